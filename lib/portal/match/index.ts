/** Finds out what each control is for: pure, from a reading alone. */
import { type FieldType, ownerOf, rowOwners } from '../../procedures/fieldTypes.ts';
import type { Attribute, OwnerCue } from '../../procedures/fieldWords.ts';
import { ownerIn, parse, parseByLetters } from '../../procedures/phrases.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { type Context, resolve } from '../dictionary/resolve.ts';
import type { ControlReading, Match, Matching, PageReading } from '../types.ts';
import { assign, type Edge } from './assign.ts';
import { type DateBoxes, findDateBoxes, labelOfBoxes } from './dateParts.ts';
import { fillThreshold, sort } from './decide.ts';
import { guessesFor, labelOf } from './evidence.ts';
import type { Guess } from './labelWords.ts';
import { inOneLanguage } from './language.ts';
import {
  afterPerson,
  carriedOwners,
  ofOneBlock,
  ownerAbove,
  type PageMatter,
  sectionContext,
} from './owners.ts';
import {
  inCardSection,
  isCertificatesEmail,
  isCertificatesOwn,
  isOfAnotherPaper,
  isRecordBeside,
} from './papers.ts';
import { supportLonely } from './support.ts';

export interface Candidate {
  fieldType: FieldType;
  score: number;
}

/** How it is known whose a box is: nothing says it, a heading does, or its own words. */
export type Owned = 0 | 1 | 2;

export interface Unit {
  refs: number[];
  parts?: Match['parts'];
  list?: ControlReading['list'];
  /** Marked as one that must be filled. */
  isRequired?: boolean;
  label: string;
  /** In a table of changes: what the row says is changed. */
  about?: string;
  owned: Owned;
  /** A bare "Số" or "Ngày" that no section explains. */
  vague?: 'number' | 'date';
  candidates: Candidate[];
}

/** One control, or the boxes of one date as if they were one. */
interface Asked {
  control: ControlReading;
  guesses: readonly Guess[];
  boxes?: DateBoxes;
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
  const seen = rowsApart(reading.controls.filter((control) => control.visible !== false));
  const asked = askedOn(seen, reading.headings[0]);
  const oldValues = asked.filter(
    ({ control, guesses }) => !control.list && guesses[0]?.attribute === 'changeFrom',
  ).length;
  const page: PageMatter = { procedure, wanted, heading: reading.headings[0], oldValues };
  const carried = carriedOwners(asked, page);
  const ofPerson = afterPerson(asked);
  const units = asked.map((one, index) =>
    unitOf(one, page, { carried: carried[index], ofPerson: ofPerson[index] ?? false }),
  );
  pairWithLetter(units);
  supportLonely(units, page);
  const edges: Edge[] = units.flatMap((unit, control) =>
    unit.candidates.map(({ fieldType, score }) => ({ control, key: keyOf(fieldType, unit), score })),
  );
  const chosen = assign(edges);
  return sort(units, edges, chosen);
}

/** In page order, a date in three boxes where its first box stands. */
function askedOn(seen: readonly ControlReading[], title: string | undefined): Asked[] {
  const dates = new Map(findDateBoxes(seen).flatMap((b) => b.controls.map((c) => [c.ref, b] as const)));
  return seen.flatMap((control): Asked[] => {
    const boxes = dates.get(control.ref);
    if (!boxes) return [{ control, guesses: guessesFor(control, title) }];
    if (boxes.controls[0] !== control) return [];
    const asOne: ControlReading = {
      ...control,
      kind: 'text',
      inputType: 'text',
      maxLength: undefined,
      labels: labelOfBoxes(boxes).map((text) => ({ place: 'group', text })),
      options: undefined,
    };
    return [{ control: asOne, guesses: guessesFor(asOne, title), boxes }];
  });
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
  if (rowOwners.includes(ownerOf(fieldType))) {
    const about = unit.about === undefined ? periodOf(fieldType, unit) : ` ${unit.about}`;
    return `${fieldType}#${unit.list?.row ?? 0}${about}`;
  }
  // What the letter says once may be asked in every row of a list.
  return `${fieldType}#${unit.list ? `${unit.list.id}/${unit.list.row}` : ''}${periodOf(fieldType, unit)}`;
}

