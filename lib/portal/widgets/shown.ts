/** What a widget shows as its value. */
import { fold, tidy } from '../../vietnamese/fold.ts';
import { isShown } from '../visibility.ts';

/** "-- Chọn --" and its like: words that stand for nothing chosen. */
export function isPlaceholderText(text: string): boolean {
  const folded = fold(text);
  return (
    folded === '' ||
    /^(hay |vui long |moi |xin )?(chon|tat ca|select|choose|please select|pick)\b/.test(folded) ||
    /^(bam|nhan|nhap|click|go|cham|an) .*\b(chon|tim|tim kiem)\b/.test(folded) ||
    /^(chua chon|khong chon|nothing selected|none selected|none|tim kiem|search)\b/.test(folded)
  );
}

const opened =
  '[role="listbox"], [role="tree"], [role="dialog"], [role="grid"], [role="menu"], [role="tooltip"], [class*="dropdown-menu" i], [class*="dropdown-content" i], [class*="-drop" i]:not([class*="dropdown" i]), [class*="results" i]';
const aside = 'svg, style, script, select, option, [aria-hidden="true"], [aria-live], label, legend';

/** The text that stands in a widget, without its placeholder, its icons and what it has opened. */
export function shownIn(root: Element): string {
  const boxes = root.localName === 'input' ? [root as HTMLInputElement] : [...root.querySelectorAll('input')];
  const typed = boxes.find((box) => box.type !== 'hidden' && box.type !== 'search' && box.value !== '');
  if (typed && typed.type !== 'checkbox' && typed.type !== 'radio') return shownWords(typed.value, typed);
  if (root.localName === 'input') return '';
  const texts: string[] = [];
  gather(root, root, texts);
  return shownWords(texts.join('; '));
}

function shownWords(text: string, box?: HTMLInputElement): string {
  const clean = tidy(text.replace(/\p{Cf}/gu, ''));
  if (box && (box.placeholder === clean || /^[_\s/.\-:()dmyhs]+$/i.test(clean))) return '';
  // "DD; MM; YYYY": a date in parts, none of them given.
  return isPlaceholderText(clean) || /^[dmyhngàytháp;/.\s-]+$/i.test(clean) ? '' : clean;
}

function gather(node: Element, root: Element, texts: string[]): void {
  const own: string[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      own.push(child.nodeValue ?? '');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      if (element.matches(opened) || element.matches(aside) || isPlaceholder(element) || !isDrawn(element))
        continue;
      gather(element, root, texts);
    }
  }
  const text = tidy(own.join(' '));
  // A cross and an arrow are no words.
  if (/[\p{L}\p{N}]/u.test(text) && !isSpokenOnly(node)) texts.push(text);
}

/** What has no size of its own may still show what it holds. */
function isDrawn(element: Element): boolean {
  if (isShown(element)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    element.firstElementChild !== null &&
    style?.overflow === 'visible' &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

function isPlaceholder(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  if (!/placeholder/i.test(names)) return false;
  // Element Plus calls what is chosen so, too, and makes only the placeholder pale.
  return !/select(ed|ion)-?_?item/i.test(names) || /transparent|is-empty/i.test(names);
}

function isSpokenOnly(element: Element): boolean {
  return /sr-only|visually-hidden|screen-?reader|hidden-accessible/i.test(
    element.getAttribute('class') ?? '',
  );
}
