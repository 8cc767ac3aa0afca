/** Whose a control is, and what it is about, by what stands above and before it. */
import type { FieldType } from '../../procedures/fieldTypes.ts';
import { type ContextCue, type OwnerCue, personWords } from '../../procedures/fieldWords.ts';
import { ownerIn, type Parsed, parse } from '../../procedures/phrases.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import { withoutNumber } from '../read/text.ts';
import type { ControlReading } from '../types.ts';
import type { Guess } from './labelWords.ts';
import { inOneLanguage } from './language.ts';

/** What is known of the page as a whole. */
export interface PageMatter {
  procedure: ProcedureId | undefined;
  wanted: ReadonlySet<FieldType> | undefined;
  /** Its first heading. */
  heading: string | undefined;
  /** How many boxes outside a list ask for what stands there before a change. */
  oldValues: number;
}

/** What the headings above a control are about: the innermost one that says anything. */
export function sectionContext(control: ControlReading, page: PageMatter): ContextCue | undefined {
  for (let i = control.sections.length - 1; i >= 0; i -= 1) {
    const section = control.sections[i] as string;
    // What the whole page is about says nothing of a date on it.
    if (section === page.heading) break;
    const { contexts } = parse(inOneLanguage(section));
    if (contexts.length > 0) return contexts[0];
  }
  return undefined;
}

/** Whose the control is by the headings above it: the innermost that names an owner. */
export function ownerAbove(
  control: ControlReading,
  page: PageMatter,
): { cue: OwnerCue | undefined; certainty: number; isTitle?: boolean } {
  for (let i = control.sections.length - 1; i >= 0; i -= 1) {
    const section = control.sections[i] as string;
    const parsed: Parsed = parse(inOneLanguage(withoutAside(section)));
    // In the list of those who have received a device, the rows are the subscribers.
    const listed = control.list && parsed.owners.includes('subscriber') ? 'subscriber' : undefined;
    const cue = listed ?? ownerIn(parsed) ?? dualOwner(parsed);
    // The page's own title speaks of many things; a heading on it of one.
    const isTitle = section === page.heading;
    // Of a heading most of whose words nobody knows, it cannot be told whom it means.
    const certainty = parsed.strange > parsed.known ? 0.65 : isTitle ? 0.97 : 1;
    if (cue && !(isTitle && ofOneBlock.includes(cue))) return { cue, certainty, isTitle };
    if (!isTitle && (parsed.foreign || isSomebodyElse(inOneLanguage(section)))) {
      return { cue: 'foreign', certainty: 1 };
    }
  }
  return { cue: undefined, certainty: 0.95 };
}

/** People whose boxes are one block of a form, never all of it. */
export const ofOneBlock: readonly OwnerCue[] = [
  'recoveryCoordinator',
  'certificateReceiver',
  'deviceReceiver',
  'receiver',
  'contact',
  'head',
];

const persons = personWords.map(fold);

/** A heading about a person whom no owner's words describe; "Người thứ 2" and "Cán bộ 1" only count. */
function isSomebodyElse(heading: string): boolean {
  const words = ` ${withoutNumber(heading)} `;
  // What comes of the request is for the office to fill in.
  if (words.trim() === 'ket qua') return true;
  return persons.some((person) => words.includes(` ${person} `) && words.trim() !== person);
}

/** Without what stands in brackets, unless nothing else is left. */
function withoutAside(heading: string): string {
  const bare = heading.replace(/\([^)]*\)/g, ' ');
  return /\p{L}/u.test(bare) ? bare : heading;
}

/** In a heading "Cơ quan, tổ chức" or "Thuê bao" is an owner even where it stands alone. */
function dualOwner(parsed: Parsed): OwnerCue | undefined {
  // "Nơi nhận thiết bị" asks for an address, and over several boxes speaks of who is there.
  if (
    parsed.attributes.includes('address') &&
    parsed.contexts.length + parsed.owners.length === 0 &&
    parsed.known > 3
  )
    return 'receiver';
  if (parsed.attributes.includes('subscriberName')) return 'subscriber';
  if (parsed.attributes.includes('systemOwner')) return 'organisation';
  return parsed.attributes.includes('orgOrUnit') || parsed.attributes.includes('orgName')
    ? 'organisation'
    : undefined;
}

const ofPersons = ['personName', 'someName'];

/** For each control whether an earlier box under the same heading asks for a person: what follows may be that one's. */
export function afterPerson(
  asked: readonly { control: ControlReading; guesses: readonly Guess[] }[],
): boolean[] {
  let seen = false;
  let block = '';
  return asked.map(({ control, guesses }) => {
    const here = control.sections.join('\n');
    if (here !== block) seen = false;
    block = here;
    const before = seen;
    seen ||= guesses.some(
      ({ attribute, parsed }) =>
        attribute === 'personName' || attribute === 'position' || parsed.owners.includes('head'),
    );
    return before;
  });
}

/**
 * For each control the owner that an earlier box of the same block named: after "Họ tên người nhận thiết bị"
 * the next "Chức vụ" is that person's. A new heading or another name ends it.
 */
export function carriedOwners(
  asked: readonly { control: ControlReading; guesses: readonly Guess[] }[],
  page: PageMatter,
): (OwnerCue | undefined)[] {
  let carried: OwnerCue | undefined;
  let block = '';
  return asked.map(({ control, guesses }) => {
    const here = `${control.sections.join('\n')}#${control.list?.id ?? ''}#${control.list?.row ?? ''}`;
    if (here !== block) carried = undefined;
    block = here;
    const [first] = guesses;
    const own = first && first.strength > 0.6 ? ownerIn(parse(first.label)) : undefined;
    const isName = first !== undefined && ofPersons.includes(first.attribute);
    if (isName) carried = own && own !== 'organisation' && own !== 'system' ? own : undefined;
    else if (first?.attribute === 'subscriberName') carried = undefined;
    const above = ownerAbove(control, page);
    return (above.cue && !above.isTitle) || own ? undefined : carried;
  });
}
