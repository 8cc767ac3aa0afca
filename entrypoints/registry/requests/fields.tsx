/** The boxes of the request's editor: a label, a control, a hint. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { WithHelp } from '../../../components/Help.tsx';
import type { HelpTopic } from '../../../lib/registry/helpTopics.ts';
import { formatDate, parseDate } from '../../../lib/vietnamese/dates.ts';

interface Labelled {
  label: string;
  hint?: string;
  help?: HelpTopic;
}

/** Empty boxes are absent values. */
const orAbsent = (text: string): string | undefined => (text === '' ? undefined : text);

export function TextField({
  label,
  hint,
  help,
  value,
  long,
  suggestions,
  onChange,
}: Labelled & {
  value: string | undefined;
  long?: boolean;
  suggestions?: readonly string[];
  onChange(value: string | undefined): void;
}) {
  const id = useId();
  const shared = {
    id,
    value: value ?? '',
    autocomplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
  } as const;
  return (
    <Box id={id} label={label} hint={hint} help={help}>
      {long ? (
        <textarea {...shared} rows={3} onInput={(event) => onChange(orAbsent(event.currentTarget.value))} />
      ) : (
        <input
          {...shared}
          type="text"
          list={suggestions && `${id}-list`}
          onInput={(event) => onChange(orAbsent(event.currentTarget.value))}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Box>
  );
}

/** A day as `dd/MM/yyyy`; only a real day is taken over. */
export function DateField({
  label,
  hint,
  help,
  value,
  onChange,
}: Labelled & { value: string | undefined; onChange(value: string | undefined): void }) {
  const id = useId();
  const shown = value ? formatDate(value) : '';
  const [typed, setTyped] = useState(shown);
  // The value also changes from outside: a fix, a draft thrown away.
  const text = parseDate(typed) === value || (value === undefined && typed !== '') ? typed : shown;
  const wrong = text !== '' && parseDate(text) === undefined;
  return (
    <Box id={id} label={label} hint={hint} help={help}>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder="ngày/tháng/năm"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-problem` : hint ? `${id}-hint` : undefined}
        value={text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChange(parseDate(event.currentTarget.value));
        }}
      />
      {wrong && (
        <p id={`${id}-problem`} class="field-error">
          Hãy ghi một ngày có thật, dạng ngày/tháng/năm, như 05/09/2026.
        </p>
      )}
    </Box>
  );
}

export function ChoiceField<T extends string>({
  label,
  hint,
  help,
  value,
  options,
  absent = 'Chưa chọn',
  onChange,
}: Labelled & {
  value: T | undefined;
  options: readonly (readonly [T, string])[];
  /** What an empty choice is called; null where one must be made. */
  absent?: string | null;
  onChange(value: T | undefined): void;
}) {
  const id = useId();
  return (
    <Box id={id} label={label} hint={hint} help={help}>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(options.find(([option]) => option === chosen)?.[0]);
        }}
      >
        {absent !== null && <option value="">{absent}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Box>
  );
}

export function FlagField({
  label,
  help,
  value,
  onChange,
}: Omit<Labelled, 'hint'> & { value: boolean | undefined; onChange(value: boolean): void }) {
  const id = useId();
  return (
    <div class="request-flag">
      <input
        id={id}
        type="checkbox"
        checked={value ?? false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <WithHelp topic={help}>
        <label for={id}>{label}</label>
      </WithHelp>
    </div>
  );
}

function Box({ id, label, hint, help, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class="request-field">
      <WithHelp topic={help}>
        <label for={id}>{label}</label>
      </WithHelp>
      {children}
      {hint && (
        <p id={`${id}-hint`} class="quiet-text small">
          {hint}
        </p>
      )}
    </div>
  );
}
