import { useState } from 'preact/hooks';
import { nowMoment, tellMoment, today } from '../../../components/clock.ts';
import { eventLabels, nextSteps, stateLabels } from '../../../lib/procedures/labels.ts';
import {
  type RequestState,
  requestStates,
  type TimelineEntry,
  type TimelineEvent,
  timelineEvents,
} from '../../../lib/registry/schema.ts';
import { withEvent } from '../../../lib/requests/timeline.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { ChoiceField, DateField, TextField } from './fields.tsx';
import type { SectionProps } from './section.ts';

/** Where a request usually goes from each state. */
const onward: Readonly<Record<RequestState, readonly RequestState[]>> = {
  draft: ['ready', 'submitted'],
  ready: ['submitted'],
  submitted: ['received', 'supplement', 'done'],
  received: ['done', 'supplement', 'refused'],
  supplement: ['submitted', 'withdrawn'],
  done: [],
  refused: [],
  withdrawn: [],
};
const moves: Readonly<Record<RequestState, string>> = {
  draft: 'Soạn lại',
  ready: 'Đã sẵn sàng',
  submitted: 'Đã gửi',
  received: 'Đã được tiếp nhận',
  supplement: 'Bị yêu cầu bổ sung',
  done: 'Đã có kết quả',
  refused: 'Bị từ chối',
  withdrawn: 'Đã rút',
};

/** How far the request is: its state, what has happened, and what is next. */
export function TimelineSection({ request, onChange }: SectionProps) {
  const next = nextSteps[request.state];
  const entries = request.timeline
    .map((entry, place) => ({ entry, place }))
    .sort((a, b) => a.entry.at.localeCompare(b.entry.at));
  const add = (entry: TimelineEntry) => onChange(withEvent(request, entry));
  return (
    <section class="stack" aria-labelledby="request-timeline">
      <h2 id="request-timeline">Tiến trình</h2>
      <ChoiceField
        label="Trạng thái"
        value={request.state}
        absent={null}
        options={requestStates.map((state) => [state, stateLabels[state]] as const)}
        onChange={(state) => state && add({ at: nowMoment(), event: state, source: 'clerk' })}
      />
      {next && <p>Tiếp theo: {next}</p>}
      <p class="row">
        {onward[request.state].map((state) => (
          <button
            key={state}
            type="button"
            onClick={() => add({ at: nowMoment(), event: state, source: 'clerk' })}
          >
            {moves[state]}
          </button>
        ))}
      </p>
      <ol class="timeline">
        {entries.map(({ entry, place }) => (
          <li key={place}>
            <span class="quiet-text small">{tellWhen(entry.at)}</span>
            <span>
              {eventLabels[entry.event]}
              {entry.source === 'portal' && <span class="quiet-text"> (theo Cổng)</span>}
            </span>
            {entry.note && <span class="quiet-text">{entry.note}</span>}
            {entry.source === 'clerk' && request.timeline.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={`Bỏ việc ${eventLabels[entry.event]}, ${tellWhen(entry.at)}`}
                onClick={() =>
                  onChange({ ...request, timeline: request.timeline.filter((_, index) => index !== place) })
                }
              >
                Bỏ
              </button>
            )}
          </li>
        ))}
      </ol>
      <AddEvent onAdd={add} />
    </section>
  );
}

function AddEvent({ onAdd }: { onAdd(entry: TimelineEntry): void }) {
  const [event, setEvent] = useState<TimelineEvent>();
  const [date, setDate] = useState<string | undefined>(today);
  const [note, setNote] = useState<string>();
  return (
    <details>
      <summary>Ghi thêm một việc</summary>
      <div class="stack">
        <ChoiceField
          label="Việc đã xảy ra"
          value={event}
          options={timelineEvents.map((id) => [id, eventLabels[id]] as const)}
          onChange={(chosen) => setEvent(chosen)}
        />
        <DateField label="Ngày" value={date} onChange={setDate} />
        <TextField label="Ghi chú" value={note} onChange={setNote} />
        <div>
          <button
            type="button"
            disabled={!event || !date}
            onClick={() => {
              if (!event || !date) return;
              onAdd({ at: date, event, note, source: 'clerk' });
              setEvent(undefined);
              setNote(undefined);
            }}
          >
            Ghi vào tiến trình
          </button>
        </div>
      </div>
    </details>
  );
}

function tellWhen(at: string): string {
  return at.length > 10 ? tellMoment(at) : `ngày ${formatDate(at)}`;
}
