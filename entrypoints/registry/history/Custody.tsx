import { useState } from 'preact/hooks';
import { nowMoment, today } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import type { Device } from '../../../lib/registry/schema.ts';
import { custodyOf } from '../../../lib/requests/custody.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { DateField, TextField } from '../requests/fields.tsx';
import { readNames } from './names.ts';

/** Who has held a device, and the way to note that it changed hands. */
export function Custody({ id }: { id: string }) {
  const live = useLive(
    async (registry) => {
      const [device, requests, certificates, history, names] = await Promise.all([
        registry.get('devices', id),
        registry.all('requests'),
        registry.allBy('certificates', 'deviceId', id),
        registry.historyOf(id),
        readNames(registry),
      ]);
      return device && { device, steps: custodyOf(device, requests, certificates, history, names) };
    },
    ['devices', 'requests', 'certificates', 'staff'],
    `custody:${id}`,
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} />;
  return (
    <section class="card stack" aria-labelledby="custody-title">
      <h2 id="custody-title">Quá trình bàn giao</h2>
      {value.steps.length === 0 && <p class="quiet-text">Chưa ghi lần bàn giao nào.</p>}
      <ol class="plain stack tight" aria-label="Các lần bàn giao">
        {value.steps.map((step) => (
          <li key={`${step.day} ${step.text}`}>
            <strong>{formatDate(step.day)}</strong> {step.text}
            {step.paper &&
              (step.requestId ? (
                <>
                  {' '}
                  (<a href={`#/requests/${step.requestId}`}>{step.paper}</a>)
                </>
              ) : (
                <span class="quiet-text"> ({step.paper})</span>
              ))}
          </li>
        ))}
      </ol>
      <AddHandover device={value.device} />
    </section>
  );
}

function AddHandover({ device }: { device: Device }) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const [date, setDate] = useState<string | undefined>(today);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [paper, setPaper] = useState<string>();

  async function save() {
    if (!date) return;
    try {
      const handovers = [...(device.handovers ?? []), { date, from, to, paper }];
      await registry.put('devices', { ...device, handovers }, nowMoment(), {
        expected: { [device.id]: device.updatedAt },
      });
      notify({ text: 'Đã ghi lần bàn giao.' });
      setFrom(undefined);
      setTo(undefined);
      setPaper(undefined);
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <details>
      <summary>Ghi một lần bàn giao</summary>
      <div class="stack">
        <div class="request-grid">
          <DateField label="Ngày bàn giao" value={date} onChange={setDate} />
          <TextField label="Bên giao" value={from} onChange={setFrom} />
          <TextField label="Bên nhận" value={to} onChange={setTo} />
          <TextField label="Số văn bản, biên bản" value={paper} onChange={setPaper} />
        </div>
        <p>
          <button type="button" disabled={!date || (!from && !to)} onClick={save}>
            Ghi lần bàn giao
          </button>
        </p>
      </div>
    </details>
  );
}