/** "Tỉnh trước 01/7/2025" and "Tỉnh sau sáp nhập" ask for one thing twice, each in its own list. */
function periodOf(fieldType: FieldType, { label }: Unit): string {
  return fieldType.endsWith('.province') && /(?<!\p{L})(trước|cũ|truoc|63)(?!\p{L})/iu.test(label)
    ? ' before'
    : '';
}

const reachesBody = new Set<Attribute>(['phone', 'landline', 'email']);

/** A table in which each row is another person's, as its first cell says, is no list of subjects. */
function rowsApart(controls: readonly ControlReading[]): readonly ControlReading[] {
  const owners = new Map<number, Set<OwnerCue>>();
  for (const { list, labels } of controls) {
    const row = list && labels.find(({ place }) => place === 'row');
    if (!row) continue;
    const parsed = parse(row.text);
    const cue = ownerIn(parsed) ?? (parsed.attributes.includes('subscriberName') ? 'subscriber' : undefined);
    if (cue) owners.set(list.id, (owners.get(list.id) ?? new Set()).add(cue));
  }
  return controls.map((control) =>
    control.list && (owners.get(control.list.id)?.size ?? 0) > 1 ? { ...control, list: undefined } : control,
  );
}

interface Before {
  /** Whose the boxes before it are, where nothing beside or above it says so. */
  carried: OwnerCue | undefined;
  /** Under its heading somebody was asked for already. */
  ofPerson: boolean;
}

function unitOf({ control, guesses, boxes }: Asked, page: PageMatter, { carried, ofPerson }: Before): Unit {
  const { procedure, wanted } = page;
  const about = sectionContext(control, page);
  const inList = control.list !== undefined;
  const above = ownerAbove(control, page);
  const candidates = new Map<FieldType, number>();
  const add = (fieldType: FieldType | undefined, score: number) => {
    if (!fieldType) return;
    const likely = wanted && !wanted.has(fieldType) ? score * 0.9 : score;
    if (likely > (candidates.get(fieldType) ?? 0)) candidates.set(fieldType, likely);
  };
  for (const guess of guesses) {
    const own = ownerOfGuess(guess);
    // Offices to choose from are where the letter goes, whoever the heading speaks of.
    const isOffice = guess.attribute === 'addressee' && control.options !== undefined;
    const cue = isOffice
      ? undefined
      : own === 'receiver' && above.cue && ofOneBlock.includes(above.cue)
        ? above.cue
        : own && isAside(own, above.cue)
          ? above.cue
          : (own ?? above.cue);
    // Where the paper goes is chosen; who stands for that side is typed, and not known.
    if (cue === 'taker' && !control.options && control.kind !== 'popup') continue;
    if (!own && isOfAnotherPaper(guess.attribute, control)) continue;
    if (isRecordBeside(guess, procedure)) continue;
    const context = { procedure, inList, about: guess.parsed.contexts[0] ?? about };
    if (isCertificatesEmail(guess, page.oldValues > 1)) {
      add('certificate.email', guess.strength * 0.95);
      continue;
    }
    if (isCertificatesOwn(guess, control)) {
      add('certificate.email', guess.strength * (own ? 1 : above.certainty));
      continue;
    }
    const attribute = inCardSection(guess.attribute, control);
    // Of the side that gives, the body is ours and whoever stands for it is not: what is asked before a person is the body's.
    if (cue === 'giver' && !ofPerson && reachesBody.has(attribute) && procedure === 'device-handover') {
      add(resolve(attribute, 'organisation', context), guess.strength * 0.95);
      continue;
    }
    if (!own && (cue === undefined || above.isTitle) && carried && carriable.has(attribute)) {
      add(resolve(attribute, carried, context), guess.strength * 0.94);
      add(resolve(attribute, cue, context), guess.strength * 0.75);
      continue;
    }
    // Whose it is makes no difference to the number of a letter: then a doubtful heading makes none either.
    const isAnyones = resolve(attribute, cue, context) === resolve(attribute, undefined, context);
    const certainty = own ? 1 : isAnyones ? Math.max(above.certainty, 0.95) : above.certainty;
    add(resolve(attribute, cue, context), guess.strength * certainty);
    if (attribute === 'orgOrUnit' || attribute === 'systemOwner') {
      for (const [other, weight] of otherBodies(cue, context, control)) add(other, guess.strength * weight);
    }
    if (attribute === 'someName' && cue === undefined) {
      for (const [fieldType, score] of candidates) {
        if (fieldType === 'system.name' || fieldType === 'organisation.name')
          candidates.set(fieldType, Math.min(score, 0.66));
      }
    }
  }
  return {
    refs: boxes ? boxes.controls.map((c) => c.ref) : [control.ref],
    ...(boxes ? { parts: boxes.parts } : {}),
    list: control.list,
    isRequired: control.required,
    owned: guesses.some((guess) => ownerOfGuess(guess)) ? 2 : above.cue && !above.isTitle ? 1 : 0,
    label: boxes ? (labelOfBoxes(boxes)[0] ?? labelOf(boxes.controls[0])) : labelOf(control),
    about: subjectOfChange(control),
    vague: vagueOf(guesses, candidates.size),
    candidates: [...candidates].map(([fieldType, score]) => ({ fieldType, score })),
  };
}

