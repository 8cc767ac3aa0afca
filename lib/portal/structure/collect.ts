/** Gathers a page's structure. Values are read for one thing only: to leave out every text that repeats one. */
import { tidy } from '../../vietnamese/fold.ts';
import type { Read } from '../read/index.ts';
import { textOf } from '../read/text.ts';
import { selectAll } from '../read/tree.ts';
import type { LabelPlace } from '../types.ts';
import type { RawControl, RawStructure } from './types.ts';

const editable = '[contenteditable]:not([contenteditable="false"])';
const libraryPrefix =
  /^(ant|mat|mdc|cdk|el|v|p|q|k|dx|ng|select2|flatpickr|form|alpaca|aui|portlet|x|ui|chosen|bootstrap|rc|react)-/;
/** What stands in the cells of a list is somebody's; its columns are the page's. */
const ofRows: readonly LabelPlace[] = ['row', 'before', 'after', 'group'];
const mostOptions = 200;
const mostButtons = 60;
const mostControls = 1000;
/** A text as long as this that stands in a box too was taken from there. */
const longEnough = 16;

export function collectStructure(page: Document, { reading, handles }: Read): RawStructure {
  const { elements, roots } = selectAll(
    page,
    `table, [role="table"], [role="grid"], button, [role="button"], ${editable}, input, textarea`,
    { shadow: true },
  );
  const isTyped = typedOn(elements);
  const clean = (texts: readonly string[]) => texts.filter((text) => !isTyped(text));
  const libraries = new Set<string>();
  const controls = reading.controls.slice(0, mostControls).map((control): RawControl => {
    const element = handles.get(control.ref)?.[0];
    const { kind, inputType, required, maxLength, list, cluster } = control;
    for (const prefix of prefixesAround(element)) libraries.add(prefix);
    return {
      kind,
      tag: element?.localName ?? '',
      role: element?.getAttribute('role') ?? undefined,
      inputType,
      labels: control.labels.filter(
        ({ place, text }) =>
          place !== 'name' && place !== 'hint' && !(list && ofRows.includes(place)) && !isTyped(text),
      ),
      sections: clean(control.sections),
      identifiers: ['name', 'id', 'formcontrolname'].flatMap((name) => element?.getAttribute(name) ?? []),
      options: control.options?.slice(0, mostOptions).map(({ text }) => (isTyped(text) ? '' : text)),
      required,
      visible: control.visible !== false,
      maxLength,
      list,
      cluster,
      around: around(element),
    };
  });
  const tables = elements.filter((element) =>
    /^(table|grid)$/.test(element.getAttribute('role') ?? element.localName),
  );
  const buttons = elements.filter((element) => element.matches('button, [role="button"]'));
  return {
    url: reading.url,
    title: isTyped(reading.title) ? '' : reading.title,
    headings: clean(reading.headings),
    controls,
    tables: tables.map((table) => ({
      headers: clean(
        [...table.querySelectorAll('thead th, th[scope="col"], [role="columnheader"]')].map(textOf),
      ),
      rows: table.querySelectorAll('tr, [role="row"]').length,
    })),
    buttons: clean(buttons.slice(0, mostButtons).map((button) => tidy(button.textContent ?? ''))),
    libraries: [...libraries].sort(),
    frames: page.querySelectorAll('iframe, frame').length,
    shadowRoots: roots.filter((root) => root.nodeType === Node.DOCUMENT_FRAGMENT_NODE).length,
  };
}

/** Whether a text repeats what stands in a box, or is part of what is being written in one. */
function typedOn(elements: readonly Element[]): (text: string) => boolean {
  const values: string[] = [];
  const written = new Set<string>();
  for (const element of elements) {
    if (element.matches(editable)) {
      for (const part of [element, ...element.querySelectorAll('*')])
        written.add(tidy(part.textContent ?? ''));
    } else if (
      element.matches(
        'input:not([type="button"], [type="submit"], [type="reset"], [type="radio"], [type="checkbox"]), textarea',
      )
    ) {
      values.push(tidy((element as HTMLInputElement).value));
    }
  }
  const repeated = [...new Set([...values, ...written])]
    .filter((value) => value.length >= 3)
    .map((value) => value.toLowerCase());
  const looked = new Map<string, boolean>();
  return (text) => {
    let typed = looked.get(text);
    if (typed === undefined) {
      typed = isTyped(text);
      looked.set(text, typed);
    }
    return typed;
  };

  function isTyped(text: string): boolean {
    const lower = text.toLowerCase();
    const isPart = (value: string) => lower.length >= longEnough && value.includes(lower);
    return written.has(text) || repeated.some((value) => lower.includes(value) || isPart(value));
  }
}

function around(element: Element | undefined): string[] {
  const tags: string[] = [];
  for (let node = element?.parentElement; node && tags.length < 6; node = node.parentElement) {
    const role = node.getAttribute('role');
    tags.push(role ? `${node.localName}[${role}]` : node.localName);
  }
  return tags;
}

function prefixesAround(element: Element | undefined): string[] {
  const found: string[] = [];
  for (
    let node: Element | null | undefined = element, level = 0;
    node && level < 6;
    node = node.parentElement
  ) {
    level += 1;
    for (const name of node.classList) {
      const prefix = libraryPrefix.exec(name)?.[1];
      if (prefix) found.push(prefix);
    }
  }
  return found;
}
