/** What a control could be, from its words, its shape and its options; each guess with a strength from 0 to 1. */
import type { Attribute, OwnerCue } from '../../procedures/fieldWords.ts';
import { type Parsed, parse, parseByLetters } from '../../procedures/phrases.ts';
import { stripDiacritics } from '../../vietnamese/fold.ts';
import type { ControlReading, LabelPlace } from '../types.ts';
import { choicesByOptions } from './choices.ts';

const trust: Record<LabelPlace, number> = {
  label: 1,
  aria: 1,
  column: 1,
  row: 0.98,
  group: 0.95,
  before: 0.95,
  after: 0.95,
  placeholder: 0.92,
  title: 0.9,
  hint: 0.5,
  name: 0.62,
};
/** Places that say what a box is; what the others add does not overrule them. */
const primary: readonly LabelPlace[] = ['label', 'aria', 'column', 'row', 'group', 'before', 'after'];

const dates = new Set<Attribute>([
  'birthDate',
  'idIssuedOn',
  'validFrom',
  'validTo',
  'documentDate',
  'handoverDate',
  'lossDate',
  'someDate',
]);
const flags = new Set<Attribute>(['portNumber', 'digitallySigned']);
const numbers = new Set<Attribute>([
  'idNumber',
  'phone',
  'simPhone',
  'taxCode',
  'budgetCode',
  'quantity',
  'deviceSerial',
]);

/** A second attribute that only qualifies the first ("Ngày cấp CCCD"). */
const qualifies: Partial<Record<Attribute, readonly Attribute[]>> = {
  idIssuedOn: ['idNumber'],
  idIssuedBy: ['idNumber'],
  certificateName: ['personName'],
  deviceSerial: ['deviceKind', 'certificateSerial'],
  simPhone: ['phone', 'portNumber'],
  portNumber: ['simPhone', 'phone'],
  description: ['version'],
  reason: ['requestKind', 'changeField'],
  changeFrom: ['changeField'],
  changeTo: ['changeField'],
  carrier: ['deviceKind', 'simPhone'],
};
const aboutPersonsCard = new Set<Attribute>(['idIssuedOn', 'idIssuedBy', 'idNumber']);

export interface Guess {
  attribute: Attribute;
  strength: number;
  /** What the words that led to it say besides: whose it is. */
  parsed: Parsed;
  label: string;
}

