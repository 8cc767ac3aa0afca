/** Every text that can label a control, each with the place it was found in. */
import { hasLetter, tidy } from '../../vietnamese/fold.ts';
import type { LabelPlace, LabelSignal } from '../types.ts';
import { controlSelector, hasControl } from './controls.ts';
import type { Headers } from './headers.ts';
import type { Sections } from './sections.ts';
import { isHint, textOf, wordsOfName } from './text.ts';
import { parentOf, type Root } from './tree.ts';

const climbLimit = 6;
const boundaries = new Set([
  'form',
  'fieldset',
  'table',
  'section',
  'article',
  'main',
  'body',
  'dialog',
  'tbody',
]);

/** What is known of the page around a control. */
export interface Around {
  sections: Sections;
  headers: Headers;
  labelled: Labelled;
  /** What a closer look finds besides. */
  more?: (element: Element, found: readonly LabelSignal[], headers: Headers) => LabelSignal[];
  /** Whether the boxes around this one have their words after them. */
  readsAfter?: (element: Element) => boolean;
}

/** Which labels each control has, found once for a reading: asked one by one, each looks through the whole page. */
export class Labelled {
  readonly #roots = new Map<Node, Map<Element, HTMLLabelElement[]>>();

  labelsOf(element: Element): readonly HTMLLabelElement[] {
    const root = element.getRootNode();
    let labels = this.#roots.get(root);
    if (!labels) {
      labels = new Map();
      for (const label of (root as Root).querySelectorAll('label')) {
        // A list or a group that is no control of the browser's may be named in the same way.
        const control = label.control ?? (label.htmlFor && (root as Root).getElementById(label.htmlFor));
        if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
      }
      this.#roots.set(root, labels);
    }
    return labels.get(element) ?? [];
  }
}

/**
 * Labels of one control; of a group of radio buttons or check boxes, `element` is what holds them all.
 */
export function labelsOf(
  element: Element,
  around: Around,
  { isGroup = false }: { isGroup?: boolean } = {},
): LabelSignal[] {
  const signals: LabelSignal[] = [];
  const add = (place: LabelPlace, text: string | null | undefined) => {
    if (!text) return;
    const clean = tidy(text);
    if (clean && !/^\d+$/.test(clean) && !signals.some((s) => s.text === clean))
      signals.push({ place, text: clean });
  };
  if (!isGroup || element.localName !== 'input')
    for (const label of around.labelled.labelsOf(element)) add('label', textOf(label));
  add('aria', referenced(element, 'aria-labelledby'));
  add('aria', element.getAttribute('aria-label'));
  add('column', around.headers.above(element).text);
  add('row', around.headers.beside(element));
  const dt = element.closest('dd')?.previousElementSibling;
  if (dt?.localName === 'dt') add('row', textOf(dt));
  const isAfter = !isGroup && (around.readsAfter?.(element) ?? false);
  const before = isAfter ? undefined : textBefore(element, around.sections);
  if (before) add(before.place, before.text);
  if (!isGroup && isTick(element)) add('after', textAfter(element));
  add('placeholder', element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'));
  add('title', element.getAttribute('title'));
  if (!isGroup)
    for (const { place, text } of around.more?.(element, signals, around.headers) ?? []) add(place, text);
  add('hint', referenced(element, 'aria-describedby'));
  if (!isGroup) {
    for (const attribute of ['name', 'id', 'formcontrolname', 'autocomplete']) {
      const own = element.getAttribute(attribute);
      if (own) add('name', wordsOfName(own));
    }
  }
  return signals;
}

/** What one radio button or check box of a group says. */
export function optionText(element: HTMLInputElement): string {
  const label = [...(element.labels ?? [])].map(textOf).find(Boolean);
  return (
    label ||
    referenced(element, 'aria-labelledby') ||
    element.getAttribute('aria-label') ||
    textAfter(element)
  );
}

function isTick(element: Element): boolean {
  const type = (element as HTMLInputElement).type;
  return type === 'checkbox' || type === 'radio';
}

function referenced(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute);
  if (!ids) return '';
  const root = element.getRootNode() as Root;
  return ids
    .split(/\s+/)
    .map((id) => (id ? textOf(root.getElementById(id)) : ''))
    .join(' ');
}

/** Text that stands before the control and after the control before it. */
export function textBefore(element: Element, sections: Sections): LabelSignal | undefined {
  let node: Element | null = element;
  for (let level = 0; node && level < climbLimit; level += 1) {
    const texts: string[] = [];
    let hint: Element | undefined;
    for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
      if (sibling.nodeType === Node.ELEMENT_NODE) {
        const before = sibling as Element;
        if (isNeverShown(before)) continue;
        if (isHint(before)) {
          hint ??= before;
          continue;
        }
        if (sections.isHeading(before) && texts.length === 0 && isAlone(node)) texts.push(textOf(before));
        if (hasControl(before) || before.localName === 'hr' || sections.isHeading(before))
          return signal(node, texts);
        if (before.localName === 'br' && texts.length > 0) break;
        if (isLabelOfAnother(before, element)) return signal(node, texts);
      } else if (sibling.nodeType !== Node.TEXT_NODE) {
        continue;
      }
      const text = textOf(sibling);
      if (hasLetter(text)) texts.unshift(text);
    }
    // Where every label is written as hints are elsewhere, it is one.
    if (texts.length === 0 && hint && !hint.className) texts.push(textOf(hint));
    if (texts.length > 0) return signal(node, texts);
    node = parentOf(node);
    if (!node || boundaries.has(node.localName) || (node.localName === 'tr' && node.childElementCount > 1)) {
      return undefined;
    }
  }
  return undefined;
}

/** The only control of its block: words right before it are its label, bold or not. */
function isAlone(node: Element): boolean {
  return node.parentElement?.querySelectorAll(controlSelector).length === 1;
}

function isNeverShown(element: Element): boolean {
  return element.hasAttribute('hidden') || (element as HTMLInputElement).type === 'hidden';
}

function signal(node: Element, texts: string[]): { place: LabelPlace; text: string } | undefined {
  if (texts.length === 0) return undefined;
  const place =
    node.localName === 'td' || node.localName === 'th' || node.localName === 'dd' ? 'row' : 'before';
  // The nearest words are the label; a long paragraph before them is not.
  let text = texts.join(' ');
  if (text.length > 160) text = texts.at(-1) ?? '';
  if (text.length > 160) return undefined;
  // A sentence explains; it is no label.
  return { place: text.length > 50 && text.endsWith('.') ? 'hint' : place, text };
}

function isLabelOfAnother(element: Element, control: Element): boolean {
  return element.localName === 'label' && (element as HTMLLabelElement).control !== null
    ? (element as HTMLLabelElement).control !== control
    : false;
}

export function textAfter(element: Element): string {
  const texts: string[] = [];
  for (let sibling = element.nextSibling; sibling; sibling = sibling.nextSibling) {
    if (
      sibling.nodeType === Node.ELEMENT_NODE &&
      (hasControl(sibling as Element) || (sibling as Element).localName === 'br')
    ) {
      break;
    }
    const text = textOf(sibling);
    if (text) texts.push(text);
  }
  return texts.join(' ').slice(0, 160);
}
