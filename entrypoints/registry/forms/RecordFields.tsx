import { useState } from 'preact/hooks';
import { FieldInput } from '../../../components/FieldInput.tsx';
import type { FormSection, FormValues } from '../../../lib/registry/forms/types.ts';
import { adviseForm, checkForm } from '../../../lib/registry/records.ts';

export interface RecordFieldsProps {
  idPrefix: string;
  sections: readonly FormSection[];
  values: FormValues;
  /** Whether boxes that were not left yet are judged too: after the first try to save. */
  judgeAll: boolean;
  onChange(values: FormValues): void;
}

/** The boxes of a form, each judged when the clerk leaves it. */
export function RecordFields({ idPrefix, sections, values, judgeAll, onChange }: RecordFieldsProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const problems = checkForm({ sections }, values);
  const remarks = adviseForm({ sections }, values);
  const judged = (name: string) => judgeAll || left.has(name);
  return (
    <>
      {sections.map(({ title, fields }) => (
        <fieldset key={title} class="card">
          <legend>{title}</legend>
          <div class="fields">
            {fields
              .filter((field) => field.shown?.(values) ?? true)
              .map((field) => (
                <FieldInput
                  key={field.name}
                  field={field}
                  idPrefix={idPrefix}
                  values={values}
                  problem={judged(field.name) ? problems[field.name] : undefined}
                  remark={judged(field.name) ? remarks[field.name] : undefined}
                  onChange={(value) => onChange(changed(sections, values, field.name, value))}
                  onBlur={(next) => {
                    // A message that appears under a button while it is being pressed moves the button away.
                    if (next instanceof HTMLButtonElement || next instanceof HTMLAnchorElement) return;
                    // An empty box that is only passed through is not complained about.
                    if (values[field.name]) setLeft(new Set([...left, field.name]));
                  }}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** Moves to the first box that keeps the form from being saved. */
export function focusFirstProblem(idPrefix: string, problems: Readonly<Record<string, string>>): void {
  const [first] = Object.keys(problems);
  if (first !== undefined) document.getElementById(`${idPrefix}-${first}`)?.focus();
}

/** The values with one changed; a reference into another store than before is let go. */
function changed(
  sections: readonly FormSection[],
  values: FormValues,
  name: string,
  value: string,
): FormValues {
  const next = { ...values, [name]: value };
  for (const { fields } of sections) {
    for (const field of fields) {
      if (field.references && field.references(values) !== field.references(next)) next[field.name] = '';
    }
  }
  return next;
}
