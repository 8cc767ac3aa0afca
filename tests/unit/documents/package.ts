/** Whether Word opens a .docx without offering to repair it. */
import { posix } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import PizZip from 'pizzip';

/** Throws for what Word refuses and the parser of this test lets pass. */
function strict(xml: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML does not know.
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml);
  if (forbidden) throw new Error(`a character that XML does not know at ${forbidden.index}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) throw new Error('an ampersand by itself');
  if (xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '').includes(']]>')) throw new Error(']]> in a text');
}

/** What is wrong with the archive; empty when nothing is. */
export function packageProblems(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const zip = new PizZip(bytes, { checkCRC32: true });
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  const paths = new Set(parts.map(({ name }) => name));
  const read = (path: string) => {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    return parser.parseFromString(zip.file(path)?.asText() ?? '', 'text/xml');
  };
  for (const { name } of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      strict(new TextDecoder('utf-8', { fatal: true }).decode(zip.file(name)?.asUint8Array()));
      read(name);
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (problems.length > 0) return problems;

  const types = read('[Content_Types].xml');
  const extensions = new Set(
    [...types.getElementsByTagName('Default')].map((element) => element.getAttribute('Extension')),
  );
  const overrides = [...types.getElementsByTagName('Override')].map(
    (element) => element.getAttribute('PartName')?.slice(1) ?? '',
  );
  for (const path of overrides) if (!paths.has(path)) problems.push(`no part for the type of ${path}`);
  for (const path of paths) {
    const known = overrides.includes(path) || extensions.has(path.split('.').at(-1) ?? '');
    if (path !== '[Content_Types].xml' && !known) problems.push(`no type for ${path}`);
  }

  for (const path of paths) {
    if (!path.endsWith('.rels')) continue;
    const folder = posix.dirname(posix.dirname(path));
    const relations = [...read(path).getElementsByTagName('Relationship')];
    const ids = relations.map((element) => element.getAttribute('Id'));
    if (new Set(ids).size !== ids.length) problems.push(`${path}: an id twice`);
    for (const relation of relations) {
      const target = relation.getAttribute('Target') ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
      if (relation.getAttribute('TargetMode') !== 'External' && !paths.has(resolved)) {
        problems.push(`${path}: nothing at ${resolved}`);
      }
    }
    const source = posix.join(folder, posix.basename(path, '.rels'));
    if (!paths.has(source)) continue;
    for (const [, id] of (zip.file(source)?.asText() ?? '').matchAll(/\br:id="([^"]+)"/g)) {
      if (!ids.includes(id ?? '')) problems.push(`${source}: no relation ${id}`);
    }
  }
  return problems;
}

/** The text of the document's paragraphs, one a line. */
export function documentText(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName('w:p')].map((paragraph) => paragraph.textContent ?? '').join('\n');
}
