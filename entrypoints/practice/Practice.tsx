import { useCallback, useState } from 'preact/hooks';
import { nowMoment, today } from '../../components/clock.ts';
import { RegistryProvider } from '../../components/registry.tsx';
import { type Rehearsal, RehearsalContext } from '../../components/this-page/rehearsal.ts';
import { ThisPage } from '../../components/this-page/ThisPage.tsx';
import { openPracticeRegistry } from '../../lib/registry/idb/practice.ts';
import { practiceRecords } from '../../lib/registry/practiceSample.ts';
import type { StoreChange } from '../../lib/registry/store.ts';
import { FormFrame } from './FormFrame.tsx';
import { Guide } from './Guide.tsx';
import { currentStep, type LessonStep, withSeen } from './lesson.ts';

/** A form like the portal's, "Trang này" beside it as on the portal, and what to do next above both. */
export function Practice({ tabId }: { tabId: number }) {
  const [loaded, setLoaded] = useState(false);
  const [done, setDone] = useState<ReadonlySet<LessonStep>>(new Set());
  const [rehearsal] = useState<Rehearsal>({
    watch: (page) =>
      setDone((before) => {
        const now = withSeen(before, page);
        return now.size === before.size ? before : now;
      }),
  });
  const onLoaded = useCallback(() => setLoaded(true), []);
  return (
    <div class="practice" data-step={currentStep(done) ?? 'end'}>
      <header class="practice-mark">
        <strong>Trang luyện tập</strong> – dữ liệu mẫu, không có thật; không gửi đi đâu, không ghi gì vào sổ
        của bạn
      </header>
      <main class="practice-main">
        <h1 class="visually-hidden">Trang luyện tập: điền thử lần đầu</h1>
        <Guide done={done} />
        <FormFrame onLoaded={onLoaded} />
      </main>
      <aside class="practice-panel" aria-labelledby="panel-title">
        <h2 id="panel-title">Trang này</h2>
        {loaded && (
          <RegistryProvider inside open={openSample}>
            <RehearsalContext.Provider value={rehearsal}>
              <ThisPage tabId={tabId} />
            </RehearsalContext.Provider>
          </RegistryProvider>
        )}
      </aside>
    </div>
  );
}

function openSample() {
  const now = nowMoment();
  const records = practiceRecords(today(), now);
  const [organisation] = records.organisations;
  return openPracticeRegistry(
    Object.entries(records).map(([store, put]) => ({ store, put }) as StoreChange),
    { organisationId: organisation?.id, profileId: organisation?.profileId },
    now,
  );
}
