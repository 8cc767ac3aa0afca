/** A report as rows of a workbook: a title, then each section with its figures. */
import type { Report } from '../requests/report.ts';
import { formatDate } from '../vietnamese/dates.ts';

/** One row: texts and whole numbers; `strong` for titles and headings. */
export interface SheetRow {
  strong?: true;
  cells: readonly (string | number)[];
}

export const reportColumns = ['Mục', 'Số lượng', 'Ngày làm việc (ở giữa)'] as const;

/** @param issuer name of the reporting body */
export function reportSheet(report: Report, issuer: string): SheetRow[] {
  const { period, asOf, sections } = report;
  return [
    {
      strong: true,
      cells: ['BÁO CÁO TÌNH HÌNH CUNG CẤP, QUẢN LÝ, SỬ DỤNG CHỨNG THƯ CHỮ KÝ SỐ CHUYÊN DÙNG CÔNG VỤ'],
    },
    { cells: [issuer] },
    {
      cells: [
        `Kỳ báo cáo: từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}; tình trạng tính đến ngày ${formatDate(asOf)}`,
      ],
    },
    { cells: [] },
    ...sections.flatMap(({ title, figures }): SheetRow[] => [
      { strong: true, cells: [title, ...reportColumns.slice(1)] },
      ...figures.map(({ label, value, workingDays }) => ({
        cells: [label, value, ...(workingDays === undefined ? [] : [workingDays])],
      })),
      { strong: true, cells: ['Cộng', figures.reduce((sum, { value }) => sum + value, 0)] },
      { cells: [] },
    ]),
  ];
}
