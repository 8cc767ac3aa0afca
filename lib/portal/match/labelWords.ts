/** What the words of one label ask for. */
import type { Attribute, OwnerCue } from '../../procedures/fieldWords.ts';
import { type Parsed, parse, parseByLetters } from '../../procedures/phrases.ts';
import { inTwoLanguages } from './language.ts';
import { vague } from './vague.ts';

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

/** "Không dùng thư điện tử cá nhân": names what the box is not. */
const whatNotToDo =
  /(?<![\p{L}])(không|đừng|khong)\s+(được\s+|phải\s+)?(dùng|nhập|ghi|sử dụng|điền|lấy|là|dung|nhap|su dung|dien)[^,;.)]*/giu;

/** Words of somebody else or something else anywhere in a label, also in its brackets. */
export function isStranger(text: string): boolean {
  const asked = text.replace(whatNotToDo, ' ');
  const two = inTwoLanguages(asked);
  // What "applicant" means is said by the Vietnamese beside it, where that names somebody.
  if (two) return isOfStranger(two.own) || (!namesSomebody(two.own) && isOfStranger(two.other));
  return isOfStranger(asked);
}

function namesSomebody(text: string): boolean {
  const { owners, attributes } = parse(text);
  return owners.length > 0 || attributes.includes('subscriberName');
}

function isOfStranger(asked: string): boolean {
  const whole = parse(asked);
  // A word that is known by its letters only may still be one of somebody else's.
  if (whole.strange > 0 && parseByLetters(asked).foreign) return true;
  const isOfCard =
    whole.attributes.includes('idNumber') &&
    whole.attributes.some((a) => a === 'validTo' || a === 'validFrom');
  return whole.foreign || whole.owners.includes('foreign') || isOfCard;
}

export function splitAside(text: string): { main: string; aside: string } {
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

export function fromWords(parsed: Parsed, weight: number, label: string): Guess[] {
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

export const ofAChange: readonly Attribute[] = ['changeFrom', 'changeTo'];

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
