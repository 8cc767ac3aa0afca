/** The report on a period as a letter: what it looks like, and what it says. */
import type { Organisation } from '../registry/schema.ts';
import type { Report } from '../requests/report.ts';
import { formatDate, formatLongDate } from '../vietnamese/dates.ts';
import { Collector } from './collector.ts';
import type { TemplateData } from './data.ts';
import { bases, leadIn, order, paragraph } from './forms/parts.ts';
import { placeholderKey } from './names.ts';
import type { LastingSettings } from './settings.ts';
import { itemsOf, punctuated } from './text.ts';
import type { DocumentForm } from './types.ts';

export const reportLook: Pick<DocumentForm, 'layout' | 'orientation' | 'body' | 'signatures'> = {
  layout: 'letter',
  orientation: 'portrait',
  body: [
    bases,
    leadIn(
      '{Tên cơ quan ban hành} báo cáo tình hình cung cấp, quản lý, sử dụng dịch vụ chứng thực chữ ký số chuyên dùng công vụ từ ngày {Từ ngày} đến ngày {Đến ngày} (tình trạng tính đến ngày {Tính đến ngày}) như sau:',
    ),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Nội dung', width: 115, cell: ['{Nội dung}'] },
        { header: 'Số lượng', width: 20, cell: ['{Số lượng}'], align: 'center' },
        { header: 'Ghi chú', width: 20, cell: ['{Ghi chú}'] },
      ],
    },
    paragraph('{Tên cơ quan ban hành} báo cáo để {Cơ quan tiếp nhận} biết, tổng hợp./.'),
  ],
  signatures: 'signer',
};

export interface ReportLetterSource {
  report: Report;
  organisation: Organisation | undefined;
  /** What the clerk keeps for all papers. */
  kept: LastingSettings;
  /** Whoever asked for the report; a mark stands where nobody is named. */
  sendTo: string | undefined;
  /** ISO date. */
  today: string;
}

/** What is not known is marked in the text, as in every paper. */
export function reportLetterData({
  report,
  organisation,
  kept,
  sendTo,
  today,
}: ReportLetterSource): TemplateData {
  const say = new Collector();
  const at = (field: string) => ({ at: 'paper', field }) as const;
  const issuer = say.line(
    'Tên cơ quan ban hành',
    kept.issuer ?? organisation?.name,
    at('issuer'),
    'tên cơ quan ban hành',
  );
  const receiver = say.line('Cơ quan tiếp nhận', sendTo, at('sendTo'), 'nơi nhận báo cáo');
  const values: Record<string, string | readonly string[]> = {
    'Cơ quan chủ quản': kept.superior ?? '',
    'Tên cơ quan ban hành': issuer,
    'Cơ quan tiếp nhận': receiver,
    'Kính gửi': receiver,
    'Các nơi kính gửi': [],
    'Trích yếu': 'báo cáo tình hình sử dụng chứng thư chữ ký số chuyên dùng công vụ',
    'Số, ký hiệu': `${gap}/${kept.symbol ?? ''}`,
    'Địa danh': say.line('Địa danh', kept.place ?? organisation?.province, at('place')),
    'Ngày văn bản': formatLongDate(today),
    'Căn cứ': [
      'Căn cứ Nghị định số 68/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về chữ ký số chuyên dùng công vụ,',
    ],
    'Từ ngày': formatDate(report.period.from),
    'Đến ngày': formatDate(report.period.to),
    'Tính đến ngày': formatDate(report.asOf),
    'Nơi nhận': punctuated(itemsOf(kept.recipients ?? 'Như trên\nLưu: VT')),
    'Chức vụ người ký': say.line(
      'Chức vụ người ký',
      kept.signerTitle ?? organisation?.head?.title,
      at('signerTitle'),
    ),
    'Họ tên người ký': say.line(
      'Họ tên người ký',
      kept.signerName ?? organisation?.head?.name,
      at('signerName'),
    ),
  };
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [placeholderKey(name), value])),
    danh_sach: rowsOf(report),
  };
}

/** Room for a number that is written by hand. */
const gap = '\u00a0'.repeat(8);

function rowsOf({ sections }: Report): Readonly<Record<string, string>>[] {
  return sections.flatMap(({ title, figures }, at) => [
    row(roman[at] ?? '', title, String(figures.reduce((sum, { value }) => sum + value, 0)), ''),
    ...figures.map(({ label, value, workingDays }, index) =>
      row(
        String(index + 1),
        label,
        String(value),
        workingDays === undefined ? '' : `${workingDays} ngày làm việc`,
      ),
    ),
  ]);
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const row = (order: string, content: string, count: string, note: string) => ({
  stt: order,
  noi_dung: content,
  so_luong: count,
  ghi_chu: note,
});