/** Guesses for one control, best first. Words that mark a box as none of ours leave none. */
export function guessesFor(control: ControlReading, title?: string): Guess[] {
  const best = new Map<Attribute, Guess>();
  let spoken = false;
  /** Over the columns of a record stands whose they are. */
  let whose: readonly OwnerCue[] = [];
  const agreeing = new Map<Attribute, number>();
  const spokenNames = control.labels.filter(({ place }) => place === 'label' || place === 'aria');
  if (isFilter(control)) return [];
  for (const { place, text } of control.labels) {
    // A label and the hint after it, taken together from beside the box: the label alone says what it is.
    if (spokenNames.some((name) => name.text.length < text.length && text.startsWith(name.text))) continue;
    // What may be typed to narrow a list is no search of the page's own.
    if (control.kind === 'popup' && place !== 'label' && place !== 'aria' && asksToChoose.test(text))
      continue;
    const { main, aside } = splitAside(text);
    const parsed = parse(inOneLanguage(main));
    if (place !== 'hint' && place !== 'name' && isStranger(text)) return [];
    // What stands beside adds to the label: it tells which of two things named together a box takes.
    const weight = trust[place];
    const isAside = spoken && !primary.includes(place);
    let found = fromWords(parsed, weight, text);
    const isVague = found.every(({ attribute }) => vague[attribute]);
    const byLetters = parsed.strange > 0 ? parseByLetters(inOneLanguage(main)) : parsed;
    if (parsed.strange > 0 && byLetters.strange === 0 && !byLetters.foreign)
      found = [...found, ...fromWords(byLetters, weight * 0.85, text)];
    if (
      isVague &&
      aside &&
      parsed.strange === 0 &&
      parsed.owners.length === 0 &&
      fromWords(parse(aside), weight, text).length > 0
    )
      found = fromWords(parse(aside), weight * 0.85, text);
    if (place === 'column' && parsed.attributes.length === 0 && parsed.strange === 0) whose = parsed.owners;
    const names = parsed.owners.length > 0 || (parsed.known === 0 && /^\W*ông\W*bà\W*$/iu.test(main));
    if (found.length === 0 && names && parsed.strange === 0 && isPlain(control)) {
      // "Người tiếp nhận", or "Ông/bà" under such a heading, asks for a name.
      found = [{ attribute: 'personName', strength: weight * 0.8, parsed, label: text }];
    }
    for (const guess of found) {
      const named = best.has(guess.attribute);
      if (named && place !== 'name' && place !== 'hint') nameOwner(best, guess);
      // A second place that says the same makes surer; an id or a name is worth half.
      if (named) agreeing.set(guess.attribute, Math.max(agreeing.get(guess.attribute) ?? 0, guess.strength));
      keepBest(best, isAside && !named ? { ...guess, strength: guess.strength * 0.6 } : guess);
    }
    if (primary.includes(place) && (found.length > 0 || parsed.strange > 1)) spoken = true;
  }
  for (const guess of best.values()) {
    if (guess.parsed.owners.length === 0 && whose.length > 0)
      guess.parsed = { ...guess.parsed, owners: [...whose] };
  }
  for (const [attribute, strength] of agreeing) {
    const guess = best.get(attribute);
    if (guess && guess.strength < 0.9) guess.strength += (0.9 - guess.strength) * 0.5 * strength;
  }
  if (!isAskedFor(best)) {
    for (const guess of withHeading(control)) keepBest(best, guess);
  }
  if (best.size === 0) for (const guess of fromHeading(control, title)) keepBest(best, guess);
  const byOptions = choicesByOptions(control.options ?? []);
  const confirmed = byOptions.map((attribute) => best.get(attribute)).find((guess) => guess !== undefined);
  if (byOptions[0]) {
    if (confirmed) confirmed.strength = Math.max(confirmed.strength, 0.93);
    else {
      for (const guess of best.values()) guess.strength *= 0.4;
      keepBest(best, {
        attribute: byOptions[0],
        strength: spoken && best.size > 0 ? 0.6 : 0.8,
        parsed: parse(''),
        label: labelOf(control),
      });
    }
  }
  const ofChange = [...best.values()].filter(
    ({ attribute, strength }) => ofAChange.includes(attribute) && strength > 0.7,
  );
  const kept = ofChange.length === 1 ? ofChange : [...best.values()];
  return kept
    .map((guess) => ({
      ...guess,
      strength: Math.min(
        1,
        guess.strength * fits(guess.attribute, control) * looksLike(guess.attribute, control),
      ),
    }))
    .filter((guess) => guess.strength > 0.2)
    .sort((a, b) => b.strength - a.strength);
}

/** Whether some words say more than "số", "ngày" or "tên". */
function isAskedFor(best: ReadonlyMap<Attribute, Guess>): boolean {
  return [...best.values()].some(({ attribute, strength }) => !vague[attribute] && strength > 0.5);
}

/** A heading of more words is a title, and speaks of more than one thing. */
const longestHeading = 7;

/** "Chọn hoặc gõ để tìm…": what an empty widget shows is no label. */
const asksToChoose = /^\W*(chọn|gõ|nhập|tìm|select|search|type)(?!\p{L})/iu;

/** A box with no word of its own: the heading right above may be its label. */
function fromHeading(control: ControlReading, title: string | undefined): Guess[] {
  const heading = control.sections.at(-1);
  if (!heading || heading === title || isStranger(heading)) return [];
  const speaks = control.labels.some(
    ({ place, text }) => primary.includes(place) && !asksToChoose.test(text),
  );
  if (speaks) return [];
  if (heading.split(' ').length > longestHeading) return [];
  return fromWords(parse(splitAside(heading).main), 0.8, heading);
}

/** "Từ" under "Hiệu lực chứng thư", "Số hiệu" under "Thiết bị": what neither says alone. */
function withHeading(control: ControlReading): Guess[] {
  const heading = control.sections.at(-1);
  const label = labelOf(control);
  if (!heading || !label || heading.split(' ').length > longestHeading || isStranger(heading)) return [];
  const own = parse(splitAside(label).main);
  if (own.strange > 2) return [];
  const guesses = [`${heading} ${label}`, `${label} ${heading}`].flatMap((text) => {
    const parsed = parse(splitAside(text).main);
    // Only what the two say together: what the heading says alone is asked for by another box.
    const alone = parse(heading).attributes;
    const found = fromWords(parsed, 0.85, label);
    const [first] = found;
    return first && found.length === 1 && !vague[first.attribute] && !alone.includes(first.attribute)
      ? [{ ...first, parsed: { ...parsed, owners: own.owners } }]
      : [];
  });
  return new Set(guesses.map(({ attribute }) => attribute)).size === 1 ? guesses.slice(0, 1) : [];
}

