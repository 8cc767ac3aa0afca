/**
 * Outlines of forms, as headings and labels alone: what a matcher can be judged on by the thousand, without a
 * browser. As with the pages, every one whose number is divisible by three is held out of tuning, until its set is
 * opened to learn from and another is written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchPage } from '../../lib/portal/match/index.ts';
import type { ControlReading, Match, PageReading } from '../../lib/portal/types.ts';
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';
import type { ProcedureId } from '../../lib/registry/schema.ts';

interface Box {
  label: string;
  /** Null where nothing of ours is asked for. */
  type: FieldType | null;
  kind: 'text' | 'date' | 'select' | 'radio' | 'textarea';
  options?: string[];
  placeholder?: string;
}

export interface Outline {
  id: string;
  procedure: ProcedureId;
  title: string;
  items: ({ section: string } | Box)[];
}

const folder = join(import.meta.dirname, 'outlines');
const recordFile = join(import.meta.dirname, 'outlineScores.json');

export const outlines: readonly Outline[] = readdirSync(folder)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** The sets whose outlines have all been looked at. */
const opened = ['a', 'b'];

export const isHeldOut = ({ id }: Pick<Outline, 'id'>): boolean =>
  !opened.includes(id.charAt(0)) && Number(id.slice(1)) % 3 === 0;

const kinds = {
  text: 'text',
  date: 'text',
  select: 'select',
  radio: 'radios',
  textarea: 'textarea',
} as const;

/** The outline as a reading of a page, and the boxes by their handle. */
export function readingOf(outline: Outline): { reading: PageReading; boxes: Box[]; sections: string[] } {
  const boxes: Box[] = [];
  const sections: string[] = [];
  const controls: ControlReading[] = [];
  let section: string | undefined;
  for (const item of outline.items) {
    if ('section' in item) {
      section = item.section;
      continue;
    }
    const placeholder = item.placeholder ?? (item.kind === 'date' ? 'dd/mm/yyyy' : undefined);
    controls.push({
      ref: boxes.length,
      kind: kinds[item.kind],
      ...(kinds[item.kind] === 'text' ? { inputType: 'text' } : {}),
      labels: [
        { place: 'label', text: item.label },
        ...(placeholder ? [{ place: 'placeholder' as const, text: placeholder }] : []),
      ],
      sections: section === undefined ? [outline.title] : [outline.title, section],
      ...(item.options ? { options: item.options.map((text, at) => ({ text, value: String(at + 1) })) } : {}),
      current: '',
      required: false,
      visible: true,
    });
    boxes.push(item);
    sections.push(section ?? '');
  }
  const headings = [
    outline.title,
    ...outline.items.flatMap((item) => ('section' in item ? [item.section] : [])),
  ];
  return {
    reading: {
      url: 'https://dichvucong.ca.gov.vn/',
      title: outline.title,
      headings,
      controls,
      lists: [],
      looseAdds: [],
    },
    boxes,
    sections,
  };
}

export interface OutlineScore {
  /** Boxes of ours, and those of them that were recognised as what they are. */
  asked: number;
  right: number;
  /** Boxes recognised as something they are not. */
  wrong: { label: string; section: string; want: FieldType | null; got: FieldType; confidence: number }[];
  missed: { label: string; section: string; want: FieldType }[];
}

/** How well the boxes of an outline are recognised. */
export function scoreOutline(outline: Outline): OutlineScore {
  const { reading, boxes, sections } = readingOf(outline);
  const found = new Map<number, Match>();
  for (const match of matchPage(reading, outline.procedure).matches) {
    for (const ref of match.refs) found.set(ref, match);
  }
  const score: OutlineScore = { asked: 0, right: 0, wrong: [], missed: [] };
  for (const [ref, { label, type }] of boxes.entries()) {
    const match = found.get(ref);
    const section = sections[ref] ?? '';
    if (type !== null) score.asked += 1;
    if (match && match.fieldType === type) score.right += 1;
    else if (match)
      score.wrong.push({ label, section, want: type, got: match.fieldType, confidence: match.confidence });
    else if (type !== null) score.missed.push({ label, section, want: type });
  }
  return score;
}

export interface OutlineTotals {
  forms: number;
  asked: number;
  right: number;
  wrong: number;
}
export type OutlineRecord = Record<'tuning' | 'heldout', OutlineTotals>;

export function measureOutlines(): OutlineRecord {
  const record: OutlineRecord = {
    tuning: { forms: 0, asked: 0, right: 0, wrong: 0 },
    heldout: { forms: 0, asked: 0, right: 0, wrong: 0 },
  };
  for (const outline of outlines) {
    const totals = record[isHeldOut(outline) ? 'heldout' : 'tuning'];
    const { asked, right, wrong } = scoreOutline(outline);
    totals.forms += 1;
    totals.asked += asked;
    totals.right += right;
    totals.wrong += wrong.length;
  }
  return record;
}

export const recordedOutlines = (): OutlineRecord => JSON.parse(readFileSync(recordFile, 'utf8'));

export function writeOutlines(): void {
  writeFileSync(recordFile, `${JSON.stringify(measureOutlines(), null, 2)}\n`);
}
