/** What the page as a whole says of a box that its own words leave in doubt. */
import type { FieldType } from '../../procedures/fieldTypes.ts';
import { procedureById, requiredFieldsOf } from '../../procedures/index.ts';
import type { Unit } from './index.ts';
import type { PageMatter } from './owners.ts';

/** Words that leave more doubt than this are not helped by anything. */
const least = 0.3;
const sure = 0.8;
/** What a field gets that the form fills in: enough to be written, and marked for a closer look. */
const helped = 0.72;
/** So many boxes must be known before the page speaks for one of its boxes. */
const enough = 4;

/**
 * A field that the form must have, and that only one box can be: what the words of the box leave open, the
 * form fills in.
 */
export function supportLonely(units: readonly Unit[], { procedure, wanted }: PageMatter): void {
  if (!procedure) return;
  const known = units.filter(({ candidates }) => candidates.some(({ score }) => score >= sure));
  if (known.length < enough) return;
  const required = new Set(requiredFieldsOf(procedureById(procedure), undefined));
  const claims = new Map<string, number>();
  for (const { candidates, list } of units) {
    for (const { fieldType, score } of candidates) {
      if (score >= least / 2)
        claims.set(keyOf(fieldType, list), (claims.get(keyOf(fieldType, list)) ?? 0) + 1);
    }
  }
  for (const { candidates, list, isRequired } of units) {
    const [best] = candidates.toSorted((a, b) => b.score - a.score);
    if (!best || best.score < least || best.score >= sure) continue;
    const isExpected =
      required.has(best.fieldType) ||
      ((best.score >= 0.5 || isRequired) && (wanted?.has(best.fieldType) ?? false));
    if (!isExpected || claims.get(keyOf(best.fieldType, list)) !== 1) continue;
    best.score = Math.max(helped, best.score + (1 - best.score) * 0.45);
  }
}

function keyOf(fieldType: FieldType, list: Unit['list']): string {
  return `${fieldType}#${list ? `${list.id}/${list.row}` : ''}`;
}
