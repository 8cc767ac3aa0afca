/** Finds out what each control is for: pure, from a reading alone. */
import { type FieldType, ownerOf, rowOwners } from '../../procedures/fieldTypes.ts';
import type { Attribute } from '../../procedures/fieldWords.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type OwnerCue, personWords } from '../dictionary/owners.ts';
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
  /** A bare "Số" or "Ngày" that no section explains. */
  vague?: 'number' | 'date';
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
  const page: PageMatter = { procedure, wanted, heading: reading.headings[0] };
  const inBoxes = new Set(boxes.flatMap((b) => b.controls.map((c) => c.ref)));
  const units: Unit[] = [
    ...boxes.map((b) => unitOfBoxes(b, page)),
    ...seen
      .filter((control) => !inBoxes.has(control.ref))
      .map((control) => unitOf(control, guessesFor(control), page)),
  ];
  pairWithLetter(units);
  const edges: Edge[] = units.flatMap((unit, control) =>
    unit.candidates.map(({ fieldType, score }) => ({ control, key: keyOf(fieldType, unit), score })),
  );
  const chosen = assign(edges);
  return sort(units, edges, chosen);
}

function vagueOf(guesses: readonly Guess[], known: number): Unit['vague'] {
  if (known > 0) return undefined;
  const [first] = guesses;
  if (first?.attribute === 'someNumber') return 'number';
  return first?.attribute === 'someDate' ? 'date' : undefined;
}

/** "Số … ngày …" side by side, and no section that says otherwise: the number and the date of the letter. */
function pairWithLetter(units: readonly Unit[]): void {
  const is = (unit: Unit | undefined, fieldType: FieldType) =>
    unit?.candidates.some((c) => c.fieldType === fieldType && c.score >= fillThreshold) ?? false;
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const before = units[index - 1];
    if (unit.vague === 'number' && (next?.vague === 'date' || is(next, 'request.documentDate'))) {
      unit.candidates.push({ fieldType: 'request.documentNumber', score: 0.8 });
    }
    if (unit.vague === 'date' && (before?.vague === 'number' || is(before, 'request.documentNumber'))) {
      unit.candidates.push({ fieldType: 'request.documentDate', score: 0.8 });
    }
  }
}

function keyOf(fieldType: FieldType, unit: Unit): string {
  return `${fieldType}#${rowOwners.includes(ownerOf(fieldType)) ? (unit.list?.row ?? 0) : ''}`;
}

function unitOfBoxes(boxes: DateBoxes, page: PageMatter): Unit {
  const [first] = boxes.controls;
  const labels = labelOfBoxes(boxes);
  const asOne: ControlReading = {
    ...first,
    kind: 'text',
    inputType: 'text',
    labels: labels.map((text) => ({ place: 'group', text })),
    options: undefined,
  };
  const unit = unitOf(asOne, guessesFor(asOne), page);
  return {
    ...unit,
    refs: boxes.controls.map((c) => c.ref),
    parts: boxes.parts,
    label: labels[0] ?? unit.label,
  };
}

/** What is known of the page as a whole. */
interface PageMatter {
  procedure: ProcedureId | undefined;
  wanted: ReadonlySet<FieldType> | undefined;
  /** Its first heading. */
  heading: string | undefined;
}

