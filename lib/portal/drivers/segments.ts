/**
 * A date in parts that open nothing. Beside the parts stands a hidden box that holds the whole, there for the
 * browser's own autofill: what comes into it goes into the parts.
 */
import type { Wanted } from '../types.ts';
import { segmentsOf } from '../widgets/recognise.ts';
import { shownIn } from '../widgets/shown.ts';
import type { Widget } from './popup.ts';
import { setValue } from './search.ts';
import { showsDate } from './shownDate.ts';
import type { Choosing } from './types.ts';
import { Deadline, until } from './wait.ts';

/** @returns nothing where there is no such box */
export async function fillSegments(
  { element, root }: Widget,
  { value }: Wanted,
): Promise<Choosing | undefined> {
  const group = segmentsOf(element);
  const box = group?.querySelector<HTMLInputElement>('input[aria-hidden="true"], input[tabindex="-1"]');
  if (!group || !box || value.kind !== 'date') return undefined;
  const text = inOrder(group, value.text);
  if (!text) return undefined;
  const before = box.value;
  setValue(box, text);
  box.dispatchEvent(new Event('change', { bubbles: true }));
  const shown = () => shownIn(root);
  if (await until(() => showsDate(shown(), value.text), new Deadline(600))) return { chosen: shown() };
  setValue(box, before);
  return { why: 'did-not-stick', detail: shown() };
}

/** The date in the order of the parts; nothing where they are not a day, a month and a year. */
function inOrder(group: Element, iso: string): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts = [...group.querySelectorAll('[role="spinbutton"]')].map((part) => {
    const most = Number(part.getAttribute('aria-valuemax'));
    return most === 12 ? month : most >= 28 && most <= 31 ? day : most > 1900 ? year : '';
  });
  return new Set(parts).size === 3 && parts.every(Boolean) ? parts.join('/') : undefined;
}
