import { useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { nowMoment } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { RecordPicker } from '../../../components/RecordPicker.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import {
  deviceFieldOf,
  deviceKindOf,
  devicesWith,
  type LabelKind,
  type LabelReading,
} from '../../../lib/imports/labels.ts';
import type { Told, Tone } from '../../../lib/registry/display.ts';
import { draftKey } from '../../../lib/registry/drafts.ts';
import { deviceForm } from '../../../lib/registry/forms/device.ts';
import { deviceName } from '../../../lib/registry/records.ts';
import type { Device } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import { go } from '../route.ts';

export interface ReadingsProps {
  readings: readonly LabelReading[];
  /** Id of the device whose form asked, or `new`. */
  target?: string;
  onDrop(reading: LabelReading): void;
}

const kinds: Readonly<Record<LabelKind, Told>> = {
  iccid: { text: 'ICCID của SIM PKI', tone: 'success' },
  barcode: { text: 'Mã vạch thiết bị', tone: 'success' },
  certificate: { text: 'Số hiệu chứng thư', tone: 'warning' },
  other: { text: 'Không phải số hiệu thiết bị', tone: 'error' },
};

/** A number with a doubt about it is not told in green. */
function toneOf({ kind, notes }: LabelReading): Tone {
  return kinds[kind].tone === 'success' && notes.some(({ severity }) => severity !== 'info')
    ? 'warning'
    : kinds[kind].tone;
}

async function readKnown(registry: Registry) {
  const [devices, staff] = await Promise.all([registry.all('devices'), registry.all('staff')]);
  return { devices, names: new Map(staff.map(({ id, fullName }) => [id, fullName])) };
}

/** What was read, what it is taken for, and where it can go: nothing is written from here. */
export function Readings({ readings, target, onDrop }: ReadingsProps) {
  const live = useLive(readKnown, ['devices', 'staff']);
  const { value: known } = live;
  if (!known) return <NotYet live={live} />;
  return (
    <div class="stack" aria-live="polite">
      {readings.length > 0 && <h2>Đã đọc ({readings.length})</h2>}
      {readings.map((reading) => (
        <article
          key={`${reading.kind}:${reading.number ?? reading.shown}`}
          class="card stack"
          data-testid="label-reading"
        >
          <div class="row">
            <Chip {...kinds[reading.kind]} tone={toneOf(reading)} />
            <span class="quiet-text">Loại mã: {reading.codeName}</span>
            <button
              type="button"
              class="quiet drop-reading"
              aria-label={`Bỏ ${reading.number ?? reading.shown}`}
              onClick={() => onDrop(reading)}
            >
              Bỏ
            </button>
          </div>
          <p class="mono number">{reading.number ?? reading.shown}</p>
          {reading.number !== undefined && reading.shown !== reading.number && (
            <p class="quiet-text">
              Nội dung của mã: <span class="mono">{reading.shown}</span>
            </p>
          )}
          {reading.notes.map(({ severity, text }) => (
            <p key={text} class={`notice ${severity}`}>
              {text}
            </p>
          ))}
          {reading.number !== undefined && reading.notes.every(({ severity }) => severity === 'info') && (
            <p class="quiet-text">
              {reading.kind === 'iccid' ? 'Chữ số kiểm tra khớp.' : 'Không có dấu hiệu sai.'} Hãy so lại với
              số in trên nhãn.
            </p>
          )}
          <Actions
            reading={reading}
            found={reading.number === undefined ? [] : devicesWith(reading.number, known.devices)}
            devices={known.devices}
            names={known.names}
            target={target}
          />
        </article>
      ))}
    </div>
  );
}

interface ActionsProps {
  reading: LabelReading;
  /** Devices that have this number already. */
  found: readonly Device[];
  devices: readonly Device[];
  names: ReadonlyMap<string, string>;
  target: string | undefined;
}

function Actions({ reading, found, devices, names, target }: ActionsProps) {
  const registry = useRegistry();
  const tellError = useTellError();
  const [choosing, setChoosing] = useState(false);
  const { number } = reading;
  if (number === undefined) return null;
  const field = deviceFieldOf(reading);
  const asked = devices.find(({ id }) => id === target);

  /** Puts the number into the form as a draft: it is saved there, by the clerk. */
  async function fillForm(device: Device): Promise<void> {
    const values = { ...deviceForm.toValues(device), [field]: number ?? '' };
    const draft = { values, basedOn: device.updatedAt };
    try {
      await registry.saveDraft(draftKey('devices', device.id), draft, nowMoment());
      go(`#/devices/${device.id}`);
    } catch (error) {
      tellError(error);
    }
  }

  if (found.length > 0) {
    return (
      <ul class="plain stack" data-testid="label-known">
        {found.map((device) => (
          <li key={device.id} class="row">
            <span>Đã có trong sổ:</span>
            <a href={`#/devices/${device.id}`}>{deviceName(device)}</a>
            {device.holderId && names.has(device.holderId) && (
              <span>– {names.get(device.holderId)} đang giữ</span>
            )}
          </li>
        ))}
      </ul>
    );
  }
  const about = new URLSearchParams({ kind: deviceKindOf(reading), [field]: number });
  return (
    <div class="stack">
      <p class="row">
        {asked && (
          <button type="button" class="primary" onClick={() => fillForm(asked)}>
            Đưa vào biểu mẫu {deviceName(asked)}
          </button>
        )}
        <a class={`button ${asked ? '' : 'primary'}`} href={`#/devices/new?${about}`}>
          Thêm thiết bị mới với số này
        </a>
        {!choosing && devices.length > 0 && (
          <button type="button" onClick={() => setChoosing(true)}>
            Ghi vào thiết bị đã có…
          </button>
        )}
      </p>
      {choosing && (
        <div class="field">
          <label for={`label-device-${number}`}>Thiết bị mang số này</label>
          <RecordPicker
            shared={{ id: `label-device-${number}` }}
            store="devices"
            value=""
            onChange={(id) => {
              const device = devices.find((other) => other.id === id);
              if (device) fillForm(device);
            }}
          />
        </div>
      )}
    </div>
  );
}
