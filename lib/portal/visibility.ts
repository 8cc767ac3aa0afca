/** Whether a person could see a control and would hit it: looked at only when the clerk asks. */
import { parentOf } from './read/tree.ts';

const smallest = 4;

/** Has a box, on the page, and nothing above it that hides it. */
export function isVisible(element: Element): boolean {
  const target = visibleTarget(element);
  if (
    !target.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  ) {
    return false;
  }
  const box = target.getBoundingClientRect();
  if (box.width < smallest || box.height < smallest) return false;
  const view = target.ownerDocument.defaultView;
  const offScreen = box.right + (view?.scrollX ?? 0) <= 0 || box.bottom + (view?.scrollY ?? 0) <= 0;
  const frame = view?.frameElement;
  return !offScreen && opacityOf(target) >= 0.2 && (!frame || isVisible(frame));
}

/** A check box is often drawn by its label while it is hidden itself. */
function visibleTarget(element: Element): Element {
  const input = element as HTMLInputElement;
  if (input.type !== 'checkbox' && input.type !== 'radio') return element;
  const box = element.getBoundingClientRect();
  if (box.width >= smallest && box.height >= smallest && opacityOf(element) >= 0.2) return element;
  return input.labels?.[0] ?? element;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node && opacity >= 0.2; node = parentOf(node)) {
    opacity *= Number(node.ownerDocument.defaultView?.getComputedStyle(node).opacity ?? 1);
  }
  return opacity;
}

/** Whether the page shows something else at the control's centre point. Scrolls it into view for the look. */
export function isCovered(element: Element): boolean {
  const target = visibleTarget(element);
  const owner = target.ownerDocument;
  let box = target.getBoundingClientRect();
  const view = owner.defaultView;
  if (!view) return true;
  if (!inViewport(box, view)) {
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = target.getBoundingClientRect();
  }
  const root = target.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!hit) return true;
  if (target.contains(hit) || (hit.contains(target) && hit === target.parentElement)) return false;
  const label = hit.closest('label');
  return !(label && (label.control === element || label.contains(element)));
}

function inViewport(box: DOMRect, view: Window): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  return x >= 0 && y >= 0 && x <= view.innerWidth && y <= view.innerHeight;
}
