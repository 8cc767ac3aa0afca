import './reports.css';
import { useMemo, useState } from 'preact/hooks';
import { today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useLive } from '../../../components/registry.tsx';
import { factSources, loadAllFacts } from '../../../components/requests/facts.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { type PeriodName, periodLabels, periodNames, periodOf } from '../../../lib/requests/periods.ts';
import { type Period, reportOn } from '../../../lib/requests/report.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { DateField } from '../requests/fields.tsx';
import { isIsoDay } from './day.ts';
import { FigureRecords } from './FigureRecords.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { SectionChart } from './SectionChart.tsx';

/** The state of issue, management and use over a period (letter, mục 8), as charts, workbook and letter. */
export function ReportsView({ params }: { params: URLSearchParams }) {
  const [period, setPeriod] = useState<Period>(() => periodIn(params) ?? periodOf('year', today()));
  const live = useLive((registry) => loadAllFacts(registry, today()), factSources);
  const { value: facts, problem } = live;
  const wrong = period.to < period.from;
  const report = useMemo(
    () => (facts && !wrong ? reportOn(facts, period) : undefined),
    [facts, period, wrong],
  );
  const opened = report?.sections
    .find(({ id }) => id === params.get('section'))
    ?.figures.find(({ id }) => id === params.get('figure'));
  if (facts && report && opened) {
    return <FigureRecords figure={opened} facts={facts} back={linkOf(period)} />;
  }
  return (
    <section class="stack reports">
      <h1>Báo cáo</h1>
      <PeriodChoice period={period} onChange={setPeriod} />
      {(!facts || problem) && <NotYet live={live} />}
      {wrong && <Notice tone="error">Ngày kết thúc trước ngày bắt đầu. Hãy sửa lại kỳ báo cáo.</Notice>}
      {facts && report && (
        <>
          <p role="status">
            Kỳ từ ngày {formatDate(period.from)} đến ngày {formatDate(period.to)}; tình trạng tính đến ngày{' '}
            {formatDate(report.asOf)}. Bấm vào một con số để xem danh sách.
          </p>
          <ReportFiles report={report} facts={facts} />
          <div class="report-grid">
            {report.sections.map((section) => (
              <SectionChart
                key={section.id}
                section={section}
                linkTo={(figure) => `${linkOf(period)}&section=${section.id}&figure=${figure.id}`}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const linkOf = ({ from, to }: Period): string => `#/reports?from=${from}&to=${to}`;

function periodIn(params: URLSearchParams): Period | undefined {
  const from = params.get('from');
  const to = params.get('to');
  return isIsoDay(from) && isIsoDay(to) ? { from, to } : undefined;
}

function PeriodChoice({ period, onChange }: { period: Period; onChange(period: Period): void }) {
  const named = (name: PeriodName) => {
    const { from, to } = periodOf(name, today());
    return from === period.from && to === period.to;
  };
  return (
    <section class="stack tight" aria-label="Kỳ báo cáo">
      <div class="row">
        {periodNames.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={named(name)}
            onClick={() => onChange(periodOf(name, today()))}
          >
            {periodLabels[name]}
          </button>
        ))}
      </div>
      <div class="request-grid">
        <DateField
          label="Từ ngày"
          value={period.from}
          onChange={(from) => from && onChange({ ...period, from })}
        />
        <DateField label="Đến ngày" value={period.to} onChange={(to) => to && onChange({ ...period, to })} />
      </div>
    </section>
  );
}
