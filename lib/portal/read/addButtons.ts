/** The buttons that add a row to a list. */
import { fold } from '../../vietnamese/fold.ts';
import type { PageReading } from '../types.ts';
import type { FoundButtons } from './index.ts';
import type { FoundList } from './lists.ts';
import { holds, parentOf } from './tree.ts';

export function attachAddButtons({
  lists,
  readings,
  buttons,
  handles,
}: FoundButtons): PageReading['looseAdds'] {
  const looseAdds: PageReading['looseAdds'] = [];
  const first = handles.size;
  for (const [index, { element, text }] of findAddButtons(buttons).entries()) {
    const ref = first + index;
    handles.set(ref, [element]);
    const owner = nearestList(element, lists);
    const reading = owner === undefined ? undefined : readings[owner];
    if (reading && reading.addRef === undefined) Object.assign(reading, { addRef: ref, addText: text });
    else looseAdds.push({ ref, text });
  }
  return looseAdds;
}

/** The list in the smallest block around the button. */
function nearestList(button: Element, lists: readonly FoundList[]): number | undefined {
  for (let node: Element | null = button; node; node = parentOf(node)) {
    const inside = lists.findIndex((list) => holds(node as Element, list.container));
    if (inside >= 0) return inside;
  }
  return undefined;
}

const addWords =
  /^(them|bo sung|add)\b.*\b(dong|hang|nguoi|thue bao|ca nhan|chung thu|thiet bi|he thong|ban ghi|moi|row|noi dung|can bo|tb|tblk|cts|token|muc|phieu)\b|^(them|add|them moi)$/;

/** Buttons whose words say that they add a row; a button that would submit its form is left out. */
function findAddButtons(buttons: readonly Element[]): { element: Element; text: string }[] {
  const found: { element: Element; text: string }[] = [];
  for (const element of buttons) {
    const text = textOfButton(element);
    if (text.length > 60 || !addWords.test(fold(text))) continue;
    const button = element as HTMLButtonElement;
    if (button.disabled || (button.type === 'submit' && button.form)) continue;
    if (element.localName === 'a' && !/^(#|javascript:|$)/.test(element.getAttribute('href') ?? '')) continue;
    found.push({ element, text });
  }
  return found;
}

function textOfButton(element: Element): string {
  if (element.localName === 'input') return (element as HTMLInputElement).value;
  return (
    (element.textContent ?? '').trim() ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    ''
  );
}
