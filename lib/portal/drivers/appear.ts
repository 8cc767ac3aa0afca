/** Notices what comes to be seen on a page after a press: what was added, and what was hidden before. */
import { isShown } from '../visibility.ts';
import { pause } from './wait.ts';

const mostNodes = 6000;
const mostTime = 20;

export class Appearing {
  readonly #hidden: Element[] = [];
  readonly #added: Element[] = [];
  readonly #observer: MutationObserver;

  /** @param within the widget: a shadow root around it is watched too */
  constructor(within: Element) {
    const page = within.ownerDocument;
    const root = within.getRootNode();
    const roots = root === page ? [page.body] : [page.body, root as ShadowRoot];
    const start = performance.now();
    let nodes = 0;
    for (const each of roots) {
      const walker = page.createTreeWalker(each, NodeFilter.SHOW_ELEMENT, (node) => {
        nodes += 1;
        const element = node as Element;
        if (/^(script|style|svg|template|option)$/.test(element.localName)) return NodeFilter.FILTER_REJECT;
        if (!isAway(element)) return NodeFilter.FILTER_SKIP;
        this.#hidden.push(element);
        return NodeFilter.FILTER_REJECT;
      });
      walker.nextNode();
      // The walker visits all by itself unless one is accepted; none is.
      if (nodes > mostNodes || performance.now() - start > mostTime) break;
    }
    this.#observer = new MutationObserver((records) => this.#note(records));
    for (const each of [page, ...(root === page ? [] : [root])]) {
      this.#observer.observe(each, { childList: true, subtree: true });
    }
  }

  /** What can be seen now and could not before, outermost first. */
  seen(): Element[] {
    this.#note(this.#observer.takeRecords());
    const found: Element[] = [];
    for (const element of [...this.#hidden, ...this.#added]) {
      if (element.isConnected && !isAway(element)) found.push(...partsShown(element));
    }
    return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE) this.#added.push(node as Element);
    }
    if (this.#added.length > mostNodes) this.#added.splice(0, this.#added.length - mostNodes);
  }
}

/** Not to be seen: without a box, invisible, folded to nothing, or parked off the page. */
function isAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    return view?.getComputedStyle(element).display !== 'contents';
  }
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2)
    return /hidden|clip/.test(view?.getComputedStyle(element).overflow ?? '');
  return box.right + (view?.scrollX ?? 0) <= 0 || box.bottom + (view?.scrollY ?? 0) <= 0;
}

/** A holder of no size of its own stands for what it holds. */
function partsShown(element: Element, level = 0): Element[] {
  if (isShown(element)) return [element];
  if (level > 4) return [];
  return [...element.children].flatMap((child) => (isAway(child) ? [] : partsShown(child, level + 1)));
}

/** On its way out: still drawn, no longer to be pressed. */
export function isFading(element: Element): boolean {
  return (
    /(^|[-_\s])(leave|leaving|closing|exit)/i.test(element.className) ||
    element.getAttribute('data-state') === 'closed' ||
    element.ownerDocument.defaultView?.getComputedStyle(element).pointerEvents === 'none'
  );
}

/** Waits until a popup has done growing or sliding: until then it would say wrong places. */
export async function atRest(panel: Element): Promise<void> {
  const moving = panel.getAnimations({ subtree: true }).map((each) => each.finished.catch(() => undefined));
  if (moving.length > 0) await Promise.race([Promise.all(moving), pause(400)]);
}
