import { useMemo, useState } from 'preact/hooks';
import { tellPost } from '../../../lib/registry/display.ts';
import { staffStatusLabels } from '../../../lib/registry/labels.ts';
import type { BulkChoice } from '../../../lib/requests/bulk.ts';
import { alive } from '../../../lib/rules/lookup.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { type Choosable, ChooseList } from './ChooseList.tsx';

/** Whoever retires, as at the end of a school year; those recorded as retired are chosen to begin with. */
export function ChooseRetired({ facts, onChoose }: { facts: Facts; onChoose(choice: BulkChoice): void }) {
  const rows = useMemo(() => people(facts), [facts]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ retired }) => retired).map(({ id }) => id)),
  );
  return (
    <div class="stack">
      <p>
        Chọn những người nghỉ hưu. Chứng thư còn hiệu lực của họ được đưa vào đề nghị thu hồi (Mẫu số 05) với
        lý do nghỉ hưu.
      </p>
      <ChooseList
        label="Nhân sự"
        rows={rows}
        chosen={chosen}
        onChange={setChosen}
        empty="Trong sổ chưa có ai đang giữ chứng thư còn hiệu lực."
      />
      <p>
        <button
          type="button"
          class="primary"
          disabled={chosen.size === 0}
          onClick={() =>
            onChoose({ procedure: 'revoke', staffIds: [...chosen], reasons: { person: 'retired' } })
          }
        >
          Xem trước {chosen.size} người
        </button>
      </p>
    </div>
  );
}

/** Those who may still hold a certificate: in service, or recorded as retired. */
function people(facts: Facts): (Choosable & { retired: boolean })[] {
  const holders = new Set(
    alive(facts.certificates)
      .filter(({ status }) => status === 'active')
      .map(({ subject }) => subject.id),
  );
  return alive(facts.staff)
    .filter(({ id, status }) => (status === 'active' || status === 'retired') && holders.has(id))
    .sort((a, b) => a.fullName.localeCompare(b.fullName, 'vi'))
    .map((person) => ({
      id: person.id,
      title: person.fullName,
      detail: [tellPost(person), person.status === 'retired' ? staffStatusLabels.retired : '']
        .filter(Boolean)
        .join(', '),
      unit: person.unit,
      retired: person.status === 'retired',
    }));
}
