/** The parts of a .docx around its body, and the archive that holds them. */
import PizZip from 'pizzip';
import { escapeXml, paragraph, twips } from './xml.ts';

/** In mm. */
export interface Page {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
}

export interface DocumentParts {
  body: string;
  page: Page;
  title: string;
  footNote: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="${main}" xmlns:r="${officeRelations}"`;

/** Word part → its type and, from the document, its relation. */
const wordParts = [
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['header1', 'header'],
  ['header2', 'header'],
  ['footer1', 'footer'],
] as const;

/** The archive, the same bytes every time. */
export function makePackage({ body, page, title, footNote }: DocumentParts): Uint8Array {
  const footer = paragraph(footNote, { size: 9, italic: true, grey: true });
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['rId1', `${officeRelations}/officeDocument`, 'word/document.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      ['rId3', `${officeRelations}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}${section(page)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      wordParts.map(([name, kind], index) => [
        `rId${index + 1}`,
        `${officeRelations}/${kind}`,
        `${name}.xml`,
      ]),
    ),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/header1.xml': `${head}<w:hdr ${namespaces}>${pageNumber}</w:hdr>`,
    'word/header2.xml': `${head}<w:hdr ${namespaces}>${paragraph('')}</w:hdr>`,
    'word/footer1.xml': `${head}<w:ftr ${namespaces}>${footer}</w:ftr>`,
  };
  const zip = new PizZip();
  // The archive keeps local time: this is the same everywhere.
  const date = new Date(2025, 0, 1);
  for (const [path, content] of Object.entries(files)) {
    zip.file(path, content, { date, createFolders: false });
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${wordParts
  .map(([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${kind}+xml"/>`)
  .join(
    '',
  )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${head}<Relationships xmlns="${packageRelations}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

const coreProperties = (title: string): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator></dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`;

const font =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const styles = `${head}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const settings = `${head}<w:settings ${namespaces}><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`;

/** From the second page on, in the middle of the upper margin. */
const pageNumber =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p>';

function section({ width, height, margin }: Page): string {
  const turned = width > height ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId5"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${turned}/><w:pgMar w:top="${twips(margin.top)}" w:right="${twips(margin.right)}" w:bottom="${twips(margin.bottom)}" w:left="${twips(margin.left)}" w:header="${twips(10)}" w:footer="${twips(8)}" w:gutter="0"/><w:titlePg/></w:sectPr>`;
}
