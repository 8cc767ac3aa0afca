/** What a control could be, from its words, its shape and its options; each guess with a strength from 0 to 1. */
import type { Attribute, OwnerCue } from '../../procedures/fieldWords.ts';
import { parse, parseByLetters } from '../../procedures/phrases.ts';
import type { ControlReading, LabelPlace } from '../types.ts';
import { choicesByOptions } from './choices.ts';
import { fromWords, type Guess, isStranger, ofAChange, splitAside } from './labelWords.ts';
import { inOneLanguage } from './language.ts';
import { fits, isPlain, looksLike } from './shape.ts';
import { vague } from './vague.ts';

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

/** The two sides of a record: what stands in brackets after them says who they are. */
const ofSides: readonly OwnerCue[] = ['giver', 'taker'];

/** What may be answered in the same words: how a device is, and why it is to be unlocked. */
const likeAlike: Partial<Record<Attribute, readonly Attribute[]>> = {
  reason: ['condition', 'circumstances'],
};

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
    const mayInvite = control.kind === 'popup' && place !== 'label' && place !== 'aria';
    if (mayInvite && asksToChoose.test(text) && isStranger(text)) continue;
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
    // "Người tiếp nhận thiết bị (số căn cước)": whose stands before the brackets, and what within.
    const isPersons = parsed.owners.length > 0 && !parsed.owners.some((one) => ofSides.includes(one));
    if (found.length === 0 && aside && isPersons && parsed.strange === 0 && place !== 'column') {
      const within = parse(aside);
      if (within.strange === 0 && !within.foreign && within.owners.length === 0)
        found = fromWords({ ...within, owners: parsed.owners }, weight, text);
    }
    // "Chủ thể (CN)" is the name as the certificate has it.
    if (found[0]?.attribute === 'subscriberName' && aside && parse(aside).attributes[0] === 'certificateName')
      found = fromWords(parse(aside), weight, text);
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
  const confirmed = byOptions
    .flatMap((attribute) => [attribute, ...(likeAlike[attribute] ?? [])])
    .map((attribute) => best.get(attribute))
    .find((guess) => guess !== undefined);
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

/** "Chức vụ" before the box and "Chức vụ thuê bao" over it: the one that says whose it is counts for both. */
function nameOwner(best: ReadonlyMap<Attribute, Guess>, { attribute, parsed }: Guess): void {
  const known = best.get(attribute);
  if (known && known.parsed.owners.length === 0 && parsed.owners.length > 0 && parsed.strange === 0)
    known.parsed = { ...known.parsed, owners: parsed.owners };
}

/** "Tất cả trạng thái" among the choices: a list is narrowed by it. */
function isFilter({ options }: ControlReading): boolean {
  return (
    options?.slice(0, 2).some(({ text }) => /^[^\p{L}]*(tất cả|tat ca|all)\s+\p{L}/iu.test(text)) ?? false
  );
}

function keepBest(best: Map<Attribute, Guess>, guess: Guess): void {
  const known = best.get(guess.attribute);
  if (!known || known.strength < guess.strength) best.set(guess.attribute, { ...guess });
}

/** What a reader would call the control. */
export function labelOf(control: ControlReading): string {
  return (
    (control.labels.find((l) => l.place !== 'name' && l.place !== 'hint') ?? control.labels[0])?.text ?? ''
  );
}
