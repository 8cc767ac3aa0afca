/** Whether what stands in a box could be read: a value nobody can read is as good as hidden. */
import { parentOf } from './read/tree.ts';

/** In px: smaller letters, or less room for them, are none. */
const smallestLetter = 4;
const leastRoom = 8;
/** Of 255: letters that differ less from their ground melt into it. */
const leastContrast = 24;

/** A box that is typed into: its letters have a size, stand within it and are of another colour than its ground. */
export function isLegible(element: Element): boolean {
  if (!element.matches('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]'))
    return true;
  const style = getComputedStyle(element);
  const { width } = element.getBoundingClientRect();
  const room = width - number(style.paddingLeft) - number(style.paddingRight);
  if (number(style.fontSize) < smallestLetter || room < leastRoom) return false;
  if (Math.abs(number(style.textIndent)) > width) return false;
  const ink = colourOf(style.webkitTextFillColor || style.color);
  if (!ink) return true;
  const ground = groundOf(element);
  return (
    isPainted(ink) &&
    (!ground || ink.some((part, i) => i < 3 && Math.abs(part - (ground[i] ?? 0)) >= leastContrast))
  );
}

function number(length: string): number {
  return Number.parseFloat(length) || 0;
}

/** The colour behind the letters; undefined where a picture, an unknown colour or the bare sheet makes it. */
function groundOf(element: Element): number[] | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const colour = colourOf(backgroundColor);
    if (!colour || backgroundImage !== 'none') return undefined;
    if (isPainted(colour)) return colour;
  }
  return undefined;
}

function isPainted([, , , alpha = 1]: readonly number[]): boolean {
  return alpha > 0.2;
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed styles say colours; undefined for any other way. */
function colourOf(text: string): number[] | undefined {
  return /^rgb/.test(text) ? text.match(/[\d.]+/g)?.map(Number) : undefined;
}
