/** The few selectors that a map may hold: made here, checked here, and never anything that could do harm. */
import { parentOf, type Root } from '../read/tree.ts';

/** Between a host of a shadow root, or a frame, and what is inside it. */
const pierce = ' >>> ';
const most = 50;

const compound =
  '(?:[a-z][a-z0-9-]*)?(?:#[A-Za-z_][\\w-]{0,79})?(?:\\[(?:name|id|formcontrolname|type|role)="[\\w.$:\\[\\]-]{1,80}"\\])*(?::nth-of-type\\(\\d{1,4}\\))?';
const part = new RegExp(`^${compound}(?:(?: > | )${compound})*$`);
/** An id or a name that holds a longer number may be somebody's. */
const longNumber = /\d{4}/;

/** Whether a selector is of tags, ids, a few plain attributes and positions only. */
export function isSafeSelector(selector: string): boolean {
  const parts = selector.split(pierce);
  return (
    selector.length <= 1200 &&
    parts.length <= 6 &&
    parts.every((one) => one.trim() === one && /[a-z#[]/i.test(one) && part.test(one)) &&
    !/\d{6}/.test(selector)
  );
}

/** Selectors of one element, the most lasting first; each finds it alone at this moment. */
export function selectorsFor(element: Element): string[] {
  const tag = element.localName;
  const inner = ['name', 'formcontrolname', 'id'].flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    if (!value || longNumber.test(value)) return [];
    return attribute === 'id' && /^[A-Za-z_][\w-]*$/.test(value)
      ? [`#${value}`]
      : [`${tag}[${attribute}="${value}"]`];
  });
  const above = wayTo(element);
  return [...inner, pathIn(element)]
    .map((selector) => above + selector)
    .filter((selector) => isSafeSelector(selector) && isAlone(selector, element));
}

/** Everything that a selector finds in the page; nothing for one that is not safe. */
export function findAll(page: Document, selector: string): Element[] {
  if (!isSafeSelector(selector)) return [];
  let roots: Root[] = [page];
  const parts = selector.split(pierce);
  for (const [index, own] of parts.entries()) {
    const found = roots.flatMap((root) => [...query(root, own)]).slice(0, most);
    if (index === parts.length - 1) return found;
    roots = found.flatMap((host) => host.shadowRoot ?? documentOf(host) ?? []);
  }
  return [];
}

function isAlone(selector: string, element: Element): boolean {
  const top = topDocument(element);
  const found = findAll(top, selector);
  return found.length === 1 && found[0] === element;
}

function query(root: Root, selector: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    return [];
  }
}

function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function topDocument(element: Element): Document {
  let node = element;
  for (let up = hostOf(node); up; up = hostOf(node)) node = up;
  return node.ownerDocument;
}

/** The host of the shadow root, or the frame, that an element stands in. */
function hostOf(element: Element): Element | null {
  let node = element;
  while (node.parentElement) node = node.parentElement;
  return parentOf(node);
}

function wayTo(element: Element): string {
  const host = hostOf(element);
  return host ? wayTo(host) + pathIn(host) + pierce : '';
}

/** By position alone, from the root of its tree. */
function pathIn(element: Element): string {
  const steps: string[] = [];
  for (let node: Element | null = element; node && node.localName !== 'html'; node = node.parentElement) {
    const { localName } = node;
    const siblings = [...(node.parentNode?.children ?? [])].filter((one) => one.localName === localName);
    const place = siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(node) + 1})` : '';
    steps.unshift(localName + place);
  }
  return steps.join(' > ');
}
