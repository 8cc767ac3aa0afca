/** Values for a paper, and a list of those that are not known. */
import type { StoreName } from '../registry/schema.ts';
import { placeholderKey } from './names.ts';
import { cleanLine, cleanLines, lowerFirst } from './text.ts';

/** Where a value is to be filled in. */
export type Place =
  | { at: 'record'; store: Exclude<StoreName, 'requests'>; id: string }
  /** In the request's own form. */
  | { at: 'request' }
  /** In what is set for this paper: name of the box. */
  | { at: 'paper'; field: string };

export interface Missing {
  /** Key of the placeholder that stays empty. */
  key: string;
  /** Vietnamese, as it stands in the mark: `số điện thoại di động`. */
  label: string;
  /** Whose it is, where it is one of a list. */
  who?: string;
  place: Place;
}

const opening = '[cần bổ sung: ';

/** What is printed where nothing is known. */
export const missingMark = (label: string): string => `${opening}${label}]`;

/** Finds the marks in a text that is shown. */
export const missingMarks = /\[cần bổ sung: [^\]]*\]/g;

export class Collector {
  readonly missing: Missing[] = [];
  #who: string | undefined;

  /** Whose values come now. */
  about(who: string | undefined): void {
    this.#who = who;
  }

  /** The value, or a mark in its place; `label` is what the mark says, where it is not the placeholder's name. */
  need(name: string, value: string | undefined, place: Place, label = lowerFirst(name)): string {
    const text = cleanLines(value ?? '');
    if (text !== '') return text;
    this.missing.push({
      key: placeholderKey(name),
      label,
      ...(this.#who === undefined ? {} : { who: this.#who }),
      place,
    });
    return missingMark(label);
  }

  /** As `need`, on one line. */
  line(name: string, value: string | undefined, place: Place, label?: string): string {
    return this.need(name, cleanLine(value ?? ''), place, label);
  }
}
