/** Workbooks and Word documents written part by part, for what no library writes: old fonts, merged cells, lies. */
import { storeZip } from './zipFile.ts';

/** `n`: a number by the style of that name; text is written in place. */
export type RawCell = string | number | null | { v: string | number; style?: Style; f?: string };
export type Style = 'plain' | 'date' | 'padded' | 'scientific' | 'vntime' | 'vntimeh' | 'vni';
const styles: readonly Style[] = ['plain', 'date', 'padded', 'scientific', 'vntime', 'vntimeh', 'vni'];

export interface RawSheet {
  name: string;
  rows: readonly (readonly RawCell[])[];
  merges?: readonly string[];
  hidden?: boolean;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function cellXml(cell: RawCell, at: string): string {
  if (cell === null || cell === '') return '';
  const {
    v,
    style = 'plain',
    f,
  } = typeof cell === 'object' ? cell : { v: cell, style: undefined, f: undefined };
  const s = ` s="${styles.indexOf(style)}"`;
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`;
  return typeof v === 'number'
    ? `<c r="${at}"${s}>${formula}<v>${v}</v></c>`
    : `<c r="${at}"${s} t="inlineStr">${formula}<is><t xml:space="preserve">${escaped(v)}</t></is></c>`;
}

function sheetXml({ rows, merges = [] }: RawSheet): string {
  const data = rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cellXml(cell, `${letter(column)}${index + 1}`)).join('');
      return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`;
    })
    .join('');
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${merged}</worksheet>`;
}

const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="000000000000"/></numFmts>
<fonts count="4"><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>
<cellXfs count="7"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="11" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="3"/></cellXfs></styleSheet>`;

/** The parts of a workbook by their paths. */
export function workbookParts(sheets: readonly RawSheet[], since1904 = false): Map<string, Uint8Array> {
  const list = sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
    )
    .join('');
  const targets = sheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join('');
  return new Map([
    [
      '_rels/.rels',
      utf8(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/workbook.xml',
      utf8(
        `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      utf8(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets}<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      ),
    ],
    ['xl/styles.xml', utf8(stylesXml)],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, utf8(sheetXml(sheet))] as const),
  ]);
}

export function rawWorkbook(sheets: readonly RawSheet[], since1904 = false): Uint8Array<ArrayBuffer> {
  return storeZip(workbookParts(sheets, since1904), { deflate: true });
}

/** A Word document with this body (WordprocessingML, prefix `w`). */
export function wordDocument(body: string): Uint8Array<ArrayBuffer> {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return storeZip(
    new Map([
      [
        '_rels/.rels',
        utf8(
          `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
        ),
      ],
      [
        'word/document.xml',
        utf8(
          `${head}<w:document xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
        ),
      ],
    ]),
    { deflate: true },
  );
}

export const paragraph = (text: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
/** @param inside paragraphs, or a text of one */
export const wordCell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : paragraph(inside)}</w:tc>`;
export const wordRow = (cells: readonly string[], properties = '') =>
  `<w:tr>${properties}${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : wordCell(cell))).join('')}</w:tr>`;
export const wordTable = (rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
