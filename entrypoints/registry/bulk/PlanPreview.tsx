import { useMemo, useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { procedureById } from '../../../lib/procedures/index.ts';
import { procedureLabels, reasonLabels } from '../../../lib/procedures/labels.ts';
import type { Request } from '../../../lib/registry/schema.ts';
import { type BulkChoice, type Excluded, planBulk } from '../../../lib/requests/bulk.ts';
import { wholeScope } from '../../../lib/rules/subjects.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { nameOffice, nameSubject } from '../../../lib/rules/words.ts';
import { go } from '../route.ts';
import { recordLink } from '../views.ts';

export interface PlanPreviewProps {
  choice: BulkChoice;
  facts: Facts;
  onBack(): void;
}

/** The drafts as they would be made, and what is left out with why; nothing is saved before the click. */
export function PlanPreview({ choice, facts, onBack }: PlanPreviewProps) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const [busy, setBusy] = useState(false);
  const plan = useMemo(
    () => planBulk(choice, facts, { newId: () => crypto.randomUUID(), now: nowMoment() }),
    [choice, facts],
  );

  async function make() {
    setBusy(true);
    try {
      await registry.write([{ store: 'requests', put: plan.requests }], nowMoment(), {
        batchId: crypto.randomUUID(),
      });
      notify({ text: `Đã lập ${plan.requests.length} hồ sơ.` });
      const [only] = plan.requests;
      go(plan.requests.length === 1 && only ? `#/requests/${only.id}` : '#/requests');
    } catch (error) {
      setBusy(false);
      tellError(error);
    }
  }

  return (
    <div class="stack">
      <section class="stack tight" aria-labelledby="bulk-requests">
        <h2 id="bulk-requests">Hồ sơ sẽ lập ({plan.requests.length})</h2>
        {plan.requests.length === 0 && <p>Không có chứng thư nào đưa được vào hồ sơ; lý do ghi ở dưới.</p>}
        <ul class="plain stack tight">
          {plan.requests.map((request) => (
            <li key={request.id} class="card stack tight" data-addressee={request.addressee}>
              <strong>
                {procedureLabels[request.procedure]} (Mẫu {procedureById(request.procedure).form}):{' '}
                {request.certificateIds?.length ?? 0} chứng thư
              </strong>
              <p>Gửi {request.addressee ? nameOffice(request.addressee, facts) : 'chưa rõ nơi nhận'}</p>
              <p>{tellReason(request)}</p>
            </li>
          ))}
        </ul>
      </section>
      {plan.excluded.length > 0 && <LeftOut excluded={plan.excluded} facts={facts} />}
      <div class="row">
        <button type="button" class="primary" disabled={busy || plan.requests.length === 0} onClick={make}>
          Lập {plan.requests.length} hồ sơ
        </button>
        <button type="button" onClick={onBack}>
          Chọn lại
        </button>
      </div>
    </div>
  );
}

function tellReason({ procedure, reason }: Request): string | undefined {
  if (reason) return `Lý do: ${reasonLabels[reason]}`;
  return procedureById(procedure).reasons ? 'Lý do: chưa chọn, hãy chọn khi mở hồ sơ.' : undefined;
}

function LeftOut({ excluded, facts }: { excluded: readonly Excluded[]; facts: Facts }) {
  const scope = useMemo(() => wholeScope(facts), [facts]);
  const byId = useMemo(() => new Map(scope.certificates.map((one) => [one.id, one])), [scope]);
  const nameOf = ({ record }: Excluded) => {
    const certificate = byId.get(record.id);
    return (
      (certificate ? nameSubject(certificate, scope, facts) : scope.person(record.id)?.fullName) ??
      'Không còn trong sổ'
    );
  };
  return (
    <section class="stack tight" aria-labelledby="bulk-excluded">
      <h2 id="bulk-excluded">Không đưa vào được ({excluded.length})</h2>
      <ul class="plain bulk-list">
        {excluded.map((one) => (
          <li key={one.record.id} data-excluded={one.record.id}>
            <a href={recordLink(one.record.store, one.record.id)}>{nameOf(one)}</a>
            {one.why.map((why) => (
              <p key={why}>{why}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
