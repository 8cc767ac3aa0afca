/** Finds out what each box is for: by the page's maps first, and by words for what they do not speak of. Pure. */
import type { FieldType } from '../../procedures/fieldTypes.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { matchPage } from '../match/index.ts';
import type { Match, Matching, PageReading } from '../types.ts';
import type { Applied } from './apply.ts';

/** Below what is filled: words chose a box for something that the clerk has shown elsewhere. */
const contested = 0.5;

/** @param applied what `applyMaps` found for this reading */
export function matchWithMaps(
  reading: PageReading,
  procedure: ProcedureId | undefined,
  wanted: ReadonlySet<FieldType> | undefined,
  { taught, left }: Pick<Applied, 'taught' | 'left'>,
): Matching {
  const settled = new Set([...left, ...taught.flatMap(({ refs }) => refs)]);
  if (settled.size === 0) return matchPage(reading, procedure, wanted);
  const rest = { ...reading, controls: reading.controls.filter(({ ref }) => !settled.has(ref)) };
  const byWords = matchPage(rest, procedure, wanted);
  const taken = new Set(taught.map(keyOf));
  const rivals = byWords.matches.filter((match) => taken.has(keyOf(match)));
  return {
    matches: [...taught, ...byWords.matches.filter((match) => !taken.has(keyOf(match)))].sort(
      (a, b) => (a.refs[0] ?? 0) - (b.refs[0] ?? 0),
    ),
    uncertain: [...byWords.uncertain, ...rivals.map((match) => ({ ...match, confidence: contested }))],
    unknown: byWords.unknown,
  };
}

function keyOf({ fieldType, row }: Match): string {
  return `${fieldType}#${row ?? ''}`;
}
