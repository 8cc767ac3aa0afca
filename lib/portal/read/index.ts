/** Reads a page: every fillable control with all that can label it. Values are never sent anywhere. */
import { fold, tidy } from '../../vietnamese/fold.ts';
import type { ControlKind, ControlReading, LabelSignal, ListReading, PageReading } from '../types.ts';
import { Classes } from './classes.ts';
import { controlSelector, drawn, groupKey, isTicked, kindOf } from './controls.ts';
import { datePartOf } from './dateParts.ts';
import { Headers } from './headers.ts';
import { type Around, Labelled, labelsOf, optionText, textBefore } from './labels.ts';
import { type FoundList, findLists } from './lists.ts';
import { asHeading, type Heading, headingClass, headingSelector, Sections } from './sections.ts';
import { textOf, withoutNumber } from './text.ts';
import { holds, merge, parentOf, type Root, selectAll } from './tree.ts';

/** The elements behind a reading: for each ref the control, or the buttons of a group. */
export type Handles = Map<number, Element[]>;

export interface Read {
  reading: PageReading;
  handles: Handles;
  widgets?: WidgetReader;
}

/** What reads widgets as controls; who only watches a page does without. */
export interface WidgetReader {
  /** Looks at a page before it is read; the elements that are controls by what they do alone. */
  learn(elements: readonly Element[], roots: readonly Root[]): Element[];
  /** `null` for a part of a widget that is no control of its own; `undefined` where the element itself decides. */
  kindOf(element: Element): ControlKind | null | undefined;
  /** All buttons or options that an element stands for. */
  groupOf(element: Element): Element[];
  /** What a person sees of it and presses. */
  faceOf(element: Element): Element;
  /** The text that a widget shows. */
  shownBy(element: Element): string;
  labelsOf(element: Element, around: Around): LabelSignal[];
  /** What a button or an option that is no native one says. */
  optionText(element: Element): string | undefined;
}

/** Looks at styles and boxes too: only when the clerk asks, never while watching. */
export interface CloseLook {
  isVisible(element: Element): boolean;
  /** Takes what lies under something else for unseen. */
  markCovered(controls: readonly ControlReading[], handles: Handles): void;
  /** Words of a control that stand where labels seldom stand. */
  moreLabels: NonNullable<Around['more']>;
  readsAfter: NonNullable<Around['readsAfter']>;
  /** The heading of a block that no class and no element marks as one. */
  leadOf(container: Element): string;
  /** Gives lists the buttons that add a row, and returns those that stand by no list. */
  attachAddButtons(found: FoundButtons): PageReading['looseAdds'];
  /** Of the names of several steps only that of the one at hand. */
  withoutOtherSteps(items: readonly (Heading | Element)[]): (Heading | Element)[];
  /** Headings as they are without what is typed below them. */
  leaveTypedOut(controls: readonly ControlReading[]): void;
}

export interface FoundButtons {
  lists: readonly FoundList[];
  /** Of the lists, in the same order. */
  readings: readonly ListReading[];
  buttons: readonly Element[];
  /** Of the controls; the buttons' come after them. */
  handles: Handles;
}

export interface ReadOptions {
  closeLook?: CloseLook;
  widgets?: WidgetReader;
}

const buttonSelector = 'button, input[type="button"], [role="button"], a[class*="btn" i], a[class*="add" i]';
const trailSelector = '[aria-label*="breadcrumb" i], [aria-current="page"], [class*="active" i] > a';
const trailClass = /breadcrumb/i;
/** While only watching, a page with more controls than this is no form that a clerk fills. */
const maxWatched = 5000;
const maxControls = 20_000;

