import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Plan, PlanStep } from '../../lib/portal/types.ts';
import { WithHelp } from '../Help.tsx';
import { isPlainText, PlanList } from './PlanList.tsx';
import { useKept } from './place.tsx';
import type { PageState } from './usePage.ts';

/** What the clerk took out of a plan or corrected in it, by the places of its steps. */
interface Corrected {
  /** The plan that it belongs to: another one is looked at afresh. */
  plan: string;
  left: number[];
  edits: [index: number, text: string][];
}
const nothing: Corrected = { plan: '', left: [], edits: [] };

export interface FillBarProps {
  page: PageState;
  /** The clerk came here to fill: the button that does it takes the focus. */
  ready: boolean;
  children: ComponentChildren;
}

/** The plan with its confirm button, and what can be done with the page besides. */
export function FillBar({ page, ready, children }: FillBarProps) {
  const { plan, busy, canUndo } = page;
  const confirm = useRef<HTMLButtonElement>(null);
  const planned = plan !== undefined && !busy;
  useEffect(() => {
    // Whoever came here by the keyboard confirms by the keyboard.
    if (ready && planned) confirm.current?.focus();
  }, [ready, planned]);
  const [kept, keep] = useKept<Corrected>('corrected', nothing);
  const mark = plan ? markOf(plan) : '';
  const of = (corrected: Corrected): Corrected =>
    corrected.plan === mark ? corrected : { ...nothing, plan: mark };
  const { left, edits } = of(kept);
  const leftOut = new Set(left);
  const edited = new Map(edits);
  const steps = plan ? chosenSteps(plan, leftOut, edited) : [];
  const count = steps.length;
  const isEmpty = count === 0 && plan?.addRows.length === 0;
  return (
    <>
      {plan && (
        <section class="stack" aria-label="Xem trước khi điền">
          <WithHelp topic="plan">
            <h3>Xem trước khi điền</h3>
          </WithHelp>
          <WithHelp topic="overwrite">
            <label class="row">
              <input
                type="checkbox"
                data-testid="overwrite"
                checked={page.overwrite}
                onChange={(event) => page.setOverwrite(event.currentTarget.checked)}
              />
              Ghi đè cả ô đã có nội dung
            </label>
          </WithHelp>
          <PlanList
            plan={plan}
            left={leftOut}
            edits={edited}
            onLeave={(index, leave) =>
              keep((before) => {
                const now = of(before);
                const others = now.left.filter((other) => other !== index);
                return { ...now, left: leave ? [...others, index] : others };
              })
            }
            onEdit={(index, text) =>
              keep((before) => {
                const now = of(before);
                return { ...now, edits: [...now.edits.filter(([other]) => other !== index), [index, text]] };
              })
            }
          />
        </section>
      )}
      {children}
      <div class="row fill-bar">
        {plan && (
          <button
            ref={confirm}
            type="button"
            class="primary"
            data-testid="fill"
            disabled={busy || isEmpty}
            onClick={() => page.fill(steps)}
          >
            {isEmpty ? 'Không còn ô để điền' : `Điền ${count} ô`}
          </button>
        )}
        <button type="button" data-testid="undo" disabled={busy || !canUndo} onClick={page.undo}>
          Hoàn tác
        </button>
        <button type="button" class="quiet" data-testid="reread" disabled={busy} onClick={page.reread}>
          Đọc lại trang
        </button>
      </div>
    </>
  );
}

/** Two plans of one mark are the same to the clerk. */
function markOf({ url, steps }: Plan): string {
  return JSON.stringify([url, ...steps.map(({ fieldType, row, display }) => [fieldType, row, display])]);
}

function chosenSteps(plan: Plan, left: ReadonlySet<number>, edits: ReadonlyMap<number, string>): PlanStep[] {
  return plan.steps.flatMap((step, index) => {
    if (left.has(index)) return [];
    const text = edits.get(index);
    const write = step.writes[0];
    if (text === undefined || !write || !isPlainText(step)) return [step];
    return [{ ...step, display: text, writes: [{ ...write, write: { how: 'text' as const, text } }] }];
  });
}
