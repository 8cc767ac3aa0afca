/** What a page is made of, without what anyone wrote or what is shown of anyone. */
import type { ControlKind, LabelPlace } from '../types.ts';

/** As the page script gathers it: still to be sifted before it is shown or saved. */
export interface RawStructure {
  url: string;
  title: string;
  headings: string[];
  controls: RawControl[];
  tables: RawTable[];
  buttons: string[];
  /** Prefixes of class names by which user-interface libraries are known. */
  libraries: string[];
  frames: number;
  shadowRoots: number;
}

export interface RawControl {
  kind: ControlKind;
  tag: string;
  role?: string;
  inputType?: string;
  labels: { place: LabelPlace; text: string }[];
  sections: string[];
  /** Name, id and their like: split into words later. */
  identifiers: string[];
  options?: string[];
  required: boolean;
  visible: boolean;
  maxLength?: number;
  list?: { id: number; row: number };
  cluster?: number;
  /** Tags and roles around it, the nearest first. */
  around: string[];
}

export interface RawTable {
  headers: string[];
  rows: number;
}

/** What is saved: every text in it has passed `isPlainText`; `null` stands for one that was left out. */
export interface Structure {
  format: 'tro-ly-chung-thuc/structure';
  version: 1;
  madeOn: string;
  route: string;
  title: string | null;
  headings: string[];
  controls: StructureControl[];
  tables: RawTable[];
  buttons: string[];
  libraries: string[];
  frames: number;
  shadowRoots: number;
  /** How many texts were left out because they might be somebody's. */
  leftOut: number;
}

export interface StructureControl extends Omit<RawControl, 'labels' | 'options' | 'identifiers'> {
  labels: { place: LabelPlace; text: string | null }[];
  identifiers: string[];
  options?: { count: number; texts: string[] };
}
