import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FollowUpId } from '../../lib/procedures/index.ts';
import { eventLabels } from '../../lib/procedures/labels.ts';
import type { ProcedureId, Request, TimelineEvent } from '../../lib/registry/schema.ts';
import { completingEvent } from '../../lib/requests/completing.ts';
import { actorLabels, type FollowUp, followUps } from '../../lib/requests/followUps.ts';
import { withEvent } from '../../lib/requests/timeline.ts';
import type { Facts } from '../../lib/rules/types.ts';
import { formatDate, parseDate } from '../../lib/vietnamese/dates.ts';
import { Chip } from '../Chip.tsx';
import { Cite } from '../Cite.tsx';

/** Steps that are a paper of their own, and its procedure. */
const papers: Readonly<Partial<Record<FollowUpId, { procedure: ProcedureId; label: string }>>> = {
  'confirm-handover': { procedure: 'confirm-handover', label: 'Lập Mẫu số 07' },
  'handover-record': { procedure: 'device-handover', label: 'Lập Mẫu số 08' },
  'loss-record': { procedure: 'device-loss', label: 'Lập Mẫu số 09' },
};

export interface FollowUpsProps {
  request: Request;
  facts: Facts;
  onChange(request: Request): void;
}

/** What is left to do after sending: by when, by whom, by which clause, and the way to record it. */
export function FollowUps({ request, facts, onChange }: FollowUpsProps) {
  const id = useId();
  const [typed, setTyped] = useState(formatDate(facts.today));
  const date = parseDate(typed);
  const steps = followUps(request, facts);
  if (steps.length === 0) return null;
  const events = steps.map(({ id: step, status }) =>
    status === 'now' ? completingEvent(step, request, facts) : undefined,
  );
  const record = (event: TimelineEvent) =>
    date !== undefined && onChange(withEvent(request, { at: date, event, source: 'clerk' }));
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Việc tiếp theo</h2>
      {events.some(Boolean) && (
        <div class="request-field">
          <label for={`${id}-date`}>Ngày xảy ra, khi ghi một việc</label>
          <input
            id={`${id}-date`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="ngày/tháng/năm"
            aria-invalid={date === undefined || undefined}
            aria-describedby={date === undefined ? `${id}-problem` : undefined}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {date === undefined && (
            <p id={`${id}-problem`} class="field-error">
              Hãy ghi một ngày có thật, dạng ngày/tháng/năm.
            </p>
          )}
        </div>
      )}
      <Folded folded={steps.every(({ status }) => status === 'later')} count={steps.length}>
        {steps.map((step, at) => {
          const event = events[at];
          return (
            <li key={step.id} class="card stack tight" data-follow-up={step.id} data-status={step.status}>
              <Told step={step} today={facts.today} />
              {step.status === 'now' && (
                <p class="row">
                  {papers[step.id] && <a href={paperLink(step.id, request)}>{papers[step.id]?.label}</a>}
                  {event && (
                    <button type="button" disabled={date === undefined} onClick={() => record(event)}>
                      Ghi: {eventLabels[event]}
                    </button>
                  )}
                </p>
              )}
              <Cite citation={step.citation} />
            </li>
          );
        })}
      </Folded>
    </section>
  );
}

/** Before the request is sent the list is only a prospect: it makes no show of itself. */
function Folded({
  folded,
  count,
  children,
}: {
  folded: boolean;
  count: number;
  children: ComponentChildren;
}) {
  const list = <ol class="plain stack">{children}</ol>;
  return folded ? (
    <details>
      <summary>{count} việc sau khi gửi hồ sơ</summary>
      {list}
    </details>
  ) : (
    list
  );
}

function Told({ step: { title, who, due, status }, today }: { step: FollowUp; today: string }) {
  const late = status !== 'done' && due !== undefined && due < today;
  return (
    <>
      <p class={status === 'later' ? 'quiet-text' : undefined}>{title}</p>
      <p class="row small">
        {status === 'done' && <Chip text="Đã xong" tone="success" />}
        {status === 'now' && <Chip text={late ? 'Quá hạn' : 'Đến lượt'} tone={late ? 'error' : 'warning'} />}
        {status === 'later' && <Chip text="Làm sau" tone="neutral" />}
        {status !== 'done' && due && <strong>Hạn: ngày {formatDate(due)}</strong>}
        <span class="quiet-text">{actorLabels[who]}</span>
      </p>
    </>
  );
}

/** To a new request about the same certificates or, where none is known, the same people and devices. */
function paperLink(id: FollowUpId, request: Request): string {
  const params = new URLSearchParams({ procedure: papers[id]?.procedure ?? '' });
  const named = request.certificateIds?.length
    ? [['certificates', request.certificateIds] as const]
    : [['staff', request.staffIds ?? []] as const, ['devices', request.deviceIds ?? []] as const];
  for (const [store, ids] of named) for (const one of ids) params.append(store, one);
  return `#/requests/new?${params}`;
}