/** "Không dùng thư điện tử cá nhân": names what the box is not. */
const whatNotToDo =
  /(?<![\p{L}])(không|đừng|khong)\s+(được\s+|phải\s+)?(dùng|nhập|ghi|sử dụng|điền|lấy|là|dung|nhap|su dung|dien)[^,;.)]*/giu;

/** Words of somebody else or something else anywhere in a label, also in its brackets. */
function isStranger(text: string): boolean {
  const whole = parse(text.replace(whatNotToDo, ' '));
  const isOfCard =
    whole.attributes.includes('idNumber') &&
    whole.attributes.some((a) => a === 'validTo' || a === 'validFrom');
  return whole.foreign || whole.owners.includes('foreign') || isOfCard;
}

/** "Chức vụ" before the box and "Chức vụ thuê bao" over it: the one that says whose it is counts for both. */
function nameOwner(best: ReadonlyMap<Attribute, Guess>, { attribute, parsed }: Guess): void {
  const known = best.get(attribute);
  if (known && known.parsed.owners.length === 0 && parsed.owners.length > 0 && parsed.strange === 0)
    known.parsed = { ...known.parsed, owners: parsed.owners };
}

/** "Tất cả trạng thái" among the choices: a list is narrowed by it. */
function isFilter({ options }: ControlReading): boolean {
  return (
    options?.slice(0, 2).some(({ text }) => /^[^\p{L}]*(tất cả|tat ca|all)(?!\p{L})/iu.test(text)) ?? false
  );
}

function keepBest(best: Map<Attribute, Guess>, guess: Guess): void {
  const known = best.get(guess.attribute);
  if (!known || known.strength < guess.strength) best.set(guess.attribute, { ...guess });
}

function splitAside(text: string): { main: string; aside: string } {
  let depth = 0;
  let main = '';
  let asides = '';
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1;
    if (depth === 0) main += letter;
    else asides += letter === '(' || letter === ')' ? ' ' : letter;
    if ((letter === ')' || letter === ']') && depth > 0) depth -= 1;
  }
  // A sentence after the label explains it.
  const end = /(?<=\p{L}{2})\.\s+(?=\p{Lu})/u.exec(main)?.index;
  if (end !== undefined && end > 5) main = main.slice(0, end);
  return /[\p{L}\p{N}]/u.test(main) ? { main, aside: asides } : { main: asides, aside: '' };
}

/** "Ngày cấp / Date of issue": the part that is known, where the other says the same or nothing. */
function inOneLanguage(text: string): string {
  const parts = text.split(' / ');
  if (parts.length !== 2 || parse(text).foreign) return text;
  const [first = '', second = ''] = parts;
  const heads = parts.map((part) => parse(part).attributes[0]);
  const isVietnamese = stripDiacritics(first) !== first && stripDiacritics(second) === second;
  if (heads[0] && (heads[1] === undefined || heads[1] === heads[0] || isVietnamese)) return first;
  return heads[0] === undefined && heads[1] ? second : text;
}

const serials: readonly Attribute[] = [
  'certificateSerial',
  'oldSerial',
  'deviceSerial',
  'documentNumber',
  'idNumber',
];
/** Attributes that say nothing beside a more exact one of their sort. */
const vague: Partial<Record<Attribute, (exact: Attribute) => boolean>> = {
  someDate: (exact) => dates.has(exact),
  someNumber: (exact) => serials.includes(exact) || numbers.has(exact),
  someName: (exact) => exact.toLowerCase().includes('name'),
  todayPlace: () => true,
};

function fromWords(parsed: Parsed, weight: number, label: string): Guess[] {
  const exact = parsed.attributes.filter(
    (attribute) => !parsed.attributes.some((other) => other !== attribute && vague[attribute]?.(other)),
  );
  const [head, ...rest] = inOrder(exact.length > 0 ? exact : parsed.attributes, label);
  if (!head) return [];
  const coverage = parsed.known / (parsed.known + parsed.strange);
  let strength = weight * coverage * coverage;
  const others = rest.filter((other) => other !== head && !qualifies[head]?.includes(other));
  const whose = namesOnlyOwners(others, label);
  if (whose) {
    return [
      { attribute: head, strength, parsed: { ...parsed, owners: [...parsed.owners, ...whose] }, label },
    ];
  }
  // Two things asked in one box: which one cannot be told.
  if (others.length > 0) {
    return [head, ...others].map((attribute) => ({ attribute, strength: strength * 0.5, parsed, label }));
  }
  if (aboutPersonsCard.has(head) && parsed.contexts.some((context) => context !== 'document'))
    strength *= 0.3;
  return [{ attribute: head, strength, parsed, label }];
}

