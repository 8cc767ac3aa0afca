import './this-page.css';
import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { procedureById } from '../../lib/procedures/index.ts';
import { procedureLabels } from '../../lib/procedures/labels.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import type { Request } from '../../lib/registry/schema.ts';
import { nowMoment } from '../clock.ts';
import { WithHelp } from '../Help.tsx';
import type { Ref } from '../lookup/summaries.ts';
import { Notice } from '../Notice.tsx';
import { ProgressSection } from '../progress/ProgressSection.tsx';
import { useProgress } from '../progress/useProgress.ts';
import { useRegistry } from '../registry.tsx';
import { Findings } from '../requests/Findings.tsx';
import { Said } from '../Said.tsx';
import { Empty } from '../states/Empty.tsx';
import { Loading } from '../states/Loading.tsx';
import { TeachNow, TeachSection } from '../teach/TeachSection.tsx';
import { useTeach } from '../teach/useTeach.ts';
import { likelyProcedures } from './assess.ts';
import { placeKey } from './chosen.ts';
import { FillBar } from './FillBar.tsx';
import { PlaceProvider, useKeptScroll } from './place.tsx';
import { ReportView, tellReport } from './ReportView.tsx';
import { RequestChoice } from './RequestChoice.tsx';
import { RehearsalContext } from './rehearsal.ts';
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
    <PlaceProvider key={tabId} name={placeKey(tabId)}>
      <PageOfTab tabId={tabId} about={about} />
    </PlaceProvider>
  );
}

function PageOfTab({ tabId, about }: { tabId: number; about?: Ref }) {
  const page = usePage(tabId);
  const rehearsal = useContext(RehearsalContext);
  const content = useKeptScroll<HTMLDivElement>();
  const notPrepared = useAbout(about, page);
  const { problem, reading, assessment, report } = page;
  // The practice page holds no list of requests, and nothing is taught there.
  const onPortal = rehearsal ? undefined : reading;
  const rows = useProgress(tabId, onPortal);
  const teach = useTeach(tabId, onPortal, page.reread);
  useEffect(() => rehearsal?.watch(page));
  return (
    <div ref={content} class="this-page stack" data-testid="this-page" aria-busy={page.busy}>
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
        {!problem && !rehearsal && <TeachSection tabId={tabId} page={page} teach={teach} />}
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
      {page.isSample && <SampleRefused />}
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
  // The filters of a list and its headers sound a little like a form.
  const likely = page.assessment && !isList ? likelyProcedures(page.assessment.spotted) : [];
  if (likely.length === 0) {
    return (
      <Notice tone="info">
        <WithHelp topic={isList ? undefined : 'not-sure'}>
          <p data-testid="page-unknown">
            {isList
              ? 'Trang này là danh sách hồ sơ, không có biểu mẫu để điền.'
              : 'Không chắc trang này làm thủ tục nào, nên tiện ích không điền gì. Hãy mở trang có biểu mẫu của thủ tục cần làm rồi bấm “Đọc lại trang”.'}
          </p>
        </WithHelp>
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

/** What nobody has must not reach the portal, whoever pressed what. */
function SampleRefused() {
  return (
    <Notice tone="warning">
      <p data-testid="sample-refused">
        Hồ sơ này có dữ liệu mẫu, không có thật, nên không điền vào Cổng. Hãy chọn hồ sơ khác, hoặc điền thử ở{' '}
        <a href={browser.runtime.getURL('/practice.html')} target="_blank" rel="noreferrer">
          trang luyện tập
        </a>
        .
      </p>
    </Notice>
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
