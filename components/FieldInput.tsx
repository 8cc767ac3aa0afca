import type { FormField, FormValues } from '../lib/registry/forms/types.ts';
import { WithHelp } from './Help.tsx';
import { type BoxAttributes, RecordPicker } from './RecordPicker.tsx';

export interface FieldInputProps {
  field: FormField;
  /** Goes before the field's name in ids, so that two forms can stand on one page. */
  idPrefix: string;
  values: FormValues;
  problem?: string;
  remark?: string;
  onChange(value: string): void;
  /** `next` is where the focus goes. */
  onBlur(next: EventTarget | null): void;
}

/** One box with its label, hint, and what is wrong with it beside it. */
export function FieldInput(props: FieldInputProps) {
  const { field, idPrefix, problem, remark } = props;
  const id = `${idPrefix}-${field.name}`;
  const notes = [
    field.hint && `${id}-hint`,
    problem && `${id}-problem`,
    !problem && remark && `${id}-remark`,
  ].filter(Boolean);
  const shared = {
    id,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
    'aria-required': field.required || undefined,
  } as const;
  const label = (
    <WithHelp topic={field.help}>
      <label for={id}>
        {field.label}
        {field.required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
    </WithHelp>
  );
  return (
    <div class={`field ${field.wide ? 'wide' : ''} ${field.kind === 'flag' ? 'flag' : ''}`}>
      {field.kind !== 'flag' && label}
      <Control {...props} shared={shared} />
      {field.kind === 'flag' && label}
      {field.hint && (
        <p id={`${id}-hint`} class="quiet-text hint">
          {field.hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-error">
          {problem}
        </p>
      )}
      {!problem && remark && (
        <p id={`${id}-remark`} class="field-remark">
          {remark}
        </p>
      )}
    </div>
  );
}

function Control({ field, values, onChange, onBlur, shared }: FieldInputProps & { shared: BoxAttributes }) {
  const value = values[field.name] ?? '';
  switch (field.kind) {
    case 'choice':
      return (
        <select
          {...shared}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={(event) => onBlur(event.relatedTarget)}
        >
          {!field.options?.some((option) => option.value === value) && <option value="">Chọn…</option>}
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <input
          {...shared}
          type="checkbox"
          checked={value === 'yes'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'long':
      return (
        <textarea
          {...shared}
          rows={3}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={(event) => onBlur(event.relatedTarget)}
        />
      );
    case 'reference':
      return (
        <RecordPicker
          shared={shared}
          store={field.references?.(values) ?? 'staff'}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
        />
      );
    default: {
      const listId = field.suggestions && `${shared.id}-suggestions`;
      return (
        <>
          <input
            {...shared}
            type="text"
            class={field.code ? 'mono' : undefined}
            inputMode={field.kind === 'date' ? 'numeric' : field.inputMode}
            placeholder={field.kind === 'date' ? 'ngày/tháng/năm' : undefined}
            autocomplete="off"
            spellcheck={false}
            list={listId}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
            onBlur={(event) => onBlur(event.relatedTarget)}
          />
          {listId && (
            <datalist id={listId}>
              {field.suggestions?.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      );
    }
  }
}
