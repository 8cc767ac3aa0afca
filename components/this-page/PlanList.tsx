import type { Plan, PlanStep } from '../../lib/portal/types.ts';
import { WithHelp } from '../Help.tsx';
import { KeptDetails } from './place.tsx';
import { fieldWords, shortLabel, skipWords } from './words.ts';

export interface PlanListProps {
  plan: Plan;
  /** Steps the clerk has taken out, by position. */
  left: ReadonlySet<number>;
  edits: ReadonlyMap<number, string>;
  onLeave(index: number, leave: boolean): void;
  onEdit(index: number, text: string): void;
}

/** What will be written where: each line can be taken out, plain text can be corrected. */
export function PlanList({ plan, left, edits, onLeave, onEdit }: PlanListProps) {
  return (
    <>
      <ol class="plan" aria-label="Các ô sẽ điền">
        {plan.steps.map((step, index) => (
          <PlanLine
            key={`${step.fieldType}#${step.row ?? ''}`}
            step={step}
            isLeft={left.has(index)}
            text={edits.get(index)}
            onLeave={(leave) => onLeave(index, leave)}
            onEdit={(text) => onEdit(index, text)}
          />
        ))}
      </ol>
      <PlanRest plan={plan} />
    </>
  );
}

interface PlanLineProps {
  step: PlanStep;
  isLeft: boolean;
  text: string | undefined;
  onLeave(leave: boolean): void;
  onEdit(text: string): void;
}

function PlanLine({ step, isLeft, text, onLeave, onEdit }: PlanLineProps) {
  const name = `${shortLabel(step.label) || fieldWords(step.fieldType)}${step.row === undefined ? '' : ` (hàng ${step.row + 1})`}`;
  return (
    <li data-testid="plan-step" data-field-type={step.fieldType} class={isLeft ? 'left-out' : ''}>
      <label class="plan-name">
        <input
          type="checkbox"
          checked={!isLeft}
          onChange={(event) => onLeave(!event.currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      {isPlainText(step) ? (
        <input
          type="text"
          class="plan-value"
          aria-label={`Sẽ ghi vào ô ${name}`}
          value={text ?? step.display}
          disabled={isLeft}
          onInput={(event) => onEdit(event.currentTarget.value)}
        />
      ) : (
        <strong class="plan-value">{step.display}</strong>
      )}
      <span class="quiet-text plan-source">
        {fieldWords(step.fieldType)} · {step.source}
        {step.confidence < 0.85 && ' · hãy xem kỹ ô này'}
      </span>
    </li>
  );
}

/** Text that stands in the box as it is shown; a date or a choice is not corrected here. */
export function isPlainText(step: PlanStep): boolean {
  const write = step.writes[0]?.write;
  return step.writes.length === 1 && write?.how === 'text' && write.text === step.display;
}

function PlanRest({ plan }: { plan: Plan }) {
  const { addRows, waiting, uncertain } = plan;
  const skipped = plan.skipped.filter(({ why }) => why !== 'same');
  return (
    <div class="stack">
      {addRows.map(({ text, count, ref }) => (
        <p key={ref} class="notice">
          Sẽ bấm “{text}” {count} lần để có đủ hàng cho mọi thuê bao.
        </p>
      ))}
      {waiting.length > 0 && (
        <KeptDetails name="waiting" summary={<>Sẽ điền nếu ô xuất hiện ({waiting.length})</>}>
          <ul>
            {waiting.map(({ fieldType, display }) => (
              <li key={fieldType}>
                {fieldWords(fieldType)}: <strong>{display}</strong>
              </li>
            ))}
          </ul>
        </KeptDetails>
      )}
      {skipped.length > 0 && (
        <WithHelp topic="left">
          <KeptDetails name="skipped" summary={<>Để nguyên ({skipped.length})</>}>
            <ul>
              {skipped.map(({ fieldType, row, label, why, detail }) => (
                <li
                  key={`${fieldType}#${row ?? ''}`}
                  data-testid="skipped"
                  data-field-type={fieldType}
                  data-why={why}
                >
                  {shortLabel(label) || fieldWords(fieldType)}: {skipWords[why]}{' '}
                  {detail && <em>({detail})</em>}
                </li>
              ))}
            </ul>
          </KeptDetails>
        </WithHelp>
      )}
      {uncertain.length > 0 && (
        <WithHelp topic="uncertain">
          <KeptDetails name="uncertain" summary={<>Chưa chắc, để trống ({uncertain.length})</>}>
            <ul>
              {uncertain.map(({ ref, label, guess, confidence }) => (
                <li key={ref} data-testid="uncertain" data-field-type={guess} data-confidence={confidence}>
                  {shortLabel(label) || 'Ô không có tên'}: có thể là {fieldWords(guess)}
                </li>
              ))}
            </ul>
          </KeptDetails>
        </WithHelp>
      )}
    </div>
  );
}
