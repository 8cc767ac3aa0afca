/** The cover list of a dossier, as a Word template of our own. */
import { makePackage } from './package.ts';
import { paragraph, paragraphOf, row, rule, run, table } from './xml.ts';

const margin = { top: 20, bottom: 20, left: 30, right: 15 };
const size = 13;
const columns = [12, 93, 60];

const line = (label: string, placeholder: string): string =>
  paragraphOf(run(`${label}: `, { size, bold: true }) + run(`{${placeholder}}`, { size }), {
    size,
    before: 3,
  });
/** A line that is left out where nothing is known. */
const optional = (label: string, placeholder: string): string =>
  paragraph(`{#${placeholder}}`, { size: 2 }) +
  line(label, placeholder) +
  paragraph(`{/${placeholder}}`, { size: 2 });
const heading = (text: string): string =>
  paragraph(text, { size, bold: true, before: 12, after: 3, withNext: true });

export function makeCover(): Uint8Array {
  const cell = (text: string, column: number, header = false) => ({
    width: columns[column] ?? 0,
    middle: true,
    content: paragraph(text, {
      size: 12,
      bold: header,
      align: header || column === 0 ? 'center' : 'left',
      before: 2,
      after: 2,
    }),
  });
  const body = [
    paragraph('{Tên cơ quan}', { size, bold: true, caps: true }),
    paragraph('DANH MỤC HỒ SƠ', { size: 16, bold: true, align: 'center', before: 18 }),
    paragraph('{Tên hồ sơ}', { size: 14, bold: true, align: 'center', before: 2 }),
    rule(165, 45),
    paragraph('', { size: 8 }),
    optional('Số văn bản', 'Số văn bản'),
    optional('Mã hồ sơ trên Cổng dịch vụ công', 'Mã hồ sơ'),
    heading('1. Nơi nhận'),
    line('Tên', 'Nơi nhận'),
    optional('Địa chỉ', 'Địa chỉ nơi nhận'),
    optional('Điện thoại', 'Điện thoại nơi nhận'),
    optional('Mã định danh điện tử', 'Mã định danh nơi nhận'),
    optional('Lưu ý', 'Ghi chú nơi nhận'),
    heading('2. Tài liệu trong hồ sơ'),
    table(
      columns,
      [
        row([cell('STT', 0, true), cell('Tên tài liệu', 1, true), cell('Việc cần làm', 2, true)], true),
        row([cell('{#Tài liệu}{STT}', 0), cell('{Tên tài liệu}', 1), cell('{Ghi chú}{/Tài liệu}', 2)]),
      ],
      { bordered: true, padding: 1.5 },
    ),
    heading('3. Các bước thực hiện'),
    paragraph('{#Các bước}', { size: 2 }),
    paragraph('{.}', { size, align: 'both', before: 3 }),
    paragraph('{/Các bước}', { size: 2 }),
  ];
  return makePackage({
    body: body.join(''),
    page: { width: 210, height: 297, margin },
    title: 'Danh mục hồ sơ',
    footNote: 'Danh mục do Trợ lý Chứng thực lập, lưu cùng hồ sơ.',
  });
}
