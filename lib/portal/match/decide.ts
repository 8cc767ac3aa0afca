/** From one best assignment to what is filled, what is doubtful and what nobody knows. */
import { type FieldType, ownerOf } from '../../procedures/fieldTypes.ts';
import type { Match, Matching } from '../types.ts';
import type { Edge } from './assign.ts';
import type { Candidate, Owned, Unit } from './index.ts';

/** At or above it a box is filled; below, it stays empty and is shown as uncertain. */
export const fillThreshold = 0.7;
const showThreshold = 0.35;
/** Two boxes this close for one field type cannot be told apart. */
const tooClose = 0.08;

export function sort(units: readonly Unit[], edges: readonly Edge[], chosen: readonly Edge[]): Matching {
  const matching: Matching = { matches: [], uncertain: [], unknown: [] };
  const byUnit = new Map(chosen.map((edge) => [edge.control, edge]));
  // A box that got nothing although it fits a taken type just as well makes both doubtful.
  const contested = new Map<string, { score: number; owned: Owned }[]>();
  for (const { control, key, score } of edges) {
    if (byUnit.has(control)) continue;
    const rivals = contested.get(key) ?? [];
    rivals.push({ score, owned: units[control]?.owned ?? 0 });
    contested.set(key, rivals);
  }
  for (const [index, unit] of units.entries()) {
    const edge = byUnit.get(index);
    const ref = unit.refs[0] as number;
    if (!edge) {
      const best = unit.candidates.reduce<Candidate | undefined>(
        (a, b) => (a && a.score >= b.score ? a : b),
        undefined,
      );
      if (best && best.score >= showThreshold)
        matching.uncertain.push(matchOf(unit, best.fieldType, best.score / 2));
      else matching.unknown.push({ ref, label: unit.label });
      continue;
    }
    const fieldType = edge.key.slice(0, edge.key.indexOf('#')) as FieldType;
    // "Email của cơ quan" is not made doubtful by an "Email" of nobody in particular.
    const isDoubtful = contested
      .get(edge.key)
      ?.some(({ score, owned }) => owned >= unit.owned && score > edge.score - tooClose);
    const confidence = isDoubtful ? Math.min(edge.score, 0.5) : edge.score;
    const match = matchOf(unit, fieldType, confidence);
    if (confidence >= fillThreshold) matching.matches.push(match);
    else if (confidence >= showThreshold) matching.uncertain.push(match);
    else matching.unknown.push({ ref, label: unit.label });
  }
  return matching;
}

function matchOf(unit: Unit, fieldType: FieldType, confidence: number): Match {
  const match: Match = {
    refs: unit.refs,
    fieldType,
    confidence: Math.round(confidence * 100) / 100,
    label: unit.label,
  };
  if (unit.parts) match.parts = unit.parts;
  if (unit.list) {
    match.row = unit.list.row;
    match.listId = unit.list.id;
  }
  if (unit.about !== undefined && ownerOf(fieldType) === 'change') match.about = unit.about;
  return match;
}
