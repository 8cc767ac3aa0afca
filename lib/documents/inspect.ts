/** Checks a clerk's own Word template before it is kept. */
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { toImportError } from '../imports/errors.ts';
import { readDirectory, readEntry } from '../imports/files/zip.ts';
import { fillTemplate } from './fill.ts';
import { placeholdersOf, rowList, rowPlaceholdersOf } from './layout.ts';
import { letterNames, listKeys, requiredNames } from './meanings.ts';
import { placeholderKey, placeholdersIn } from './names.ts';
import { plainParser } from './parser.ts';
import type { DocumentForm } from './types.ts';

export interface TemplateReport {
  /** Vietnamese; each with what to do. The template can be kept when there are none. */
  problems: string[];
  /** Keys of the placeholders that it uses. */
  keys: string[];
}

const maxSize = 5 * 1024 * 1024;
/** Parts whose text docxtemplater fills. */
const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const redo = 'Hãy mở bằng Word, lưu lại dạng .docx rồi chọn tệp mới.';

const fileMessages: Readonly<Record<string, string>> = {
  empty: 'Tệp trống. Hãy chọn lại mẫu.',
  'too-big': 'Tệp quá lớn: mẫu tối đa 5 MB. Hãy bỏ bớt hình trong mẫu.',
  'not-workbook': `Tệp này không phải tài liệu Word (.docx). ${redo}`,
  password: 'Tệp có đặt mật khẩu. Hãy bỏ mật khẩu trong Word rồi chọn lại.',
  truncated: 'Tệp bị cụt, có thể do chép chưa xong. Hãy chép lại rồi chọn lại.',
  bomb: 'Tệp nén bất thường nên không được mở. Hãy chép nội dung sang một tài liệu mới.',
  suspicious: 'Tệp có cấu tạo bất thường nên không được mở. Hãy chép nội dung sang một tài liệu mới.',
};

/** What is wrong with a template of a form, and which placeholders it uses. */
export async function inspectTemplate(
  bytes: Uint8Array<ArrayBuffer>,
  form: DocumentForm,
): Promise<TemplateReport> {
  const failed = (problem: string): TemplateReport => ({ problems: [problem], keys: [] });
  if (bytes.length > maxSize) return failed(fileMessages['too-big'] ?? '');
  let parts: Map<string, string>;
  try {
    parts = await readParts(bytes);
  } catch (error) {
    const { code } = toImportError(error);
    return failed(fileMessages[code] ?? `Tệp bị hỏng nên không đọc được. ${redo}`);
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml')) {
    return failed(fileMessages['not-workbook'] ?? '');
  }
  const problems = [...packageProblems(parts)];
  if (problems.length > 0) return { problems, keys: [] };
  const tags = tagsOf(parts);
  problems.push(...syntaxProblems(bytes));
  if (problems.length === 0) problems.push(...placeholderProblems(tags, form));
  if (problems.length === 0 && !canBeFilled(bytes, form))
    problems.push(`Không điền thử được mẫu này. ${redo}`);
  return { problems, keys: [...new Set(tags.map(({ name }) => placeholderKey(name)))] };
}

async function readParts(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of readDirectory(bytes)) {
    const content = await readEntry(bytes, entry);
    parts.set(entry.path, /\.(?:xml|rels)$/.test(entry.path) ? new TextDecoder().decode(content) : '');
  }
  return parts;
}

function packageProblems(parts: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  if (parts.has('word/vbaProject.bin') || /macroEnabled/.test(parts.get('[Content_Types].xml') ?? '')) {
    problems.push('Mẫu có macro nên không được dùng. Hãy lưu lại dạng .docx (Word Document).');
  }
  for (const [path, xml] of parts) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    if (/<!DOCTYPE|<!ENTITY/.test(xml) || !isWellFormed(xml)) {
      problems.push(`Phần ${path} của tệp bị hỏng. ${redo}`);
    } else if (path.endsWith('.rels') && loadsFromOutside(xml)) {
      problems.push(
        'Mẫu có hình hoặc nội dung liên kết từ bên ngoài. Hãy chèn hẳn vào tài liệu (Word: Insert › Pictures › This Device).',
      );
    }
  }
  return problems;
}

function isWellFormed(xml: string): boolean {
  // The parser lets a lone ampersand pass, Word does not.
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) return false;
  try {
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
    return true;
  } catch {
    return false;
  }
}

