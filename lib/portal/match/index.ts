/** Finds out what each control is for: pure, from a reading alone. */
import { type FieldType, ownerOf, rowOwners } from '../../procedures/fieldTypes.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import type { OwnerCue } from '../dictionary/owners.ts';
import { type ContextCue, resolve } from '../dictionary/resolve.ts';
import type { ControlReading, Match, Matching, PageReading } from '../types.ts';
import { assign, type Edge } from './assign.ts';
import { type DateBoxes, findDateBoxes, labelOfBoxes } from './dateParts.ts';
import { type Guess, guessesFor, labelOf } from './evidence.ts';
import { ownerIn, type Parsed, parse } from './phrases.ts';

/** At or above it a box is filled; below, it stays empty and is shown as uncertain. */
export const fillThreshold = 0.7;
const showThreshold = 0.35;
/** Two boxes this close for one field type cannot be told apart. */
const tooClose = 0.08;

interface Candidate {
  fieldType: FieldType;
  score: number;
}

interface Unit {
  refs: number[];
  parts?: Match['parts'];
  list?: ControlReading['list'];
  label: string;
  candidates: Candidate[];
}

/**
 * @param procedure what the page is for; decides whose the receiver is and which types are likely.
 * @param wanted field types of the request: a box of another type is less likely.
 */
export function matchPage(
  reading: PageReading,
  procedure: ProcedureId | undefined,
  wanted?: ReadonlySet<FieldType>,
): Matching {
  // What nobody can see is no rival of what can be seen.
  const seen = reading.controls.filter((control) => control.visible !== false);
  const boxes = findDateBoxes(seen);
  const inBoxes = new Set(boxes.flatMap((b) => b.controls.map((c) => c.ref)));
  const units: Unit[] = [
    ...boxes.map((b) => unitOfBoxes(b, procedure, wanted)),
    ...seen
      .filter((control) => !inBoxes.has(control.ref))
      .map((control) => unitOf(control, guessesFor(control), procedure, wanted)),
  ];
  const edges: Edge[] = units.flatMap((unit, control) =>
    unit.candidates.map(({ fieldType, score }) => ({ control, key: keyOf(fieldType, unit), score })),
  );
  const chosen = assign(edges);
  return sort(units, edges, chosen);
}

function keyOf(fieldType: FieldType, unit: Unit): string {
  return `${fieldType}#${rowOwners.includes(ownerOf(fieldType)) ? (unit.list?.row ?? 0) : ''}`;
}

function unitOfBoxes(
  boxes: DateBoxes,
  procedure: ProcedureId | undefined,
  wanted?: ReadonlySet<FieldType>,
): Unit {
  const [first] = boxes.controls;
  const labels = labelOfBoxes(boxes);
  const asOne: ControlReading = {
    ...first,
    kind: 'text',
    inputType: 'text',
    labels: labels.map((text) => ({ place: 'group', text })),
    options: undefined,
  };
  const unit = unitOf(asOne, guessesFor(asOne), procedure, wanted);
  return {
    ...unit,
    refs: boxes.controls.map((c) => c.ref),
    parts: boxes.parts,
    label: labels[0] ?? unit.label,
  };
}

function unitOf(
  control: ControlReading,
  guesses: readonly Guess[],
  procedure: ProcedureId | undefined,
  wanted?: ReadonlySet<FieldType>,
): Unit {
  const context = { procedure, inList: control.list !== undefined, about: sectionContext(control) };
  const above = ownerAbove(control);
  const candidates = new Map<FieldType, number>();
  for (const guess of guesses) {
    const own = ownerIn(guess.parsed);
    const cue = own ?? above.cue;
    const fieldType = isCertificatesOwn(guess) ? 'certificate.email' : resolve(guess.attribute, cue, context);
    if (!fieldType) continue;
    let score = guess.strength * (own ? 1 : above.certainty);
    if (wanted && !wanted.has(fieldType)) score *= 0.9;
    if (score > (candidates.get(fieldType) ?? 0)) candidates.set(fieldType, score);
  }
  return {
    refs: [control.ref],
    list: control.list,
    label: labelOf(control),
    candidates: [...candidates].map(([fieldType, score]) => ({ fieldType, score })),
  };
}

/** "Thư điện tử trong chứng thư": the address as the certificate has it, which the person may have changed since. */
function isCertificatesOwn({ attribute, parsed }: Guess): boolean {
  return attribute === 'email' && parsed.owners.length === 0 && parsed.contexts.includes('certificate');
}

/** What the headings above a control are about: the innermost one that says anything. */
function sectionContext(control: ControlReading): ContextCue | undefined {
  for (let i = control.sections.length - 1; i >= 0; i -= 1) {
    const { contexts } = parse(control.sections[i] as string);
    if (contexts.length > 0) return contexts[0];
  }
  return undefined;
}

/** Whose the control is by the headings above it: the innermost that names an owner. */
function ownerAbove(control: ControlReading): { cue: OwnerCue | undefined; certainty: number } {
  for (let i = control.sections.length - 1; i >= 0; i -= 1) {
    const parsed: Parsed = parse(control.sections[i] as string);
    // In the list of those who have received a device, the rows are the subscribers.
    const listed = control.list && parsed.owners.includes('subscriber') ? 'subscriber' : undefined;
    const cue = listed ?? ownerIn(parsed) ?? dualOwner(parsed);
    if (cue) return { cue, certainty: 1 };
  }
  return { cue: undefined, certainty: 0.95 };
}

/** In a heading "Cơ quan, tổ chức" or "Thuê bao" is an owner even where it stands alone. */
function dualOwner(parsed: Parsed): OwnerCue | undefined {
  if (parsed.attributes.includes('subscriberName')) return 'subscriber';
  return parsed.attributes.includes('orgOrUnit') || parsed.attributes.includes('orgName')
    ? 'organisation'
    : undefined;
}

function sort(units: readonly Unit[], edges: readonly Edge[], chosen: readonly Edge[]): Matching {
  const matching: Matching = { matches: [], uncertain: [], unknown: [] };
  const byUnit = new Map(chosen.map((edge) => [edge.control, edge]));
  // A box that got nothing although it fits a taken type just as well makes both doubtful.
  const contested = new Map<string, number>();
  for (const edge of edges) {
    if (byUnit.has(edge.control)) continue;
    contested.set(edge.key, Math.max(contested.get(edge.key) ?? 0, edge.score));
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
    const rival = contested.get(edge.key) ?? 0;
    const confidence = rival > edge.score - tooClose ? Math.min(edge.score, 0.5) : edge.score;
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
  if (unit.list && rowOwners.includes(ownerOf(fieldType))) {
    match.row = unit.list.row;
    match.listId = unit.list.id;
  }
  return match;
}
