import './this-page.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Plan, PlanStep } from '../../lib/portal/types.ts';
import { procedureById } from '../../lib/procedures/index.ts';
import { procedureLabels } from '../../lib/procedures/labels.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import type { Request } from '../../lib/registry/schema.ts';
import { nowMoment, today } from '../clock.ts';
import type { Ref } from '../lookup/summaries.ts';
import { Notice } from '../Notice.tsx';
import { ProgressSection } from '../progress/ProgressSection.tsx';
import { useProgress } from '../progress/useProgress.ts';
import { useLive, useRegistry } from '../registry.tsx';
import { Findings } from '../requests/Findings.tsx';
import { readSubjects, tellSubjects } from '../requests/subjects.ts';
import { Said } from '../Said.tsx';
import { Empty } from '../states/Empty.tsx';
import { Loading } from '../states/Loading.tsx';
import { TeachNow, TeachSection } from '../teach/TeachSection.tsx';
import { useTeach } from '../teach/useTeach.ts';
import { likelyProcedures } from './assess.ts';
import { isPlainText, PlanList } from './PlanList.tsx';
import { ReportView, tellReport } from './ReportView.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';
import { useAbout } from './useAbout.ts';
import { type PageState, usePage } from './usePage.ts';

export interface ThisPageProps {
  tabId: number | undefined;
  /** The record just looked up, which the page is to be filled for. */
  about?: Ref;
}

/** The view of the portal page in the tab: what it is, what will be written, what is wrong, fill and undo. */
export function ThisPage({ tabId, about }: ThisPageProps) {
  return tabId === undefined ? (
    <Empty title="Không có trang nào đang mở." />
  ) : (
    <PageOfTab key={tabId} tabId={tabId} about={about} />
  );
}

function PageOfTab({ tabId, about }: { tabId: number; about?: Ref }) {
  const page = usePage(tabId);
  const notPrepared = useAbout(about, page);
  const { problem, reading, assessment, report } = page;
  const rows = useProgress(tabId, reading);
  const teach = useTeach(tabId, reading, page.reread);
  return (
    <div class="this-page stack" data-testid="this-page" aria-busy={page.busy}>
      {problem && (
        <Notice tone="warning">
          <p data-testid="page-problem">{problem}</p>
        </Notice>
      )}
      {notPrepared && <Notice tone="error">{notPrepared}</Notice>}
      <Said text={page.busy && reading ? 'Đang làm việc với trang…' : report && tellReport(report)} />
      {report && <ReportView report={report} />}
      {!reading && !problem && <Loading what="Đang đọc trang…" />}
      {!problem && <TeachNow page={page} teach={teach} />}
      <ProgressSection rows={rows} />
      {!problem && reading && assessment && <Known page={page} isList={rows.length > 0} />}
      <FillBar page={page} ready={about !== undefined}>
        {!problem && <TeachSection tabId={tabId} page={page} teach={teach} />}
      </FillBar>
    </div>
  );
}

function Known({ page, isList }: { page: PageState; isList: boolean }) {
  const { assessment, request } = page;
  const procedure = assessment?.procedure;
  if (!assessment || !procedure) return <NotSure page={page} isList={isList} />;
  return (
    <>
      <div
        data-testid="page-procedure"
        data-procedure={procedure}
        data-confidence={assessment.spotted.confidence.toFixed(2)}
      >
        <h2>{procedureLabels[procedure]}</h2>
        <p class="quiet-text">
          Mẫu số {procedureById(procedure).form} · nhận ra {assessment.matching.matches.length} ô trên trang
        </p>
      </div>
      <RequestChoice page={page} />
      {assessment.mismatch && request && (
        <Notice tone="error">
          <p data-testid="page-mismatch">
            Trang này là “{procedureLabels[procedure]}” còn hồ sơ đã chọn là “
            {procedureLabels[request.procedure]}”. Hãy chọn hồ sơ khác hoặc mở đúng trang.
          </p>
        </Notice>
      )}
      {!assessment.mismatch && <CurrentFindings page={page} />}
    </>
  );
}

