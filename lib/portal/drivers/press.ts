/** Presses of a pointer and keys as a widget hears them; never on what could submit or lead away. */

/** A link to nowhere is a button of its script; `guarded` keeps it from being followed. */
const leading =
  'a[href]:not([href="#"], [href="#!"]), area[href], [type="submit"], [type="reset"], [type="image"], [type="file"], [download], [role="link"], summary';

/** Whether a press can do no more than work a widget. */
export function canPress(element: Element): boolean {
  if (element.matches('[aria-disabled="true"], :disabled')) return false;
  if (element.closest('[inert]')) return false;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.localName === 'form' || node.localName === 'body') return true;
    if (node.matches(leading) && !isLooseButton(node)) return false;
    // A button that says nothing of its type sends the form it stands in.
    const { type, form } = node as HTMLButtonElement;
    if (node.localName === 'button' && type === 'submit' && form) return false;
  }
  return true;
}

/** `type="submit"` is also what a button without a form says of itself. */
function isLooseButton(element: Element): boolean {
  return element.localName === 'button' && !(element as HTMLButtonElement).form;
}

/** A whole press: the pointer comes, goes down, up, and clicks. */
export function press(element: Element): boolean {
  if (!element.isConnected || !canPress(element)) return false;
  guarded(element, () => {
    hover(element);
    point(element, 'pointerdown', 1);
    // Who takes the press for itself keeps the focus where it is.
    if (mouse(element, 'mousedown', 1)) focus(element);
    point(element, 'pointerup', 0);
    mouse(element, 'mouseup', 0);
    if (element.isConnected) mouse(element, 'click', 0);
  });
  return true;
}

/** The pointer comes over an element, where some lists mark what would be chosen. */
export function hover(element: Element): void {
  point(element, 'pointerover', 0);
  point(element, 'pointerenter', 0, false);
  mouse(element, 'mouseover', 0);
  mouse(element, 'mouseenter', 0, false);
  point(element, 'pointermove', 0);
  mouse(element, 'mousemove', 0);
}

/** A press beside a widget, which closes what it has opened: nothing is clicked that does anything. */
export function pressBeside(element: Element): void {
  guarded(element, () => {
    point(element, 'pointerdown', 1);
    mouse(element, 'mousedown', 1);
    point(element, 'pointerup', 0);
    mouse(element, 'mouseup', 0);
    if (!element.closest('label, button, a, summary')) mouse(element, 'click', 0);
  });
}

/** Should a page answer by sending a form or following a link all the same, that is stopped. */
function guarded(element: Element, action: () => void): void {
  const page = element.ownerDocument.defaultView;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stay = (event: Event) => {
    if ((event.composedPath()[0] as Element).closest?.('a[href]')) event.preventDefault();
  };
  page?.addEventListener('submit', stop, true);
  page?.addEventListener('click', stay, true);
  try {
    action();
  } finally {
    page?.removeEventListener('submit', stop, true);
    page?.removeEventListener('click', stay, true);
  }
}

function centre(element: Element): { clientX: number; clientY: number } {
  const box = element.getBoundingClientRect();
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

const common = { cancelable: true, composed: true, button: 0 };

function point(element: Element, type: string, buttons: number, bubbles = true): void {
  const event = { ...common, ...centre(element), buttons, bubbles };
  element.dispatchEvent(
    new PointerEvent(type, { ...event, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
  );
}

function mouse(element: Element, type: string, buttons: number, bubbles = true): boolean {
  const detail = type.startsWith('mouse') && buttons === 0 && type !== 'mouseup' ? 0 : 1;
  return element.dispatchEvent(
    new MouseEvent(type, { ...common, ...centre(element), buttons, bubbles, detail }),
  );
}

/** Gives the element the focus, and says so where the page's window does not have it. */
export function focus(element: Element): void {
  const target = element.closest<HTMLElement>(
    'input, textarea, select, button, [tabindex], [contenteditable]',
  );
  if (!target || isActive(target)) return;
  let heard = false;
  const note = () => {
    heard = true;
  };
  target.addEventListener('focus', note, { once: true });
  target.focus({ preventScroll: true });
  target.removeEventListener('focus', note);
  if (heard) return;
  target.dispatchEvent(new FocusEvent('focus', { composed: true }));
  target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Takes the focus away again, said in the same way. */
export function blur(element: Element): void {
  const target = element as HTMLElement;
  let heard = false;
  const note = () => {
    heard = true;
  };
  target.addEventListener('blur', note, { once: true });
  target.blur?.();
  target.removeEventListener('blur', note);
  if (heard) return;
  target.dispatchEvent(new FocusEvent('blur', { composed: true }));
  target.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

function isActive(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

const codes: Readonly<Record<string, number>> = {
  Escape: 27,
  ArrowDown: 40,
  Backspace: 8,
  Delete: 46,
};

/** @returns whether the page let the key have its own effect */
export function key(element: Element, type: 'keydown' | 'keypress' | 'keyup', name: string): boolean {
  const code = codes[name] ?? name.toUpperCase().charCodeAt(0);
  const charCode = type === 'keypress' ? name.charCodeAt(0) : 0;
  return element.dispatchEvent(
    new KeyboardEvent(type, {
      key: name,
      code: /^\d$/.test(name) ? `Digit${name}` : name.length > 1 ? name : '',
      keyCode: type === 'keypress' ? charCode : code,
      which: type === 'keypress' ? charCode : code,
      charCode,
      bubbles: true,
      cancelable: true,
      composed: true,
    } as KeyboardEventInit),
  );
}
