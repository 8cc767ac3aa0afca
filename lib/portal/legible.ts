/** Whether what stands in a box could be read: a value nobody can read is as good as hidden. */
import { parentOf } from './read/tree.ts';

/** In px: smaller letters, or less room for them, are none. */
const smallestLetter = 4;
const leastRoom = 8;
/** Contrast ratio below which letters melt into their ground (WCAG asks for 4.5). */
const leastContrast = 1.2;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A box that is typed into: its letters have a size, stand within it and are of another colour than its ground. */
export function isLegible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const isTyped = element.matches(
    'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]:not([contenteditable="false"])',
  );
  if (!view || !isTyped) return true;
  const style = view.getComputedStyle(element);
  const { width } = element.getBoundingClientRect();
  const room = width - number(style.paddingLeft) - number(style.paddingRight);
  // A box that is a text of the page grows with what is written.
  const isTooSmall = room < leastRoom && !element.hasAttribute('contenteditable');
  if (number(style.fontSize) < smallestLetter || isTooSmall) return false;
  if (Math.abs(number(style.textIndent)) > Math.max(width, 100)) return false;
  const letters = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return isReadable(letters, element, view);
}

function number(length: string): number {
  return Number.parseFloat(length) || 0;
}

function isReadable(letters: string, element: Element, view: Window): boolean {
  const ink = colourOf(letters);
  // Written in a way that is not known here: only a ground in the same words is no ground to write on.
  if (!ink) return letters !== view.getComputedStyle(element).backgroundColor;
  if (ink[3] < 0.2) return false;
  const ground = groundOf(element, view);
  return !ground || contrast(ink, ground) >= leastContrast;
}

/** The colour behind the letters; undefined where a picture or an unknown colour makes it. */
function groundOf(element: Element, view: Window): Colour | undefined {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = view.getComputedStyle(node);
    const colour = colourOf(style.backgroundColor);
    if (!colour || style.backgroundImage !== 'none') return undefined;
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] > 0.95) return layers.reduceRight(over);
  }
  // The browser's own sheet, which is dark where the page says so.
  return undefined;
}

function over(ground: Colour, layer: Colour): Colour {
  const mix = (i: 0 | 1 | 2) => layer[i] * layer[3] + ground[i] * (1 - layer[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed styles say colours. */
function colourOf(text: string): Colour | undefined {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (!parts) return undefined;
  const [, red, green, blue, alpha = '1'] = parts;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const part = (i: 0 | 1 | 2) => {
    const c = colour[i] / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
}
