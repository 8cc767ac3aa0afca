import { useMemo, useState } from 'preact/hooks';
import { isValidOn } from '../../../lib/registry/display.ts';
import type { BulkChoice } from '../../../lib/requests/bulk.ts';
import { alive } from '../../../lib/rules/lookup.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { ChoiceField, TextField } from '../requests/fields.tsx';

/** A unit got another name: the certificates of its people, and its own, say the old one. */
export function RenamedUnit({ facts, onChoose }: { facts: Facts; onChoose(choice: BulkChoice): void }) {
  const units = useMemo(() => unitsOf(facts), [facts]);
  const [unit, setUnit] = useState<string>();
  const [name, setName] = useState<string>();
  const ids = unit === undefined ? [] : certificatesOf(unit, facts);
  const to = name?.trim();
  const same = to !== undefined && to === unit;
  return (
    <div class="stack">
      {units.length === 0 ? (
        <p>Trong sổ chưa ghi đơn vị của ai.</p>
      ) : (
        <div class="request-grid">
          <ChoiceField
            label="Đơn vị đã đổi tên (tên cũ)"
            value={unit}
            options={units.map((one) => [one, one] as const)}
            onChange={setUnit}
          />
          <TextField label="Tên mới" value={name} onChange={setName} />
        </div>
      )}
      {same && <p class="field-error">Tên mới giống tên cũ. Hãy ghi tên mới.</p>}
      {unit !== undefined && (
        <p role="status">
          {ids.length === 0
            ? 'Không có chứng thư còn hiệu lực nào của đơn vị này.'
            : `${ids.length} chứng thư còn hiệu lực ghi đơn vị này. Thay đổi không làm đổi thời hạn của chứng thư.`}
        </p>
      )}
      <p>
        <button
          type="button"
          class="primary"
          disabled={!unit || !to || same || ids.length === 0}
          onClick={() =>
            unit &&
            onChoose({
              procedure: 'change',
              certificateIds: ids,
              changes: {
                person: [{ field: 'Cơ quan, tổ chức công tác', from: unit, to }],
                organisation: [{ field: 'Tên cơ quan, tổ chức', from: unit, to }],
              },
              // Of a person the letter lists no renaming: the clerk says which of its cases it is.
              reasons: { organisation: 'renamed' },
            })
          }
        >
          Xem trước
        </button>
      </p>
    </div>
  );
}

function unitsOf(facts: Facts): string[] {
  const names = [
    ...alive(facts.staff).flatMap(({ unit }) => unit ?? []),
    ...(facts.organisation ? [facts.organisation.name] : []),
  ];
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'vi'));
}

function certificatesOf(unit: string, facts: Facts): string[] {
  const people = new Set(
    alive(facts.staff)
      .filter((person) => person.unit === unit)
      .map(({ id }) => id),
  );
  const own = facts.organisation?.name === unit ? facts.organisation.id : undefined;
  return alive(facts.certificates)
    .filter(({ subject }) => people.has(subject.id) || subject.id === own)
    .filter((certificate) => isValidOn(certificate, facts.today))
    .map(({ id }) => id);
}
