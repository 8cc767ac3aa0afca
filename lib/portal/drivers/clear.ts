/** Empties a widget by its own means: its cross, the crosses of what is chosen, its empty option, its box. */
import { fold } from '../../vietnamese/fold.ts';
import { isShown } from '../visibility.ts';
import { isPlaceholderText, shownIn } from '../widgets/shown.ts';
import { choicesIn } from './choices.ts';
import { Popup, type Widget } from './popup.ts';
import { blur, canPress, focus, hover, key, press } from './press.ts';
import { setValue } from './search.ts';
import { Deadline, pause, until } from './wait.ts';

const crosses =
  '[class*="clear" i], [class*="remove" i], [class*="close" i], [class*="delete" i], [aria-label*="clear" i], [aria-label*="xóa" i], [aria-label*="xoá" i], [aria-label*="remove" i], [title*="clear" i], [title*="xóa" i], [title*="remove" i]';

export async function clear(widget: Widget): Promise<void> {
  const isEmpty = () => shownIn(widget.root) === '';
  const soon = () => until(isEmpty, new Deadline(300));
  hover(widget.root);
  hover(widget.element);
  // Some show their cross only to who stands in the box.
  if (widget.element.localName === 'input') focus(widget.element);
  await pause(40);
  for (const cross of crossesOf(widget)) {
    press(cross);
    if (await soon()) break;
  }
  if (!isEmpty()) await backspace(widget);
  if (!isEmpty()) await emptyOption(widget);
  if (!isEmpty()) await wipe(widget);
}

function crossesOf({ root }: Widget): Element[] {
  const beside = [...(root.parentElement?.children ?? [])].filter(
    (each) => each !== root && each.matches(crosses),
  );
  return [...root.querySelectorAll(crosses), ...beside]
    .filter((each) => isShown(each) && canPress(each))
    .slice(0, 4);
}

async function backspace({ element, root }: Widget): Promise<void> {
  focus(element);
  for (const name of ['Backspace', 'Delete']) {
    key(element, 'keydown', name);
    key(element, 'keyup', name);
    if (await until(() => shownIn(root) === '', new Deadline(120))) break;
  }
  blur(element);
}

/** "-- Chọn --" among the options; in a list of several, what is chosen itself. */
async function emptyOption(widget: Widget): Promise<void> {
  const popup = new Popup(widget);
  try {
    if (!(await popup.open(new Deadline(1500)))) return;
    const offered = () => (popup.panel ? choicesIn(popup.panel) : []);
    await until(() => offered().length > 0, new Deadline(1500));
    const choices = offered();
    const shown = fold(shownIn(widget.root));
    const chosen = choices.find(({ element, text }) => {
      const isSeveral = element.closest('[aria-multiselectable="true"]') !== null;
      return isSeveral && fold(text) === shown;
    });
    const target = choices.find(({ text }) => isPlaceholderText(text)) ?? chosen;
    if (target) press(target.element);
    await until(() => shownIn(widget.root) === '', new Deadline(300));
  } finally {
    await popup.close(new Deadline(1200));
  }
}

/**
 * A box that holds its own value. One that only shows what another one or the page itself holds would then say
 * what is not so: a locked box is wiped only where a hidden one beside it follows.
 */
async function wipe({ element, root }: Widget): Promise<void> {
  if (element.localName !== 'input') return;
  const box = element as HTMLInputElement;
  const shown = box.value;
  const hidden = [...(root.parentElement?.querySelectorAll<HTMLInputElement>('input') ?? [])].filter(
    (other) => other !== box && (other.type === 'hidden' || !isShown(other)) && other.value !== '',
  );
  if (box.readOnly && hidden.length === 0) return;
  setValue(box, '');
  box.dispatchEvent(new Event('change', { bubbles: true }));
  blur(box);
  await pause(60);
  if (hidden.some(({ value }) => value !== '')) setValue(box, shown);
}