function unitOf(control: ControlReading, guesses: readonly Guess[], page: PageMatter): Unit {
  const { procedure, wanted } = page;
  const about = sectionContext(control, page);
  const inList = control.list !== undefined;
  const above = ownerAbove(control, page);
  const candidates = new Map<FieldType, number>();
  for (const guess of guesses) {
    const own = ownerIn(guess.parsed);
    const cue = own === 'receiver' && above.cue ? above.cue : (own ?? above.cue);
    if (isOfAnotherPaper(guess.attribute, control)) continue;
    const context = { procedure, inList, about: guess.parsed.contexts[0] ?? about };
    const fieldType = isCertificatesOwn(guess)
      ? 'certificate.email'
      : resolve(inCardSection(guess.attribute, control), cue, context);
    if (!fieldType) continue;
    let score = guess.strength * (own ? 1 : above.certainty);
    if (wanted && !wanted.has(fieldType)) score *= 0.9;
    if (score > (candidates.get(fieldType) ?? 0)) candidates.set(fieldType, score);
  }
  return {
    refs: [control.ref],
    list: control.list,
    label: labelOf(control),
    vague: vagueOf(guesses, candidates.size),
    candidates: [...candidates].map(([fieldType, score]) => ({ fieldType, score })),
  };
}

/** "Ngày cấp" under "Thông tin chứng thư" is no card's; "Ngày hết hạn" under "Căn cước công dân" is no certificate's. */
function isOfAnotherPaper(attribute: Attribute, control: ControlReading): boolean {
  const innermost = parse(control.sections.at(-1) ?? '');
  if (attribute === 'validFrom' || attribute === 'validTo') return innermost.attributes.includes('idNumber');
  const isCards = attribute === 'idIssuedOn' || attribute === 'idIssuedBy';
  return isCards && innermost.contexts.includes('certificate') && ownerIn(innermost) === undefined;
}

/** "Số" under "Giấy tờ tùy thân" is the card's. */
function inCardSection(attribute: Attribute, control: ControlReading): Attribute {
  if (attribute !== 'someNumber') return attribute;
  const isCard = parse(control.sections.at(-1) ?? '').attributes.includes('idNumber');
  return isCard ? 'idNumber' : attribute;
}

/** "Thư điện tử trong chứng thư": the address as the certificate has it, which the person may have changed since. */
function isCertificatesOwn({ attribute, parsed }: Guess): boolean {
  return attribute === 'email' && parsed.owners.length === 0 && parsed.contexts.includes('certificate');
}

/** What the headings above a control are about: the innermost one that says anything. */
function sectionContext(control: ControlReading, page: PageMatter): ContextCue | undefined {
  for (let i = control.sections.length - 1; i >= 0; i -= 1) {
    const section = control.sections[i] as string;
    // What the whole page is about says nothing of a date on it.
    if (section === page.heading) break;
    const { contexts } = parse(section);
    if (contexts.length > 0) return contexts[0];
  }
  return undefined;
}

/** Whose the control is by the headings above it: the innermost that names an owner. */
function ownerAbove(
  control: ControlReading,
  page: PageMatter,
): { cue: OwnerCue | undefined; certainty: number } {
  for (let i = control.sections.length - 1; i >= 0; i -= 1) {
    const parsed: Parsed = parse(control.sections[i] as string);
    // In the list of those who have received a device, the rows are the subscribers.
    const listed = control.list && parsed.owners.includes('subscriber') ? 'subscriber' : undefined;
    const cue = listed ?? ownerIn(parsed) ?? dualOwner(parsed);
    if (cue) return { cue, certainty: 1 };
    // The page's own title speaks of many things; a heading on it of one.
    const isTitle = control.sections[i] === page.heading;
    if (!isTitle && (parsed.foreign || isSomebodyElse(control.sections[i] as string))) {
      return { cue: 'foreign', certainty: 1 };
    }
  }
  return { cue: undefined, certainty: 0.95 };
}

const persons = personWords.map(fold);

/** A heading about a person whom no owner's words describe. */
function isSomebodyElse(heading: string): boolean {
  const words = fold(heading).split(' ');
  return persons.some((person) => words.includes(person));
}

/** In a heading "Cơ quan, tổ chức" or "Thuê bao" is an owner even where it stands alone. */
function dualOwner(parsed: Parsed): OwnerCue | undefined {
  if (parsed.attributes.includes('subscriberName')) return 'subscriber';
  if (parsed.attributes.includes('systemOwner')) return 'organisation';
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
