/**
 * Lets the clerk point at a box of the page: what is pointed at is framed, a click or Enter takes it, Esc ends
 * it. Nothing of the pointing reaches the page: a sheet of ours lies over it, and every event of pointer and
 * keyboard is stopped before it goes down to the page's own elements.
 */

const swallowed = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'keydown', 'keyup', 'keypress', 'beforeinput', 'submit'],
];

const style = `
  :host { color-scheme: light dark; }
  [hidden] { display: none !important; }
  .sheet { position: fixed; inset: 0; z-index: 2147483646; cursor: crosshair; outline: none; }
  .frame { position: fixed; z-index: 2147483647; pointer-events: none; border: 3px solid #0b57b0; border-radius: 4px;
    background: rgb(11 87 176 / .12); box-shadow: 0 0 0 2px #fff; }
  .note { position: fixed; inset-inline: 0; top: 12px; z-index: 2147483647; width: fit-content; max-width: 90vw; margin: auto;
    padding: 10px 16px; border: 2px solid #0b57b0; border-radius: 10px; pointer-events: none;
    background: light-dark(#fff, #14181f); color: light-dark(#16202e, #e8edf4); box-shadow: 0 2px 10px rgb(0 0 0 / .25);
    font: 400 15px/1.5 "Segoe UI", "Noto Sans", Arial, sans-serif; }
`;

const words = {
  point: 'Hãy bấm vào ô cần dạy. Dùng bàn phím: Tab để chuyển ô, Enter để chọn, Esc để thôi.',
  none: 'Chỗ này không có ô nào điền được. Hãy bấm vào đúng một ô; ô mật khẩu, ô bị khóa thì không dạy.',
  done: 'Đã chọn ô này. Bấm biểu tượng Trợ lý Chứng thực trên thanh công cụ để nói đây là ô gì.',
};

export class Picker {
  readonly #page: Document;
  readonly #host: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #note: HTMLElement;
  #stop: AbortController | undefined;
  #settle: ((picked: Element | undefined) => void) | undefined;

  constructor(page: Document) {
    this.#page = page;
    this.#host = page.createElement('div');
    // The page's own rules for such elements must not hide it.
    this.#host.style.cssText = 'all: initial !important; display: block !important';
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = page.createElement('style');
    sheet.textContent = style;
    this.#sheet = this.#part('sheet');
    this.#sheet.tabIndex = -1;
    this.#frame = this.#part('frame');
    this.#note = this.#part('note');
    this.#note.setAttribute('role', 'status');
    root.append(sheet, this.#sheet, this.#frame, this.#note);
  }

  /**
   * @param groups the boxes that can be taken, in page order: each the control, or the buttons of a group
   * @returns an element of the box taken, or undefined when the clerk gave up or started anew
   */
  pick(groups: readonly (readonly Element[])[]): Promise<Element | undefined> {
    this.end();
    this.#stop = new AbortController();
    this.#page.documentElement.append(this.#host);
    this.#sheet.hidden = false;
    this.#show(undefined);
    this.#say(words.point);
    let at = -1;
    const point = (index: number) => {
      at = index;
      const box = groups[at]?.[0];
      if (box) box.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      this.#show(box);
    };
    const take = (box: Element | undefined) => {
      if (!box) {
        this.#say(words.none);
        return;
      }
      this.#finish(box);
      this.#show(box);
      this.#say(words.done);
    };
    const hear = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      // A page may make up clicks and keys; only the clerk's own count.
      if (!event.isTrusted) return;
      if (event.type === 'click') take(boxAt(this.#page, event as MouseEvent, groups, this.#host));
      if (event.type !== 'keydown') return;
      const { key, shiftKey } = event as KeyboardEvent;
      if (key === 'Escape') this.end();
      else if (key === 'Enter') take(groups[at]?.[0]);
      else if (key === 'Tab' && groups.length > 0) {
        point(shiftKey ? (at <= 0 ? groups.length : at) - 1 : (at + 1) % groups.length);
      }
    };
    const { signal } = this.#stop;
    const view = this.#page.defaultView;
    for (const name of swallowed)
      view?.addEventListener(name, hear, { signal, capture: true, passive: false });
    view?.addEventListener(
      'pointermove',
      (event) => {
        event.stopImmediatePropagation();
        if (event.isTrusted) this.#show(boxAt(this.#page, event, groups, this.#host));
      },
      { signal, capture: true },
    );
    this.#sheet.focus({ preventScroll: true });
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** Gives up, or takes away the frame around the box that was taken. */
  end(): void {
    this.#finish(undefined);
    this.#host.remove();
  }

  #finish(picked: Element | undefined): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#sheet.hidden = true;
    this.#settle?.(picked);
    this.#settle = undefined;
  }

  #part(name: string): HTMLElement {
    const part = this.#page.createElement('div');
    part.className = name;
    return part;
  }

  #say(text: string): void {
    this.#note.textContent = text;
  }

  #show(box: Element | undefined): void {
    this.#frame.hidden = !box;
    if (!box) return;
    const { left, top, width, height } = placeOf(box);
    Object.assign(this.#frame.style, {
      left: `${left - 4}px`,
      top: `${top - 4}px`,
      width: `${width + 2}px`,
      height: `${height + 2}px`,
    });
  }
}

/** Where an element shows in the window, through the frames it stands in. */
function placeOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return box;
  const outer = placeOf(frame);
  return new DOMRect(
    outer.left + box.left + frame.clientLeft,
    outer.top + box.top + frame.clientTop,
    box.width,
    box.height,
  );
}

/** The one box at a point: the element there, or what is around it while that holds a single box. */
function boxAt(
  page: Document,
  { clientX, clientY }: { clientX: number; clientY: number },
  groups: readonly (readonly Element[])[],
  own: Element,
): Element | undefined {
  const hit = hitAt(page, clientX, clientY, own);
  const label = hit?.closest('label')?.control;
  const labelled = label && groups.find((group) => group.includes(label));
  if (labelled) return labelled[0];
  for (let node = hit, level = 0; node && level < 4; node = node.parentElement, level += 1) {
    const around = node;
    const inside = groups.filter((group) => group.some((one) => around.contains(one)));
    if (inside.length > 1) return undefined;
    if (inside[0]) return inside[0][0];
  }
  return undefined;
}

function hitAt(root: Document | ShadowRoot, x: number, y: number, own: Element): Element | null {
  const hit = root.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
  if (!hit) return null;
  if (hit.shadowRoot) return hitAt(hit.shadowRoot, x, y, own) ?? hit;
  if (hit.localName !== 'iframe') return hit;
  const inner = innerOf(hit as HTMLIFrameElement);
  const box = hit.getBoundingClientRect();
  return inner ? (hitAt(inner, x - box.left - hit.clientLeft, y - box.top - hit.clientTop, own) ?? hit) : hit;
}

function innerOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
