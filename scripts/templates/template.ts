/** A form's description to a Word template, with the look of Decree 30/2020/NĐ-CP, Phụ lục I. */
import { footNote, letterhead, letterLists, rowList, titleOf } from '../../lib/documents/layout.ts';
import type { Block, Column, DocumentForm } from '../../lib/documents/types.ts';
import { makePackage, type Page } from './package.ts';
import { type ParagraphStyle, paragraph, paragraphOf, row, rule, run, table } from './xml.ts';

/** mm; the least that the Decree asks for on the right, so that wide tables have room. */
const margin = { top: 20, bottom: 20, left: 30, right: 15 };
const pages: Record<DocumentForm['orientation'], Page> = {
  portrait: { width: 210, height: 297, margin },
  landscape: { width: 297, height: 210, margin },
};

/** What a paper looks like, whichever it is. */
export type PaperLook = Pick<DocumentForm, 'layout' | 'orientation' | 'body' | 'signatures'>;

/** The .docx of a form, the same bytes every time. */
export const makeTemplate = (form: DocumentForm): Uint8Array =>
  makePaper(form, `Mẫu số ${form.number}`, footNote(form));

/**
 * The .docx of a paper in the official format, the same bytes every time.
 *
 * @param name the file's title
 * @param note printed at the foot of each page
 */
export function makePaper(form: PaperLook, name: string, note: string): Uint8Array {
  const page = pages[form.orientation];
  const width = page.width - margin.left - margin.right;
  const upright = form.orientation === 'portrait';
  const text = bodyStyle(upright);
  const parts = [
    head(form, width),
    ...title(form),
    ...sendTo(form, text),
    ...form.body.map((block) => bodyBlock(block, text, width)),
    paragraph('', { size: 6, withNext: true }),
    signatures(form, width),
    // Word wants a paragraph after the last table.
    paragraph('', { size: 1 }),
  ];
  return makePackage({
    body: parts.join(''),
    page,
    title: name,
    footNote: note,
  });
}

const bodyStyle = (upright: boolean): ParagraphStyle => ({
  size: 13,
  align: 'both',
  before: upright ? 4 : 2,
  line: upright ? 1.1 : 1,
  firstLine: 10,
});

/** Two columns: who writes, under whom, and the country's name with its motto. */
function head(form: PaperLook, width: number): string {
  const wide = width > 200;
  const left = wide ? 105 : 66;
  const size = wide ? 13 : 12;
  const right = width - left;
  const center = { align: 'center', line: 1 } as const;
  const who = [
    `{#${letterhead.superior.slice(1, -1)}}`,
    paragraph(letterhead.superior, { ...center, size, caps: true }),
    `{/${letterhead.superior.slice(1, -1)}}`,
  ];
  const first = row([
    {
      width: left,
      content: [
        paragraph(who[0] ?? '', { size: 2 }),
        who[1],
        paragraph(who[2] ?? '', { size: 2 }),
        paragraph(letterhead.issuer, { ...center, size, bold: true, caps: true }),
        rule(left - 2, left / 3),
      ].join(''),
    },
    {
      width: right,
      content: [
        paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...center, size, bold: true }),
        paragraph('Độc lập - Tự do - Hạnh phúc', { ...center, size: size + 1, bold: true }),
        rule(right - 2, wide ? 64 : 59),
      ].join(''),
    },
  ]);
  const placeAndDate = form.layout === 'record' ? '' : letterhead.placeAndDate;
  const second = row([
    {
      width: left,
      content: [
        paragraph(letterhead.number, { ...center, size: 13, before: 6 }),
        ...(form.layout === 'letter'
          ? [paragraph(letterhead.subject, { ...center, size: 12, before: 3 })]
          : []),
      ].join(''),
    },
    {
      width: right,
      content: paragraph(placeAndDate, { ...center, size: size + 1, italic: true, before: 6 }),
    },
  ]);
  return table([left, right], [first, second], { bordered: false, padding: 1 });
}

function title(form: PaperLook): string[] {
  const words = titleOf(form);
  if (!words) return [];
  const style = { align: 'center', bold: true, withNext: true } as const;
  return [
    paragraph(words.title, { ...style, size: 15, before: 16 }),
    paragraph(words.under, { ...style, size: 14, before: 2 }),
    rule(165, 45),
  ];
}

