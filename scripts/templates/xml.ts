/** The few pieces of WordprocessingML that the templates are made of. Sizes: text in points, lengths in mm. */

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Twentieths of a point, in which Word measures. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

export interface TextStyle {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  grey?: boolean;
}

function runProperties({ size, bold, italic, caps, grey }: TextStyle): string {
  const parts = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    caps ? '<w:caps/>' : '',
    grey ? '<w:color w:val="595959"/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
  return parts && `<w:rPr>${parts}</w:rPr>`;
}

export const run = (text: string, style: TextStyle = {}): string =>
  `<w:r>${runProperties(style)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export interface ParagraphStyle extends TextStyle {
  align?: 'left' | 'center' | 'right' | 'both';
  /** In points. */
  before?: number;
  after?: number;
  /** Multiple of a line. */
  line?: number;
  firstLine?: number;
  left?: number;
  right?: number;
  withNext?: boolean;
  /** A line below the paragraph, as wide as the paragraph is. */
  ruled?: boolean;
  styleId?: string;
}

function paragraphProperties(style: ParagraphStyle): string {
  const { align, before = 0, after = 0, line = 1, firstLine, left = 0, right = 0, withNext, ruled } = style;
  const indent =
    left || right || firstLine !== undefined
      ? `<w:ind w:left="${twips(left)}" w:right="${twips(right)}" w:firstLine="${twips(firstLine ?? 0)}"/>`
      : '';
  return `<w:pPr>${style.styleId ? `<w:pStyle w:val="${style.styleId}"/>` : ''}${withNext ? '<w:keepNext/>' : ''}${
    ruled ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' : ''
  }<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(line * 240)}" w:lineRule="auto"/>${indent}${
    align ? `<w:jc w:val="${align}"/>` : ''
  }${runProperties(style)}</w:pPr>`;
}

/** A paragraph of one style throughout. */
export const paragraph = (text: string, style: ParagraphStyle = {}): string =>
  `<w:p>${paragraphProperties(style)}${text === '' ? '' : run(text, style)}</w:p>`;

/** A paragraph of runs that are given. */
export const paragraphOf = (runs: string, style: ParagraphStyle = {}): string =>
  `<w:p>${paragraphProperties(style)}${runs}</w:p>`;

/** A thin line, so wide as `width` leaves it, in the middle of a cell. */
export const rule = (cellWidth: number, width: number): string =>
  paragraphOf('', {
    size: 2,
    ruled: true,
    left: (cellWidth - width) / 2,
    right: (cellWidth - width) / 2,
  });

export interface Cell {
  width: number;
  content: string;
  middle?: boolean;
}

export interface TableStyle {
  bordered: boolean;
  /** mm from the text to the line at either side. */
  padding: number;
}

export function table(columns: readonly number[], rows: readonly string[], style: TableStyle): string {
  const total = columns.reduce((sum, width) => sum + twips(width), 0);
  const line = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="000000"/>';
  const borders = style.bordered
    ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
        .map((side) => line.replace('{}', side))
        .join('')}</w:tblBorders>`
    : '';
  const padding = twips(style.padding);
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns
    .map((width) => `<w:gridCol w:w="${twips(width)}"/>`)
    .join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** No row is broken over two pages. */
export const row = (cells: readonly Cell[], header = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells
    .map(
      ({ width, content, middle }) =>
        `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${middle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content}</w:tc>`,
    )
    .join('')}</w:tr>`;
