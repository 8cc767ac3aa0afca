import { useState } from 'preact/hooks';
import { useTellError } from '../../../components/notify.tsx';
import { useRegistry, useSetting } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import {
  nextStep,
  parseSetup,
  type SetupProgress,
  type SetupStep,
  setupSteps,
  withStep,
} from '../../../lib/registry/setupProgress.ts';
import { go } from '../route.ts';
import { Done } from './Done.tsx';
import { OrganisationStep } from './OrganisationStep.tsx';
import { loadSample } from './sample.ts';
import { PeopleStep, PracticeStep, SafetyStep } from './steps.tsx';

const titles: Readonly<Record<SetupStep, string>> = {
  organisation: 'Đơn vị và nơi nhận hồ sơ',
  people: 'Danh sách người',
  practice: 'Điền thử',
  safety: 'Giữ dữ liệu an toàn',
};

/** The first run, step by step; whoever has set up before sees what comes next. */
export function SetupView() {
  const done = useSetting('setupDoneAt');
  const setup = useSetting('setup');
  if (!done.ready || !setup.ready) return <NotYet live={done} />;
  // A registry that came from a file, or with the sample, has nothing left to ask.
  return done.value !== undefined && setup.value === undefined ? (
    <Done />
  ) : (
    <Setup progress={parseSetup(setup.value)} isFresh={done.value === undefined} />
  );
}

function Setup({ progress, isFresh }: { progress: SetupProgress; isFresh: boolean }) {
  const registry = useRegistry();
  const tellError = useTellError();
  const [chosen, setChosen] = useState<SetupStep>();
  const step = chosen ?? nextStep(progress);
  const keep = (next: SetupProgress) => registry.setSetting('setup', next).catch(tellError);
  const pass = (how: 'done' | 'skipped') => {
    if (!step) return;
    setChosen(undefined);
    void keep(withStep(progress, step, how));
  };
  if (!step) return <Done progress={progress} onAgain={setChosen} />;
  return (
    <section class="stack">
      <h1>Bắt đầu với Trợ lý Chứng thực</h1>
      <StepList progress={progress} now={step} onChoose={setChosen} />
      <h2>{titles[step]}</h2>
      {step === 'organisation' && (
        <OrganisationStep progress={progress} onSaved={() => setChosen(undefined)} />
      )}
      {step === 'people' && <PeopleStep onDone={() => pass('done')} />}
      {step === 'practice' && <PracticeStep onDone={() => pass('done')} />}
      {step === 'safety' && <SafetyStep onDone={() => pass('done')} />}
      <p class="row">
        <button type="button" onClick={() => pass('skipped')}>
          Bỏ qua bước này
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => void keep({ ...progress, later: true }).then(() => go('#/staff'))}
        >
          Để sau
        </button>
        <span class="quiet-text">Những gì đã ghi được giữ lại; quay lại từ “Cài đặt” bất cứ lúc nào.</span>
      </p>
      {isFresh && step === 'organisation' && <Sample />}
    </section>
  );
}

interface StepListProps {
  progress: SetupProgress;
  now: SetupStep;
  onChoose(step: SetupStep): void;
}

function StepList({ progress, now, onChoose }: StepListProps) {
  return (
    <ol class="setup-steps row" aria-label="Các bước thiết lập">
      {setupSteps.map((step, index) => {
        const how = progress.passed[step];
        return (
          <li key={step}>
            <button
              type="button"
              class="quiet"
              aria-current={step === now ? 'step' : undefined}
              onClick={() => onChoose(step)}
            >
              <span aria-hidden="true">{how === 'done' ? '✓' : index + 1}</span> {titles[step]}
              {how && <span class="quiet-text"> ({how === 'done' ? 'đã xong' : 'bỏ qua'})</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Sample() {
  const registry = useRegistry();
  const tellError = useTellError();
  return (
    <>
      <div class="card row spread">
        <p>Muốn xem thử trước? Nạp một trường học không có thật; xóa đi lúc nào cũng được.</p>
        <button type="button" onClick={() => loadSample(registry).catch(tellError)}>
          Nạp dữ liệu mẫu
        </button>
      </div>
      <p>
        Đã có tệp dữ liệu từ máy khác? <a href="#/records-file">Nạp tệp dữ liệu</a>
      </p>
    </>
  );
}