/** Links to click on are no harm, nor is the name of the template that Word once used. */
function loadsFromOutside(relations: string): boolean {
  return [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].some(
    ([relation]) =>
      /TargetMode\s*=\s*["']External["']/.test(relation) &&
      !/\/(?:hyperlink|attachedTemplate)["']/.test(relation),
  );
}

interface Tag {
  mark: string;
  name: string;
  /** Within the rows of the list. */
  inRows: boolean;
}

/** The placeholders as Word shows them, however it split them up. */
function tagsOf(parts: ReadonlyMap<string, string>): Tag[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!textParts.test(path)) return [];
    const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
    let inRows = false;
    return placeholdersIn(decoded(text)).flatMap(({ mark, name }) => {
      if (placeholderKey(name) === placeholderKey(rowList)) inRows = mark === '#';
      return name === '.' ? [] : [{ mark, name, inRows }];
    });
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/** What docxtemplater says against it: braces without a partner, lists that do not end where they should. */
function syntaxProblems(bytes: Uint8Array): string[] {
  try {
    new Docxtemplater(new PizZip(bytes), {
      paragraphLoop: true,
      linebreaks: true,
      parser: plainParser,
      errorLogging: false,
    });
    return [];
  } catch (error) {
    const found = syntaxErrors(error).map(({ id = '', xtag = '' }) => {
      const name = String(xtag).trim();
      if (/unclosed_loop|unopened_loop|closing_tag|loop_position/.test(id)) {
        return `Danh sách {#${name.replace(/^[#/]/, '')}} không có chỗ bắt đầu hoặc kết thúc đúng. Hãy viết {#…} ở ô đầu và {/…} ở ô cuối của cùng một dòng bảng.`;
      }
      return `Dấu ngoặc nhọn của “${name}” không đủ đôi. Hãy viết lại thành {tên chỗ điền}.`;
    });
    return found.length > 0 ? [...new Set(found)] : [`Word đọc được nhưng không điền được mẫu này. ${redo}`];
  }
}

/** Whether a template takes values for everything that it names. */
function canBeFilled(bytes: Uint8Array, form: DocumentForm): boolean {
  const rows = Object.fromEntries(rowPlaceholdersOf(form).map((name) => [placeholderKey(name), 'x']));
  const data = Object.fromEntries(
    [...placeholdersOf(form), ...letterNames].map((name) => {
      const key = placeholderKey(name);
      return [key, key === placeholderKey(rowList) ? [rows, rows] : listKeys.has(key) ? ['x', 'y'] : 'x'];
    }),
  );
  try {
    fillTemplate(bytes, data);
    return true;
  } catch {
    return false;
  }
}

interface SyntaxError {
  id?: string;
  xtag?: unknown;
}

function syntaxErrors(error: unknown): SyntaxError[] {
  const properties = (error as { properties?: SyntaxError & { errors?: { properties?: SyntaxError }[] } })
    .properties;
  if (!properties) return [];
  return properties.errors?.flatMap((one) => one.properties ?? []) ?? [properties];
}

function placeholderProblems(tags: readonly Tag[], form: DocumentForm): string[] {
  const problems = new Set<string>();
  const known = [...new Set([...placeholdersOf(form), ...letterNames])];
  const byKey = new Map(known.map((name) => [placeholderKey(name), name]));
  const rowKeys = new Set(rowPlaceholdersOf(form).map(placeholderKey));
  for (const { mark, name, inRows } of tags) {
    const key = placeholderKey(name);
    if (!byKey.has(key)) {
      const near = nearest(key, byKey);
      problems.add(
        `Không có chỗ điền nào tên {${name}}.${near ? ` Có phải {${near}}?` : ' Hãy xem danh sách chỗ điền ở dưới.'}`,
      );
    } else if (rowKeys.has(key) && !inRows) {
      problems.add(`{${name}} là dữ liệu của từng dòng: chỉ viết giữa {#${rowList}} và {/${rowList}}.`);
    } else if (listKeys.has(key) && mark === '') {
      problems.add(`{${name}} là danh sách: hãy viết {#${name}}, {.} và {/${name}}.`);
    }
  }
  const used = new Set(tags.map(({ name }) => placeholderKey(name)));
  for (const name of requiredNames(form)) {
    if (!used.has(placeholderKey(name))) {
      problems.add(
        name === rowList
          ? `Thiếu dòng lặp lại: hãy viết {#${rowList}} ở ô đầu và {/${rowList}} ở ô cuối của một dòng bảng.`
          : `Thiếu {${name}}: nơi nhận cần thông tin này.`,
      );
    }
  }
  return [...problems];
}

/** The known name that differs in the fewest letters, where these are few. */
function nearest(key: string, known: ReadonlyMap<string, string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const [other, name] of known) {
    const distance = editDistance(key, other);
    if (distance < (best?.distance ?? Math.max(3, key.length / 3))) best = { name, distance };
  }
  return best?.name;
}

/** Letters to be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
