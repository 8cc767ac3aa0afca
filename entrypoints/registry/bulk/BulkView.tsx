import './bulk.css';
import { useState } from 'preact/hooks';
import { today } from '../../../components/clock.ts';
import { useLive } from '../../../components/registry.tsx';
import { factSources, loadAllFacts } from '../../../components/requests/facts.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import type { BulkChoice } from '../../../lib/requests/bulk.ts';
import { ChoiceField } from '../requests/fields.tsx';
import { ChooseRetired } from './ChooseRetired.tsx';
import { ChooseToRenew } from './ChooseToRenew.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { RenamedUnit } from './RenamedUnit.tsx';

const works = [
  ['renew', 'Gia hạn các chứng thư sắp hết hạn'],
  ['rename', 'Thay đổi thông tin khi một đơn vị đổi tên'],
  ['retire', 'Thu hồi chứng thư của những người nghỉ hưu'],
] as const;
type Work = (typeof works)[number][0];

/** One thing for many at once: choose, see what can go into a request and what cannot, make the drafts. */
export function BulkView({ params }: { params: URLSearchParams }) {
  const [work, setWork] = useState<Work>(
    () => works.find(([id]) => id === params.get('procedure'))?.[0] ?? 'renew',
  );
  const [choice, setChoice] = useState<BulkChoice>();
  const live = useLive((registry) => loadAllFacts(registry, today()), factSources);
  const { value: facts, problem } = live;
  const shared = { facts, onChoose: setChoice };
  return (
    <section class="stack bulk">
      <p>
        <a href="#/requests">← Hồ sơ</a>
      </p>
      <h1>Lập hồ sơ cho nhiều người</h1>
      {(!facts || problem) && <NotYet live={live} />}
      {!choice && (
        <ChoiceField<Work>
          label="Việc cần làm"
          value={work}
          options={works}
          absent={null}
          onChange={(chosen) => chosen && setWork(chosen)}
        />
      )}
      {facts && !choice && (
        <>
          {work === 'renew' && <ChooseToRenew {...shared} facts={facts} />}
          {work === 'rename' && <RenamedUnit {...shared} facts={facts} />}
          {work === 'retire' && <ChooseRetired {...shared} facts={facts} />}
        </>
      )}
      {facts && choice && <PlanPreview choice={choice} facts={facts} onBack={() => setChoice(undefined)} />}
    </section>
  );
}
