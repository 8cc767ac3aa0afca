/** The texts of a page that name a column or a line of a request, with where they stand. */
import type { Root } from '../read/tree.ts';
import type { ColumnKind } from './columns.ts';
import { columnOf } from './header.ts';

export interface Name {
  node: Text;
  element: Element;
  kind: ColumnKind;
  /** What stands after the colon in the same text. */
  rest: string;
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'option', 'textarea', 'title']);
const longest = 60;
/** A line may hold its value too, up to this. */
const longestLine = 300;
/** Texts come again and again in a list: each is looked at once. */
const cacheLimit = 5000;

/** In page order; what stands inside `skip` is left out. */
export function namesIn(root: Root, skip: (element: Element) => boolean): Name[] {
  const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root;
  const names: Name[] = [];
  if (!top) return names;
  const walker = (top.ownerDocument as Document).createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const seen = new Map<string, { kind: ColumnKind; rest: string } | undefined>();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    if (text.length < 2 || text.length > longestLine) continue;
    if (!seen.has(text)) {
      if (seen.size > cacheLimit) seen.clear();
      seen.set(text, readName(text));
    }
    const found = seen.get(text);
    const element = node.parentElement;
    if (!found || !element || silent.has(element.localName) || skip(element)) continue;
    names.push({ node, element, ...found });
  }
  return names;
}

function readName(text: string): { kind: ColumnKind; rest: string } | undefined {
  const clean = text.trim();
  const colon = clean.search(/[:：]/);
  const name = colon < 0 ? clean : clean.slice(0, colon);
  if (name.length < 2 || name.length > longest) return undefined;
  const kind = columnOf(name);
  return kind && { kind, rest: colon < 0 ? '' : clean.slice(colon + 1).trim() };
}