function sendTo(form: PaperLook, text: ParagraphStyle): string[] {
  if (form.layout === 'record') return [paragraph('', { size: 6 })];
  const { size } = text;
  return [
    paragraph(letterhead.sendTo, { size, align: 'center', before: 14, after: 2 }),
    ...lines(letterLists.sendTo, letterhead.moreToSendTo, { size, left: 55, after: 2 }),
    paragraph('', { size: 4 }),
  ];
}

/** One paragraph for each item of a list: the marks of the loop stand in paragraphs of their own. */
function lines(list: string, item: string, style: ParagraphStyle): string[] {
  return [paragraph(`{#${list}}`, { size: 2 }), paragraph(item, style), paragraph(`{/${list}}`, { size: 2 })];
}

function bodyBlock(block: Block, text: ParagraphStyle, width: number): string {
  if (block.kind === 'lines') return lines(block.list, block.dash ? '- {.}' : '{.}', text).join('');
  if (block.kind === 'table') return list(block.columns, width, block.size ?? 11);
  return paragraph(block.text, {
    ...text,
    ...(block.strong ? { bold: true } : {}),
    ...(block.withNext ? { withNext: true } : {}),
  });
}

/** The one table: a header that every page repeats, and a row for each subject. */
function list(columns: readonly Column[], width: number, size: number): string {
  const widths = columns.map((column) => column.width);
  const sum = widths.reduce((all, one) => all + one, 0);
  if (Math.abs(sum - width) > 0.01) throw new Error(`The columns make ${sum} mm, the page has ${width} mm.`);
  const header = row(
    columns.map((column) => ({
      width: column.width,
      middle: true,
      content: paragraph(column.header, { size, bold: true, align: 'center', before: 2, after: 2 }),
    })),
    true,
  );
  const each = row(
    columns.map((column, index) => ({
      width: column.width,
      middle: true,
      content: column.cell
        .map((text, line) => {
          const opens = index === 0 && line === 0 ? `{#${rowList}}` : '';
          const closes =
            index === columns.length - 1 && line === column.cell.length - 1 ? `{/${rowList}}` : '';
          return paragraph(opens + text + closes, {
            size,
            align: column.align ?? 'left',
            before: line === 0 ? 2 : 0,
            after: line === column.cell.length - 1 ? 2 : 0,
          });
        })
        .join(''),
    })),
  );
  return (
    paragraph('', { size: 4, withNext: true }) + table(widths, [header, each], { bordered: true, padding: 1 })
  );
}

/** Room for the signature and the seal, in points. */
const room = 46;

function signatures(form: PaperLook, width: number): string {
  const center = { align: 'center', size: 14, withNext: true } as const;
  const sign = (heading: string, name: string, under: string) =>
    [
      paragraph(heading, { ...center, bold: true, caps: true }),
      ...(under ? [paragraph(under, { ...center, italic: true, size: 12 })] : []),
      paragraph('', { ...center, before: room }),
      paragraph(name, { ...center, bold: true, withNext: false }),
    ].join('');
  if (form.signatures !== 'signer') {
    const [one, other] = form.signatures;
    const cells = [one, other].map(({ title: heading, name }) => ({
      width: width / 2,
      content: sign(heading, name, name === '' ? '(Ký, ghi rõ họ tên)' : '(Ký tên, đóng dấu)'),
    }));
    return table([width / 2, width / 2], [row(cells)], { bordered: false, padding: 1 });
  }
  const left = width * 0.45;
  const recipients = [
    paragraphOf(run('Nơi nhận:', { size: 12, bold: true, italic: true }), { size: 12 }),
    ...lines(letterLists.recipients, letterhead.recipients, { size: 11 }),
  ].join('');
  const signer = sign(letterhead.signerTitle, letterhead.signerName, '');
  return table(
    [left, width - left],
    [
      row([
        { width: left, content: recipients },
        { width: width - left, content: signer },
      ]),
    ],
    { bordered: false, padding: 1 },
  );
}
