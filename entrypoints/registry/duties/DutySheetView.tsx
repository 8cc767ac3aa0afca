import './duties.css';
import { today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useLive } from '../../../components/registry.tsx';
import { sendingOrganisation } from '../../../components/requests/facts.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { DECREE } from '../../../lib/procedures/index.ts';
import { groupSerial, isValidOn } from '../../../lib/registry/display.ts';
import { deviceName } from '../../../lib/registry/records.ts';
import type { Certificate, Device, Organisation, Staff } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import { subscriberDuties, subscriberReminders } from '../../../lib/requests/subscriberDuties.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';

export interface Sheet {
  person: Staff;
  organisation: Organisation | undefined;
  /** In force today, each with its device. */
  held: readonly { certificate: Certificate; device: Device | undefined }[];
}

/** One page for a subscriber to read and sign: `#/duty-sheet/<staff id>`. */
export function DutySheetView({ id }: { id?: string }) {
  const live = useLive(
    async (registry) => ({ sheet: await readSheet(registry, id) }),
    ['staff', 'organisations', 'certificates', 'devices', 'settings'],
    id ?? '',
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} title="Bản trách nhiệm của thuê bao" />;
  if (!value.sheet) {
    return (
      <section class="stack">
        <h1>Bản trách nhiệm của thuê bao</h1>
        <Notice tone="warning">
          <p>
            Không có người này trong sổ. <a href="#/duties">Chọn người khác</a>
          </p>
        </Notice>
      </section>
    );
  }
  return (
    <section class="stack">
      <p class="row no-print">
        <a href="#/duties">← Trách nhiệm</a>
        <button type="button" class="primary" onClick={() => print()}>
          In bản này
        </button>
      </p>
      <DutySheet sheet={value.sheet} />
    </section>
  );
}

export function DutySheet({ sheet: { person, organisation, held } }: { sheet: Sheet }) {
  const basis = subscriberDuties[0]?.citation;
  return (
    <article class="sheet" data-testid="duty-sheet">
      <p class="sheet-body">{organisation?.name}</p>
      <h1>Trách nhiệm của thuê bao chứng thư chữ ký số chuyên dùng công vụ</h1>
      <p class="sheet-basis">
        Theo Điều 39 {DECREE}
        {basis && `; ${basis.clause}, ${basis.document}`}
      </p>
      <p>
        Họ và tên: <strong>{person.fullName}</strong>
        {person.position && `. Chức vụ: ${person.position}`}
        {person.unit && `. Đơn vị: ${person.unit}`}.
      </p>
      {held.map(({ certificate, device }) => (
        <p key={certificate.id}>
          Chứng thư số hiệu <span class="mono">{groupSerial(certificate.serialNumber)}</span>
          {certificate.validTo && `, có hiệu lực đến ngày ${formatDate(certificate.validTo)}`}
          {device && `; ${deviceName(device)}`}.
        </p>
      ))}
      <h2>Tôi có trách nhiệm</h2>
      <ol>
        {subscriberDuties.map(({ id, title, citation }) => (
          <li key={id}>
            <strong>{title}.</strong> <span class="sheet-quote">{citation.quote}</span>
          </li>
        ))}
      </ol>
      <h2>Báo cho người phụ trách của cơ quan</h2>
      <ul>
        {subscriberReminders.map(({ id, title, citation }) => (
          <li key={id}>
            {title} <span class="sheet-quote">({citation.clause}).</span>
          </li>
        ))}
      </ul>
      <div class="sheet-signatures">
        <p>
          <strong>Người bàn giao</strong>
          <br />
          (ký, ghi rõ họ tên)
        </p>
        <p>
          Ngày ….. tháng ….. năm ………
          <br />
          <strong>Thuê bao</strong>
          <br />
          (ký, ghi rõ họ tên)
        </p>
      </div>
    </article>
  );
}

/** What the sheet of a person says; undefined for one who is not in the registry. */
export async function readSheet(registry: Registry, id: string | undefined): Promise<Sheet | undefined> {
  const person = id === undefined ? undefined : await registry.get('staff', id);
  if (!person || person.deletedAt !== undefined) return undefined;
  const certificates = (await registry.allBy('certificates', 'subject', person.id)).filter((certificate) =>
    isValidOn(certificate, today()),
  );
  const devices = await registry.getMany(
    'devices',
    certificates.flatMap(({ deviceId }) => deviceId ?? []),
  );
  return {
    person,
    organisation: await sendingOrganisation(registry),
    held: certificates.map((certificate) => ({
      certificate,
      device: devices.find((device) => device.id === certificate.deviceId && device.deletedAt === undefined),
    })),
  };
}
