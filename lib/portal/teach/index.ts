/** Teaching on the page: takes the box that the clerk points at, and says how it can be found again. */
import { selectorsFor } from '../maps/selectors.ts';
import type { Handles, Read } from '../read/index.ts';
import { Picker } from './picker.ts';

export class Teacher {
  readonly #picker: Picker;
  readonly #latest: () => Read;
  #picked: Element | undefined;

  /** @param latest the last reading of the page */
  constructor(page: Document, latest: () => Read) {
    this.#picker = new Picker(page);
    this.#latest = latest;
  }

  /** Waits until the clerk has taken a box or given up; the box is kept until `forget`. */
  async pick(): Promise<boolean> {
    const { reading, handles } = this.#latest();
    this.#picked = undefined;
    const groups = reading.controls
      .filter(({ visible }) => visible !== false)
      .flatMap(({ ref }) => [handles.get(ref) ?? []]);
    const picked = await this.#picker.pick(groups);
    if (picked) this.#picked = picked;
    return picked !== undefined;
  }

  /** Whether a box was taken, and its number in the last reading; none where the page has taken it away. */
  picked(): { ref?: number; isPicked: boolean } {
    const ref = this.#picked && refOf(this.#latest().handles, this.#picked);
    return { isPicked: this.#picked !== undefined, ...(ref === undefined ? {} : { ref }) };
  }

  forget(): void {
    this.#picked = undefined;
    this.#picker.end();
  }

  /** How a box of the last reading can be found again, the most lasting way first. */
  selectors(ref: number): string[] {
    const element = this.#latest().handles.get(ref)?.[0];
    return element?.isConnected ? selectorsFor(element) : [];
  }
}

function refOf(handles: Handles, element: Element): number | undefined {
  for (const [ref, group] of handles) if (group.includes(element)) return ref;
  return undefined;
}
