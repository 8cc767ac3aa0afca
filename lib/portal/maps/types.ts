/** A page map: what single boxes of one page are, known by where they stand instead of by their words. Data only. */
import type { FieldType } from '../../procedures/fieldTypes.ts';

export interface MapField {
  /** `none`: a box that is never to be filled. */
  fieldType: FieldType | 'none';
  /** The best first; the next one is tried where one does not find what is expected. */
  selectors: readonly string[];
  /** How many elements a selector must find; in a list of several rows, one for each row. */
  count: number;
  /** What the box is called; absent where its label was not fit to be kept. */
  label?: string;
  /** A hash of what the box must still be called (`markOf`); absent: the label says it. */
  mark?: string;
}

export interface PageMap {
  id: string;
  /** Path of the page; `*` stands for a part that is kept by no map (ids, names). */
  route: string;
  /** The page's boxes as short hashes; absent: the route alone tells the page. */
  shape?: readonly string[];
  fields: readonly MapField[];
  /** ISO date on which someone last saw the page so. */
  seenOn: string;
  source: 'shipped' | 'imported' | 'taught';
}

/** What the page script is given of a map: enough to look, and nothing of what it means. */
export interface MapSearch {
  id: string;
  fields: readonly { selectors: readonly string[] }[];
}

/** For each field, for each selector: how many elements it finds, and which of them are boxes of the reading. */
export interface MapFound {
  id: string;
  fields: { count: number; refs: number[] }[][];
}