/** A page that is none of ours, or that fits several procedures: then the request says which. */
function NotSure({ page, isList }: { page: PageState; isList: boolean }) {
  const likely = page.assessment ? likelyProcedures(page.assessment.spotted) : [];
  if (likely.length === 0) {
    return (
      <Notice tone="info">
        <p data-testid="page-unknown">
          {isList
            ? 'Trang này là danh sách hồ sơ, không có biểu mẫu để điền.'
            : 'Không chắc trang này làm thủ tục nào, nên tiện ích không điền gì. Hãy mở trang có biểu mẫu của thủ tục cần làm rồi bấm “Đọc lại trang”.'}
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="info">
        <p data-testid="page-several">
          Trang này có thể dùng cho: {likely.map((id) => procedureLabels[id]).join('; ')}. Hãy chọn hồ sơ cần
          điền.
        </p>
      </Notice>
      <RequestChoice page={page} />
    </>
  );
}

function RequestChoice({ page }: { page: PageState }) {
  const { open, request, assessment } = page;
  const [isNew, setNew] = useState(false);
  const ids = open.map(({ id }) => id).join();
  const { value: subjects } = useLive(
    (registry) => readSubjects(registry, open, today()),
    ['requests', 'staff', 'certificates', 'devices'],
    `choice:${ids}`,
  );
  const procedure = assessment?.spotted.procedure ?? assessment?.procedure;
  const offered = request && !open.some(({ id }) => id === request.id) ? [request, ...open] : open;
  return (
    <div class="stack">
      <label for="request-choice">Điền từ hồ sơ</label>
      <div class="row">
        <select
          id="request-choice"
          data-testid="request-choice"
          data-known={page.openKnown}
          value={request?.id ?? ''}
          onChange={(event) => page.choose(event.currentTarget.value || undefined)}
        >
          <option value="">Chọn hồ sơ…</option>
          {offered.map((each) => (
            <option key={each.id} value={each.id}>
              {procedureLabels[each.procedure]}: {tellSubjects(subjects?.get(each.id) ?? [])}
            </option>
          ))}
        </select>
        <button type="button" aria-expanded={isNew} onClick={() => setNew(!isNew)}>
          Hồ sơ mới
        </button>
        {request && (
          <a
            href={browser.runtime.getURL(`/registry.html#/requests/${request.id}`)}
            target="_blank"
            rel="noreferrer"
          >
            Sửa hồ sơ này
          </a>
        )}
      </div>
      {(isNew || offered.length === 0) && procedure && (
        <SubjectPicker
          procedure={procedure}
          onPrepared={(id) => {
            setNew(false);
            page.choose(id);
          }}
        />
      )}
    </div>
  );
}

function CurrentFindings({ page }: { page: PageState }) {
  const registry = useRegistry();
  const [problem, setProblem] = useState<string>();
  const { request, assessment } = page;
  const fix = (part: Partial<Request>) => {
    if (!request) return;
    registry
      .put('requests', { ...request, ...part }, nowMoment())
      .then(page.reread, (error: unknown) => setProblem(toRegistryError(error).message));
  };
  return (
    <section data-testid="findings" aria-label="Điều cần sửa">
      <Findings findings={assessment?.findings ?? []} onFix={request ? fix : undefined} compact />
      {problem && <Notice tone="error">{problem}</Notice>}
    </section>
  );
}

/** The plan with its confirm button, and what can be done with the page besides. */
function FillBar({
  page,
  ready,
  children,
}: {
  page: PageState;
  ready: boolean;
  children: ComponentChildren;
}) {
  const { plan, busy, canUndo } = page;
  const confirm = useRef<HTMLButtonElement>(null);
  const planned = plan !== undefined && !busy;
  useEffect(() => {
    // Whoever came here by the keyboard confirms by the keyboard.
    if (ready && planned) confirm.current?.focus();
  }, [ready, planned]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [edits, setEdits] = useState<ReadonlyMap<number, string>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plan is looked at afresh.
  useEffect(() => {
    setLeft(new Set());
    setEdits(new Map());
  }, [plan]);
  const steps = plan ? chosenSteps(plan, left, edits) : [];
  const count = steps.length;
  return (
    <>
      {plan && (
        <section class="stack" aria-label="Xem trước khi điền">
          <label class="row">
            <input
              type="checkbox"
              data-testid="overwrite"
              checked={page.overwrite}
              onChange={(event) => page.setOverwrite(event.currentTarget.checked)}
            />
            Ghi đè cả ô đã có nội dung
          </label>
          <PlanList
            plan={plan}
            left={left}
            edits={edits}
            onLeave={(index, leave) => setLeft((before) => toggled(before, index, leave))}
            onEdit={(index, text) => setEdits((before) => new Map(before).set(index, text))}
          />
        </section>
      )}
      {children}
      <div class="row fill-bar">
        {plan && (
          <button
            ref={confirm}
            type="button"
            class="primary"
            data-testid="fill"
            disabled={busy || (count === 0 && plan.addRows.length === 0)}
            onClick={() => page.fill(steps)}
          >
            {count === 0 && plan.addRows.length === 0 ? 'Không còn ô để điền' : `Điền ${count} ô`}
          </button>
        )}
        <button type="button" data-testid="undo" disabled={busy || !canUndo} onClick={page.undo}>
          Hoàn tác
        </button>
        <button type="button" class="quiet" data-testid="reread" disabled={busy} onClick={page.reread}>
          Đọc lại trang
        </button>
      </div>
    </>
  );
}

function toggled(before: ReadonlySet<number>, index: number, on: boolean): ReadonlySet<number> {
  const after = new Set(before);
  if (on) after.add(index);
  else after.delete(index);
  return after;
}

function chosenSteps(plan: Plan, left: ReadonlySet<number>, edits: ReadonlyMap<number, string>): PlanStep[] {
  return plan.steps.flatMap((step, index) => {
    if (left.has(index)) return [];
    const text = edits.get(index);
    const write = step.writes[0];
    if (text === undefined || !write || !isPlainText(step)) return [step];
    return [{ ...step, display: text, writes: [{ ...write, write: { how: 'text' as const, text } }] }];
  });
}
