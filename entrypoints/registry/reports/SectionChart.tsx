import type { Figure, ReportSection } from '../../../lib/requests/report.ts';

export interface SectionChartProps {
  section: ReportSection;
  /** Address of the records that a figure counts. */
  linkTo(figure: Figure): string;
}

/** One section as bars: a table first, so that it reads without seeing; the bar is only its picture. */
export function SectionChart({ section: { id, title, figures }, linkTo }: SectionChartProps) {
  const most = Math.max(1, ...figures.map(({ value }) => value));
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  const timed = figures.some(({ workingDays }) => workingDays !== undefined);
  return (
    <section class="card" data-section={id}>
      <table class="chart">
        <caption>
          {title} <span class="quiet-text">(tổng {total})</span>
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Mục</th>
            <th scope="col">Số lượng</th>
            <th scope="col">Biểu đồ</th>
            {timed && <th scope="col">Ngày làm việc, ở giữa</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} data-figure={figure.id}>
              <th scope="row">{figure.label}</th>
              <td class="chart-value">
                {figure.value === 0 ? 0 : <a href={linkTo(figure)}>{figure.value.toLocaleString('vi-VN')}</a>}
              </td>
              <td class="chart-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(figure.value / most) * 100}%` }} />
              </td>
              {timed && (
                <td class="quiet-text small">
                  {figure.workingDays !== undefined && `${figure.workingDays} ngày làm việc`}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
