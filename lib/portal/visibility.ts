/**
 * Whether a person could see a control and would hit it: looked at only when the clerk asks. One `Look`
 * serves one pass over a page that does not change meanwhile, and asks about each ancestor once.
 */
import { isLegible } from './legible.ts';
import { isOwnBadge } from './ownBadge.ts';
import { parentOf } from './read/tree.ts';

const smallest = 4;
const faintest = 0.2;
/** Of a blur, in px: what lies behind more of it cannot be read. */
const thickestFog = 4;

/** How an ancestor cuts off what sticks out of it. */
type Clip = 'no' | 'scrolls' | 'cuts';

export class Look {
  readonly #opacity = new Map<Element, number>();
  readonly #clips = new Map<Element, Clip>();

  /** Has a box that can be reached, and nothing above it that hides it. */
  isVisible(element: Element): boolean {
    const target = this.#target(element);
    // What a page draws only once it is near (`content-visibility: auto`) can be scrolled to.
    if (!target.checkVisibility({ visibilityProperty: true })) return false;
    const box = target.getBoundingClientRect();
    if (box.width < smallest || box.height < smallest) return false;
    if (this.#opacityOf(target) < faintest || !this.#canBeReached(target, box)) return false;
    if (!isLegible(target)) return false;
    const frame = target.ownerDocument.defaultView?.frameElement;
    return !frame || this.isVisible(frame);
  }

  /**
   * The elements of which the page shows something else at the centre point. What is not in view, or lies
   * under something that stays in place (a sticky header, our own badge), is scrolled to the middle first.
   */
  covered(elements: readonly Element[]): Set<Element> {
    let rest = elements.filter((element) => !this.#isOnTop(element));
    const covered = new Set<Element>();
    while (rest.length > 0) {
      const [first] = rest as [Element];
      this.#target(first).scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      if (!this.#isOnTop(first)) covered.add(first);
      rest = rest.slice(1).filter((element) => !this.#isOnTop(element));
    }
    return covered;
  }

  /** The elements in view of which the page shows something else at the centre point, nothing scrolled. */
  seemCovered(elements: readonly Element[]): Element[] {
    return elements.filter((element) => {
      const view = viewOf(element);
      const box = element.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const inView = view !== null && x > 0 && y > 0 && x < view.innerWidth && y < view.innerHeight;
      return inView && !this.#isOnTop(element);
    });
  }

  /** A check box is often drawn by its label while it is hidden itself. */
  #target(element: Element): Element {
    const input = element as HTMLInputElement;
    if (input.type !== 'checkbox' && input.type !== 'radio') return element;
    const box = element.getBoundingClientRect();
    if (box.width >= smallest && box.height >= smallest && this.#opacityOf(element) >= faintest)
      return element;
    return input.labels?.[0] ?? element;
  }

  #opacityOf(element: Element): number {
    let opacity = this.#opacity.get(element);
    if (opacity === undefined) {
      const parent = parentOf(element);
      opacity = ownOpacity(element) * (parent ? this.#opacityOf(parent) : 1);
      this.#opacity.set(element, opacity);
    }
    return opacity;
  }

  #clipOf(element: Element): Clip {
    let clip = this.#clips.get(element);
    if (clip === undefined) {
      const style = viewOf(element)?.getComputedStyle(element);
      const overflow = `${style?.overflowX} ${style?.overflowY}`;
      clip = /auto|scroll/.test(overflow) ? 'scrolls' : /hidden|clip/.test(overflow) ? 'cuts' : 'no';
      this.#clips.set(element, clip);
    }
    return clip;
  }

  /** Whether scrolling can bring the box before a person: it is not parked outside of what scrolls. */
  #canBeReached(target: Element, start: DOMRect): boolean {
    const view = viewOf(target);
    if (!view) return false;
    let box = start;
    for (
      let node = target.parentElement;
      node && node !== target.ownerDocument.body;
      node = node.parentElement
    ) {
      const clip = this.#clipOf(node);
      if (clip === 'no') continue;
      const outer = node.getBoundingClientRect();
      if (clip === 'scrolls') {
        const right = box.right - outer.left + node.scrollLeft;
        const bottom = box.bottom - outer.top + node.scrollTop;
        if (right <= 0 || bottom <= 0) return false;
        box = outer;
      } else {
        // What sticks out of a box that does not scroll is cut off.
        box = intersection(box, outer);
        if (box.width < smallest || box.height < smallest) return false;
      }
    }
    return box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
  }

  #isOnTop(element: Element): boolean {
    const target = this.#target(element);
    const box = target.getBoundingClientRect();
    const root = target.getRootNode() as Document | ShadowRoot;
    const hit = hitIn(root, box.left + box.width / 2, box.top + box.height / 2);
    if (!hit) return false;
    if (target.contains(hit)) return true;
    const label = hit.closest('label');
    return label !== null && (label.control === element || label.contains(element));
  }
}

/** What the page shows at a point; our own badge over it is not the page's. */
function hitIn(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  return isOwnBadge(hit) ? (root.elementsFromPoint(x, y).find((each) => !isOwnBadge(each)) ?? null) : hit;
}

/** Has a box of some size and is not made invisible; whether it can be reached is not asked. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width >= smallest && box.height >= smallest;
}

/** By its opacity, and by a filter or a mask that comes to the same. */
function ownOpacity(element: Element): number {
  const style = viewOf(element)?.getComputedStyle(element);
  if (!style) return 1;
  const { filter, maskImage } = style;
  const own = Number(style.opacity);
  if (filter !== 'none') {
    const [, blur = '0'] = /blur\(([\d.]+)px\)/.exec(filter) ?? [];
    const [, left = '1'] = /opacity\(([\d.]+)\)/.exec(filter) ?? [];
    return Number(blur) > thickestFog ? 0 : own * Number(left);
  }
  // The edges of what scrolls may fade; any other mask is taken to hide.
  const isMasked = maskImage !== undefined && maskImage !== '' && maskImage !== 'none';
  return isMasked && !/auto|scroll/.test(style.overflow) ? 0 : own;
}

function viewOf(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView;
}

function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
}
