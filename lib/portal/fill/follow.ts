/** Keeps hold of the boxes of a reading while the page draws them anew, or puts others in their place. */
import { readClosely } from '../read/close.ts';
import type { Read } from '../read/index.ts';
import type { ControlReading, LabelPlace } from '../types.ts';
import { Widgets } from '../widgets/index.ts';

/** Notices whether what boxes are called may have changed since it was made. */
export class Watcher {
  readonly #observer: MutationObserver;
  #changed = false;

  constructor({ handles }: Read) {
    this.#observer = new MutationObserver(() => this.#note());
    const roots = new Set([...handles.values()].flatMap(([first]) => first?.getRootNode() ?? []));
    for (const root of roots) {
      this.#observer.observe(root, {
        childList: true,
        characterData: true,
        attributeFilter: ['for', 'id', 'aria-label', 'aria-labelledby'],
        subtree: true,
      });
    }
  }

  get hasChanged(): boolean {
    if (this.#observer.takeRecords().length > 0) this.#note();
    return this.#changed;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #note(): void {
    this.#changed = true;
    this.stop();
  }
}

/**
 * Reads the page again. A box that was drawn anew in the same place under the same words takes the old one's.
 *
 * @param refs of the boxes to follow
 * @returns those that are called otherwise now, or whose place is taken
 */
export async function follow(page: Document, read: Read, refs: readonly number[]): Promise<Set<number>> {
  const now = await readClosely(page, new Widgets());
  const byElement = new Map(
    now.reading.controls.map((control) => [now.handles.get(control.ref)?.[0], control] as const),
  );
  const inOrder = isInOrder(read, now);
  const isWhole = now.reading.controls.length === read.reading.controls.length;
  const strange = new Set<number>();
  for (const ref of refs) {
    const control = read.reading.controls[ref];
    const element = read.handles.get(ref)?.[0];
    if (!control || !element) continue;
    if (element.isConnected) {
      const again = byElement.get(element);
      if (again && nameOf(again, inOrder) !== nameOf(control, inOrder)) strange.add(ref);
      continue;
    }
    const twin = isWhole ? now.reading.controls[ref] : undefined;
    const group = now.handles.get(ref);
    if (twin && group && twin.kind === control.kind && nameOf(twin, false) === nameOf(control, false)) {
      read.handles.set(ref, group);
      read.widgets = now.widgets;
    }
  }
  return strange;
}

/** Places whose words come and go while a form is filled. */
const passing: readonly LabelPlace[] = ['hint', 'title', 'placeholder', 'after', 'name'];

/** @param inOrder rows that are filled one after the other may look unlike for a while: their order still tells them apart */
function nameOf({ labels, sections, list }: ControlReading, inOrder: boolean): string {
  const first = labels.find(({ place }) => !passing.includes(place)) ?? labels[0];
  return [first?.text, sections.at(-1), inOrder ? '' : list?.row].join('\n');
}

/** Whether the boxes of before, as far as they are still there, stand one after the other as they did. */
function isInOrder(before: Read, now: Read): boolean {
  const place = new Map([...now.handles].map(([ref, [element]]) => [element, ref]));
  const places = before.reading.controls.flatMap(({ ref }) => place.get(before.handles.get(ref)?.[0]) ?? []);
  return places.every((at, index) => index === 0 || at > (places[index - 1] as number));
}
