/** Reads the widgets of one page: a new one for each reading. */
import { tidy } from '../../vietnamese/fold.ts';
import type { WidgetReader } from '../read/index.ts';
import { type Around, labelsOf } from '../read/labels.ts';
import { textOf } from '../read/text.ts';
import type { Root } from '../read/tree.ts';
import type { ControlKind, LabelSignal } from '../types.ts';
import { findDrawn } from './drawn.ts';
import { Faces, rootOf, segmentsOf, widgetKind } from './recognise.ts';
import { shownIn } from './shown.ts';

export class Widgets implements WidgetReader {
  readonly #faces = new Faces();

  learn(elements: readonly Element[], roots: readonly Root[]): Element[] {
    this.#faces.learn(elements);
    const found = roots.flatMap((root) => findDrawn(root));
    for (const element of found) this.#faces.drawn.add(element);
    return found;
  }

  kindOf(element: Element): ControlKind | null | undefined {
    return widgetKind(element, this.#faces);
  }

  groupOf(element: Element): Element[] {
    if (element.getAttribute('role') !== 'listbox') return [element];
    return [...element.querySelectorAll('[role="option"]')];
  }

  /** The widget around a control that is a part of one, the drawn list of a hidden select, or the control. */
  faceOf(element: Element): Element {
    const face = this.#faces.of(element);
    if (face) return face;
    return this.kindOf(element) === 'popup' ? rootOf(element) : element;
  }

  shownBy(element: Element): string {
    return shownIn(this.faceOf(element));
  }

  /** Whether a hidden select stands behind what is seen. */
  isBehind(element: Element): boolean {
    return this.#faces.of(element) !== undefined;
  }

  /** Words of the widget's own: what it shows now is no label. */
  labelsOf(element: Element, around: Around): LabelSignal[] {
    const root = this.faceOf(element);
    const shown = tidy(shownIn(root));
    const isInside = root !== element && root.contains(element);
    // "Day" is a part's own name.
    const own = segmentsOf(element)
      ? []
      : labelsOf(element, around).filter(({ place }) => !isInside || !isAround(place));
    const outer = root === element ? [] : labelsOf(root, around, { isGroup: true });
    const spoken = nameOutside(element, root) || nameOutside(root, root);
    const labels: LabelSignal[] = spoken ? [{ place: 'aria', text: spoken }] : [];
    for (const text of [...labelsOfTwin(element), ...labelsInside(root)])
      labels.push({ place: 'label', text });
    for (const signal of [...own, ...outer]) {
      const isSelf =
        signal.text === shown ||
        (signal.place === 'aria' && spoken !== '' && element.hasAttribute('aria-labelledby'));
      if (!isSelf && !labels.some(({ text }) => text === signal.text)) labels.push(signal);
    }
    return labels.sort((a, b) => Number(isAside(a)) - Number(isAside(b)));
  }

  optionText(element: Element): string | undefined {
    if (element.localName === 'input') return undefined;
    return element.getAttribute('aria-label') ?? textOf(element);
  }
}

/** Found beside the box one types in, these are words of the widget's own. */
function isAround(place: LabelSignal['place']): boolean {
  return place === 'before' || place === 'row' || place === 'column';
}

/** Words within the box and names in the page's own code come after what stands around it. */
function isAside({ place }: LabelSignal): boolean {
  return place === 'placeholder' || place === 'title' || place === 'hint' || place === 'name';
}

/** The label of a hidden box beside it, which holds the value in the shape that is sent. */
function labelsOfTwin(element: Element): string[] {
  const scope = element.getRootNode() as Root;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  const twin = beside.find((each) => each?.matches('input[type="hidden"][id]'));
  const labels = twin ? scope.querySelectorAll(`label[for="${CSS.escape(twin.id)}"]`) : [];
  return [...labels].map((label) => textOf(label)).filter(Boolean);
}

/** Some libraries give the label to a box of their own within what they draw. */
function labelsInside(face: Element): string[] {
  const boxes = [...face.querySelectorAll<HTMLInputElement>('input, button')];
  return boxes.flatMap((box) => [...(box.labels ?? [])].map((label) => textOf(label))).filter(Boolean);
}

/** What `aria-labelledby` refers to, without what lies within the widget. */
function nameOutside(element: Element, root: Element): string {
  const scope = element.getRootNode() as Root;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => scope.getElementById(id)).filter((each) => each && !root.contains(each));
  return tidy(named.map((each) => textOf(each)).join(' '));
}