const separators = /[,;+&]|\svà\s|\sva\s/i;
const asksNumber = /^[\s\d.)*-]*(số|so|mã|ma)\b/i;
const ofTheCard: readonly Attribute[] = ['idIssuedOn', 'idIssuedBy'];
const ofAChange: readonly Attribute[] = ['changeFrom', 'changeTo'];

/** What is asked stands first: in "CCCD cấp ngày" the day, in "Cơ quan hiện ghi trên chứng thư" what stands there now. */
function inOrder(found: readonly Attribute[], label: string): Attribute[] {
  const [first] = found;
  const isWhole = !separators.test(splitAside(label).main);
  const asked =
    found.find((attribute) => ofAChange.includes(attribute)) ??
    (first === 'idNumber' && isWhole && !asksNumber.test(label)
      ? found.find((attribute) => ofTheCard.includes(attribute))
      : undefined);
  return asked
    ? [asked, ...(ofAChange.includes(asked) ? [] : found.filter((one) => one !== asked))]
    : [...found];
}

/** Names of bodies and people that say only whose the thing is, where they stand after it. */
const asOwner: Partial<Record<Attribute, OwnerCue>> = {
  systemOwner: 'system',
  orgName: 'organisation',
  orgOrUnit: 'organisation',
  unit: 'subscriber',
  subscriberName: 'subscriber',
};

/** "Thư công vụ đơn vị quản lý" asks one thing of one body; "Họ tên, đơn vị" asks two. */
function namesOnlyOwners(others: readonly Attribute[], label: string): OwnerCue[] | undefined {
  if (others.length === 0 || separators.test(splitAside(label).main)) return undefined;
  const owners = others.flatMap((other) => asOwner[other] ?? []);
  return owners.length === others.length ? owners : undefined;
}

function isPlain(control: ControlReading): boolean {
  return control.kind === 'text' && (control.inputType === undefined || control.inputType === 'text');
}

/** How well the control's kind takes such a value; 0 where it cannot. */
function fits(attribute: Attribute, control: ControlReading): number {
  if (control.kind === 'checkbox') return flags.has(attribute) ? 1 : 0;
  if (control.kind === 'date') return dates.has(attribute) ? 1.03 : 0;
  if (control.kind === 'month') return 0;
  if (control.kind === 'number') return numbers.has(attribute) ? 1 : 0;
  if (control.kind === 'checkboxes')
    return attribute === 'requestKind' || attribute === 'deviceKind' || attribute === 'reason' ? 1 : 0;
  if (control.kind === 'textarea') return dates.has(attribute) ? 0.4 : 1;
  switch (control.inputType) {
    case 'email':
      return attribute === 'email' ? 1.05 : 0.1;
    case 'tel':
      return attribute === 'phone' || attribute === 'simPhone' ? 1.03 : numbers.has(attribute) ? 0.95 : 0.3;
    case 'url':
      return 0;
    default:
      return 1;
  }
}

const dateShape = /d{1,2}\s*[/.-]?\s*m{1,2}\s*[/.-]?\s*y{2,4}|ngày\s*\/\s*tháng\s*\/\s*năm/i;

/** Whether the format that the page shows goes with what the words say. */
function looksLike(attribute: Attribute, control: ControlReading): number {
  const asksDate = control.labels.some(
    ({ place, text }) => (place === 'placeholder' || place === 'title') && dateShape.test(text),
  );
  if (asksDate) return dates.has(attribute) || attribute === 'todayDate' ? 1.03 : 0.4;
  // "Thời gian thất lạc" in a box for a day, "Số điện thoại" where only letters fit, need no word of ours.
  return control.maxLength !== undefined && control.maxLength < (shortest[attribute] ?? 0) ? 0.5 : 1;
}

/** A box that takes fewer letters than this is for something else. */
const shortest: Partial<Record<Attribute, number>> = {
  personName: 10,
  subscriberName: 10,
  idNumber: 9,
  taxCode: 10,
  phone: 9,
  email: 15,
  certificateSerial: 12,
  unit: 15,
  orgName: 15,
  orgOrUnit: 15,
  address: 20,
};

/** What a reader would call the control. */
export function labelOf(control: ControlReading): string {
  return (
    (control.labels.find((l) => l.place !== 'name' && l.place !== 'hint') ?? control.labels[0])?.text ?? ''
  );
}