/** Reads the page in one go. */
export function readPage(page: Document, options: ReadOptions = {}): Read {
  const work = reading(page, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The reading, with a pause offered after each control: a page of thousands must not stand still meanwhile. */
export function* reading(page: Document, options: ReadOptions = {}): Generator<undefined, Read> {
  const { widgets, closeLook } = options;
  const most = closeLook ? maxControls : maxWatched;
  const classes = new Classes();
  const { elements, roots } = select(page, classes, closeLook !== undefined);
  drawn.clear();
  for (const element of widgets?.learn(elements, roots) ?? []) {
    drawn.add(element);
    // A button that stands for a list is there already.
    if (!elements.includes(element)) insertInOrder(elements, element);
  }
  const items: (Heading | Element)[] = [];
  const buttons: Element[] = [];
  const found: { elements: Element[]; kind: ControlKind }[] = [];
  const groups = new Map<object | string, { elements: Element[]; kind: ControlKind }>();
  for (const element of elements) {
    yield;
    if (drawn.has(element) || element.matches(controlSelector)) {
      items.push(element);
      const kind = found.length < most ? kindIn(element, widgets) : undefined;
      if (!kind) continue;
      const own = widgets?.groupOf(element) ?? [element];
      if ((kind !== 'radios' && kind !== 'checkbox') || own.length > 1) {
        found.push({ elements: own, kind });
        continue;
      }
      const key = groupKey(element as HTMLInputElement);
      const group = groups.get(key);
      if (group && (kind === 'radios' || belongsToGroup(element))) {
        group.elements.push(element);
        if (kind === 'checkbox') group.kind = 'checkboxes';
      } else {
        const fresh = { elements: [element], kind };
        groups.set(key, fresh);
        found.push(fresh);
      }
    } else if (element.matches(buttonSelector) && element.getAttribute('role') !== 'tab') {
      buttons.push(element);
    } else {
      const heading = asHeading(element, controlSelector);
      if (heading) items.push(heading);
    }
  }

  const sections = new Sections(closeLook?.withoutOtherSteps(items) ?? items, closeLook?.leadOf);
  const handles: Handles = new Map();
  const around: Around = {
    sections,
    headers: new Headers(),
    labelled: new Labelled(),
    more: closeLook?.moreLabels,
    readsAfter: closeLook?.readsAfter,
  };
  const controls: ControlReading[] = [];
  for (const [ref, { elements: group, kind }] of found.entries()) {
    yield;
    handles.set(ref, group);
    controls.push(readControl(ref, group, kind, { around, closeLook, widgets }));
  }
  closeLook?.markCovered(controls, handles);
  yield;
  closeLook?.leaveTypedOut(controls);
  const lists = attachLists(controls, handles, around.headers);
  yield;
  attachClusters(controls, handles, around);
  yield;
  const listReadings: ListReading[] = lists.map((list, id) => ({
    id,
    rows: list.rows.length + (list.first ?? 0),
  }));
  const looseAdds = closeLook?.attachAddButtons({ lists, readings: listReadings, buttons, handles }) ?? [];
  return {
    reading: {
      url: page.location.href,
      title: tidy(page.title),
      headings: headingsOf(items, roots, classes),
      controls,
      lists: listReadings,
      looseAdds,
    },
    handles,
    ...(widgets ? { widgets } : {}),
  };
}

/** What most of a page is made of is left out first: each selector costs on each of thousands of elements. */
const plain =
  ':is(td, th, tr, div, span, li, option, label):not([role], [contenteditable], [aria-haspopup], [aria-pressed], [colspan])';
const everything = `:not(${plain}):is(${controlSelector}, ${headingSelector}, ${buttonSelector})`;

/** While only watching, shadow roots are looked for only where the plain page has no control. */
function select(page: Document, classes: Classes, thorough: boolean): { elements: Element[]; roots: Root[] } {
  const more = (root: Root) => classes.find(root, headingClass);
  const whole = thorough ? undefined : selectAll(page, everything, { shadow: false, more });
  const found = whole?.elements.some((element) => element.matches(controlSelector));
  return whole && found ? whole : selectAll(page, everything, { shadow: true, more });
}

/** The kind of a control as whoever reads this page sees it. */
export function kindIn(element: Element, widgets: WidgetReader | undefined): ControlKind | undefined {
  const kind = widgets?.kindOf(element);
  return kind === undefined ? kindOf(element) : (kind ?? undefined);
}

function insertInOrder(elements: Element[], element: Element): void {
  const root = element.getRootNode();
  const next = elements.findIndex(
    (other) =>
      other.getRootNode() === root &&
      (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  elements.splice(next < 0 ? elements.length : next, 0, element);
}

/** Check boxes of one name, or within one group that says so. */
function belongsToGroup(element: Element): boolean {
  const { name } = element as HTMLInputElement;
  return name ? true : element.closest('[role="group"], [class*="checkbox-group" i]') !== null;
}

interface Surroundings {
  around: Around;
  closeLook: CloseLook | undefined;
  widgets: WidgetReader | undefined;
}

function readControl(
  ref: number,
  group: Element[],
  kind: ControlKind,
  { around, closeLook, widgets }: Surroundings,
): ControlReading {
  const first = group[0] as HTMLInputElement;
  const isGroup = kind === 'radios' || kind === 'checkboxes';
  const holder = isGroup ? holderOf(group) : first;
  const isWidget = kind === 'popup' || (kind === 'select' && widgets?.faceOf(first) !== first);
  const labels =
    isWidget && widgets ? widgets.labelsOf(first, around) : labelsOf(holder, around, { isGroup });
  const reading: ControlReading = {
    ref,
    kind,
    labels,
    sections: [...around.sections.of(first), around.headers.above(first).storey].filter(
      (text) => text && !labels.some((label) => label.text === text && label.place !== 'before'),
    ),
    current: currentOf(group, kind, widgets),
    required: isRequired(group, labels),
  };
  if (isGroup) {
    const legend = holder.closest('fieldset')?.querySelector(':scope > legend');
    if (legend && holds(holder, legend)) labels.unshift({ place: 'group', text: textOf(legend) });
    // "Số bản lập: ○ 02 bản ○ 04 bản" in one line.
    const lead = labels.length === 0 && textBefore(first.closest('label') ?? first, around.sections);
    if (lead) labels.push(lead);
    if (labels.length === 0 && reading.sections.length > 0) {
      labels.push({ place: 'group', text: reading.sections.at(-1) as string });
    }
  }
  if (first.localName === 'input') reading.inputType = first.type;
  if (first.maxLength > 0) reading.maxLength = first.maxLength;
  if (first.localName === 'input' && first.pattern) reading.pattern = first.pattern;
  const options = optionsOf(group, kind, widgets);
  if (options) {
    reading.options = options;
    // Some lists say what they are for in their first, empty option.
    const [top] = options;
    if (kind === 'select' && top?.value === '' && top.text && !isPlaceholderText(top.text)) {
      labels.push({ place: 'placeholder', text: top.text });
    }
  }
  if (closeLook) {
    reading.visible = group.some((element) => closeLook.isVisible(widgets?.faceOf(element) ?? element));
  }
  return reading;
}

/** The smallest element around all buttons of a group. */
function holderOf(group: Element[]): Element {
  let holder = group.length > 1 ? (group[0] as Element) : (parentOf(group[0] as Element) as Element);
  while (!group.every((element) => holds(holder, element)))
    holder = parentOf(holder) ?? holder.ownerDocument.body;
  // A table of nothing but these buttons stands in its cell as one.
  const table = holder.closest('tr, tbody') === holder ? holder.closest('table') : null;
  if (table?.querySelectorAll(controlSelector).length === group.length) holder = table;
  const named = holder.closest('[role="radiogroup"], fieldset');
  return named && named.querySelectorAll(controlSelector).length === group.length ? named : holder;
}

function optionsOf(
  group: Element[],
  kind: ControlKind,
  widgets: WidgetReader | undefined,
): ControlReading['options'] {
  if (kind === 'select') {
    return [...(group[0] as HTMLSelectElement).options].map((option) => ({
      text: tidy(option.text),
      value: option.value,
      ...(option.disabled ? { disabled: true } : {}),
    }));
  }
  if (kind === 'radios' || kind === 'checkboxes') {
    return group.map((element) => ({
      text: textOfOption(element, widgets),
      // The value of a list item is a number: its place.
      value: element.getAttribute(element.matches('input, button') ? 'value' : 'data-value') ?? '',
    }));
  }
  return undefined;
}

function textOfOption(element: Element, widgets: WidgetReader | undefined): string {
  return widgets?.optionText(element) ?? optionText(element as HTMLInputElement);
}

/** What a control holds now, as the plan and the report compare it. */
export function currentOf(
  group: readonly Element[],
  kind: ControlKind,
  widgets: WidgetReader | undefined,
): string {
  const first = group[0] as HTMLInputElement;
  switch (kind) {
    case 'select': {
      const select = group[0] as unknown as HTMLSelectElement;
      const chosen = select.selectedOptions[0];
      return chosen && !isPlaceholderOption(chosen) ? tidy(chosen.text) : '';
    }
    case 'radios':
    case 'checkboxes': {
      return group
        .filter(isTicked)
        .map((element) => textOfOption(element, widgets))
        .join('; ');
    }
    case 'checkbox':
      return isTicked(first) ? 'true' : '';
    case 'editable':
      return textOf(first);
    case 'popup':
      return widgets?.shownBy(first) ?? '';
    default:
      return first.value;
  }
}

/** `-- Chọn --` and its like: an option that stands for nothing chosen. */
function isPlaceholderOption(option: HTMLOptionElement): boolean {
  return option.value === '' || isPlaceholderText(option.text);
}

function isPlaceholderText(text: string): boolean {
  const folded = fold(text);
  return (
    folded === '' || /^((vui long|moi|hay|chua|khong|lua|please) )?(chon|tat ca|select|choose)\b/.test(folded)
  );
}

function isRequired(group: readonly Element[], labels: ControlReading['labels']): boolean {
  return (
    group.some((e) => (e as HTMLInputElement).required || e.getAttribute('aria-required') === 'true') ||
    labels.some((l) => l.place !== 'hint' && saysRequired(l.text))
  );
}

function saysRequired(text: string): boolean {
  return text.includes('*') || text.toLowerCase().includes('bắt buộc');
}

function attachLists(controls: ControlReading[], handles: Handles, headers: Headers): FoundList[] {
  const elementOf = (control: ControlReading) => handles.get(control.ref)?.[0] as Element;
  const shaped = controls.map((control) => ({
    element: elementOf(control),
    section: control.sections.at(-1) ?? '',
    shape: shapeOf(control),
  }));
  const lists = findLists(shaped, headers);
  const rows = new Map<Element, { id: number; row: number }>();
  for (const [id, list] of lists.entries()) {
    for (const [row, elements] of (list.members ?? list.rows.map((element) => [element])).entries()) {
      for (const element of elements) rows.set(element, { id, row: row + (list.first ?? 0) });
    }
  }
  for (const control of controls) {
    // The innermost row around a control is the one it belongs to.
    for (let node: Element | null = elementOf(control); node && !control.list; node = parentOf(node)) {
      const own = rows.get(node);
      if (own) control.list = own;
    }
  }
  return lists;
}

/** What makes a control the twin of one in another row: what it is called, and under what. */
function shapeOf({ kind, inputType = '', labels, sections }: ControlReading): string {
  const label = labels.find((l) => l.place !== 'name')?.text ?? '';
  return [kind, inputType, withoutNumber(label), withoutNumber(sections.at(-1) ?? '')].join(':');
}

/** Three neighbours that say "ngày", "tháng", "năm": a date in three boxes, with the words before them. */
function attachClusters(controls: ControlReading[], handles: Handles, around: Around): void {
  let cluster = 0;
  const partOf = controls.map(datePartOf);
  for (let i = 0; i + 2 < controls.length; i += 1) {
    if (!partOf[i]) continue;
    const trio = controls.slice(i, i + 3);
    const parts = new Set(partOf.slice(i, i + 3));
    if (parts.size < 3 || parts.has(undefined)) continue;
    const elements = trio.map((c) => handles.get(c.ref)?.[0] as Element);
    let block = parentOf(elements[0] as Element);
    while (block && !elements.every((e) => holds(block as Element, e))) block = parentOf(block);
    if (!block) continue;
    const group = labelsOf(block, around, { isGroup: true });
    for (const control of trio) {
      control.cluster = cluster;
      for (const { text } of group) {
        if (!control.labels.some((l) => l.text === text)) control.labels.push({ place: 'group', text });
      }
    }
    cluster += 1;
    i += 2;
  }
}

function headingsOf(
  items: readonly (Heading | Element)[],
  roots: readonly Root[],
  classes: Classes,
): string[] {
  const texts = items.flatMap((item) => ('level' in item ? [item.text] : []));
  for (const root of roots) {
    const trails = merge([...root.querySelectorAll(trailSelector)], classes.find(root, trailClass));
    for (const trail of trails) texts.push(textOf(trail));
  }
  return [...new Set(texts.filter(Boolean))].slice(0, 60);
}
