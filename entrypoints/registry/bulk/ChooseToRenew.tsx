import { useMemo, useState } from 'preact/hooks';
import { useSetting } from '../../../components/registry.tsx';
import { groupSerial, isValidOn } from '../../../lib/registry/display.ts';
import type { BulkChoice } from '../../../lib/requests/bulk.ts';
import { parseReminderSettings } from '../../../lib/requests/reminders/settings.ts';
import { daysLeft } from '../../../lib/rules/days.ts';
import { wholeScope } from '../../../lib/rules/subjects.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { nameSubject } from '../../../lib/rules/words.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { type Choosable, ChooseList } from './ChooseList.tsx';

/** The certificates that come into the days of renewal, all chosen to begin with. */
export function ChooseToRenew({ facts, onChoose }: { facts: Facts; onChoose(choice: BulkChoice): void }) {
  const { ready, value } = useSetting('reminders');
  return ready ? <List facts={facts} onChoose={onChoose} within={widest(value)} /> : null;
}

const widest = (value: unknown) => Math.max(...parseReminderSettings(value, undefined).renewalDays);

function List({
  facts,
  within,
  onChoose,
}: {
  facts: Facts;
  within: number;
  onChoose(choice: BulkChoice): void;
}) {
  const rows = useMemo(() => ending(facts, within), [facts, within]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(rows.map(({ id }) => id)));
  return (
    <div class="stack">
      <p>
        Chứng thư còn hiệu lực, hết hạn trong {within} ngày tới. Bước sau cho biết chứng thư nào gia hạn được.
      </p>
      <ChooseList
        label="Chứng thư sắp hết hạn"
        rows={rows}
        chosen={chosen}
        onChange={setChosen}
        empty={`Không có chứng thư nào hết hạn trong ${within} ngày tới.`}
      />
      <p>
        <button
          type="button"
          class="primary"
          disabled={chosen.size === 0}
          onClick={() => onChoose({ procedure: 'renew', certificateIds: [...chosen] })}
        >
          Xem trước {chosen.size} chứng thư
        </button>
      </p>
    </div>
  );
}

function ending(facts: Facts, within: number): Choosable[] {
  const scope = wholeScope(facts);
  return scope.certificates
    .flatMap((certificate) => {
      const left = daysLeft(certificate, facts.today);
      if (left === undefined || left > within || !isValidOn(certificate, facts.today)) return [];
      return [{ certificate, left }];
    })
    .sort((a, b) => a.left - b.left)
    .map(({ certificate, left }) => ({
      id: certificate.id,
      title: nameSubject(certificate, scope, facts) ?? 'Chưa rõ chủ thể',
      detail: `${groupSerial(certificate.serialNumber)}, còn ${left} ngày, đến ${formatDate(certificate.validTo ?? '')}`,
      unit: scope.person(certificate.subject.id)?.unit,
    }));
}