/** "Hộp thư công vụ" before the boxes for what stands there now and what is to stand there, or "Hộp thư mới". */
function subjectOfChange({ labels, list }: ControlReading): string | undefined {
  const parsed = labels
    .filter(({ place }) => place !== 'name' && place !== 'hint')
    .map(({ place, text }) => {
      const asWritten = parse(text);
      const { attributes, owners } = asWritten.strange > 0 ? parseByLetters(text) : asWritten;
      // "Cơ quan hiện ghi trên chứng thư": whose name it is, is what it is about.
      const body: Attribute[] = owners.includes('organisation') ? ['orgOrUnit'] : [];
      return { place, text, attributes: [...attributes, ...body] };
    });
  const isOfChange = (one: Attribute) => one === 'changeFrom' || one === 'changeTo';
  if (!parsed.some(({ attributes }) => attributes.some(isOfChange))) return undefined;
  const own = parsed.find(
    ({ attributes }) =>
      attributes.some(isOfChange) && attributes.some((one) => !isOfChange(one) && one !== 'changeField'),
  );
  const row = list && parsed.find(({ place, attributes }) => place === 'row' && attributes.length > 0);
  return (own ?? row)?.text;
}

/** Under the heading of somebody else "Người đại diện" or "Cán bộ tiếp nhận" is nobody that is known. */
function isAside(own: OwnerCue, above: OwnerCue | undefined): boolean {
  if (above === 'taker') return own === 'head';
  return above === 'foreign' && (own === 'head' || own === 'receiver' || own === 'contact');
}

/** What a person's boxes ask for without saying whose: they are the person's who was named last. */
const carriable = new Set<Attribute>([
  'personName',
  'birthDate',
  'idNumber',
  'idIssuedOn',
  'idIssuedBy',
  'email',
  'phone',
  'position',
  'address',
]);

/** In "Họ tên người làm mất (thuê bao)" the brackets say whose it is. */
function ownerOfGuess({ parsed, label }: Guess): OwnerCue | undefined {
  return ownerIn(parsed) ?? ownerIn(parse(inOneLanguage(label)));
}

/** "Cơ quan, đơn vị" may be the subscriber's, the sender's or the system's: the best way to share them out decides. */
function otherBodies(
  cue: OwnerCue | undefined,
  { procedure, inList, about }: Context,
  control: ControlReading,
): [FieldType, number][] {
  if (procedure === undefined || inList) return [];
  if (procedure === 'issue-system') {
    const managing = control.sections.some((text) => parse(text).attributes.includes('systemOwner'));
    return managing ? [['system.owner', 1.02]] : [['system.owner', 0.85]];
  }
  if (procedure === 'issue-organisation' || cue === 'organisation') return [];
  // In the part about a certificate or a device it is the body of whoever has it.
  const ofHolder = about === 'certificate' || about === 'device';
  return cue === undefined ? [['subscriber.unit', ofHolder ? 1 : 0.9]] : [];
}
