/** Opaque layers that let the pointer through: what lies under them is hit all the same, but not seen. */

/** A pause is offered now and then: a page may have very many elements. */
export function* veilsOf(page: Document): Generator<undefined, Element[]> {
  const veils: Element[] = [];
  let looked = 0;
  for (const element of page.querySelectorAll('body *')) {
    looked += 1;
    if (looked % 100 === 0) yield;
    if (isVeil(element)) veils.push(element);
  }
  return veils;
}

function isVeil(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.pointerEvents !== 'none' || style.position === 'static' || Number(style.opacity) < 0.5)
    return false;
  // A picture may be clear (a watermark): only plain colours are known to hide.
  const paint = style.backgroundImage === 'none' ? style.backgroundColor : style.backgroundImage;
  return !/url\(|transparent|, 0(\.[0-4]\d*)?\)/.test(paint);
}

/** Whether one of them is drawn over the middle of the element. */
export function isVeiled(element: Element, veils: readonly Element[]): boolean {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return veils.some((veil) => {
    if (veil.contains(element) || element.contains(veil)) return false;
    const { left, right, top, bottom } = veil.getBoundingClientRect();
    return left < x && x < right && top < y && y < bottom && isAbove(veil, element);
  });
}

/** By the layers in which the two part, as the browser paints them; of one layer the later is above. */
function isAbove(veil: Element, element: Element): boolean {
  const over = layerOf(veil, element);
  const under = layerOf(element, veil);
  const isLater = (element.compareDocumentPosition(veil) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return over > under || (over === under && isLater);
}

/** Of the outermost ancestor that makes a layer and does not hold `other`; below 0 where none does. */
function layerOf(element: Element, other: Element): number {
  let layer = -0.5;
  for (let node: Element | null = element; node && !node.contains(other); node = node.parentElement) {
    const { zIndex, position } = getComputedStyle(node);
    if (position !== 'static') layer = Number(zIndex) || 0;
  }
  return layer;
}
