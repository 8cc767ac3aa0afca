/** Finds the one option that means a value; none when two could, or none does. */
import type { FieldType, FieldValue } from '../../procedures/fieldTypes.ts';
import { parseDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findIssuingPlace } from '../../vietnamese/issuingPlaces.ts';
import { findProvince } from '../../vietnamese/provinces.ts';
import { type ChoiceAttribute, nearTo } from '../dictionary/choices.ts';
import { codeOf } from '../match/choices.ts';
import type { ControlOption } from '../types.ts';

/** Field types whose options are told by the words of `dictionary/choices.ts`. */
const choiceOf: Partial<Record<FieldType, ChoiceAttribute>> = {
  'request.deviceKind': 'deviceKind',
  'device.kind': 'deviceKind',
  'request.addressee': 'addressee',
  'request.carrier': 'carrier',
  'request.kind': 'requestKind',
  'request.reason': 'reason',
  'request.channel': 'channel',
  'request.digitallySigned': 'digitallySigned',
  'request.portNumber': 'portNumber',
  'system.kind': 'systemKind',
  'change.field': 'changeField',
};

/** @returns the option's index, or undefined. */
export function findOption(
  options: readonly ControlOption[],
  value: FieldValue,
  fieldType: FieldType,
): number | undefined {
  const wordings = [value.text, ...(value.alternatives ?? [])];
  const attribute = choiceOf[fieldType];
  const code = attribute && (value.code ?? codeOf(attribute, value.text));
  const codeIn = (option: ControlOption) =>
    attribute && (codeOf(attribute, option.text) ?? codeOf(attribute, option.value));
  const ways = [
    () => oneOf(options, wordings),
    () => (code ? only(options, (option) => codeIn(option) === code) : undefined),
    () => (code ? only(options, (option) => nearTo[codeIn(option) ?? ''] === code) : undefined),
    () => byDate(options, value),
    () => byProvince(options, value, fieldType),
    () => byPlace(options, value, fieldType),
    () => oneContaining(options, wordings, (option) => code !== undefined && codeIn(option) !== undefined),
    () => oneOf(options, value.successors ?? []),
  ];
  for (const way of ways) {
    const found = way();
    // Two that fit: a less exact way would only guess between them.
    if (found !== undefined) return found === 'several' ? undefined : found;
  }
  return undefined;
}

type Found = number | 'several' | undefined;

/** Option text or value equal to one of the wordings, accents and punctuation aside. */
function oneOf(options: readonly ControlOption[], wordings: readonly string[]): Found {
  const wanted = new Set(wordings.map(fold).filter(Boolean));
  return only(options, (option) => wanted.has(fold(option.text)) || wanted.has(fold(option.value)));
}

function byDate(options: readonly ControlOption[], value: FieldValue): Found {
  return value.kind === 'date' ? only(options, (option) => parseDate(option.text) === value.text) : undefined;
}

/** The same province, however either is written. */
function byProvince(options: readonly ControlOption[], value: FieldValue, fieldType: FieldType): Found {
  const province = fieldType.endsWith('.province') ? findProvince(value.text) : undefined;
  return province && only(options, ({ text }) => findProvince(text) === province);
}

/** The same office that issues identity cards, abbreviated in any part. */
function byPlace(options: readonly ControlOption[], value: FieldValue, fieldType: FieldType): Found {
  const place = fieldType.endsWith('.idIssuedBy') ? findIssuingPlace(value.text) : undefined;
  return place && only(options, ({ text }) => findIssuingPlace(text.replace(beforeName, '')) === place);
}

/** A code and a dash before the name of an option. */
const beforeName = /^\s*[\p{Lu}\d.]{1,24}\s*[-–—:]\s*/u;

/**
 * "CCSQLHCVTTXH - Cục Cảnh sát …": an option that begins with a long wording, or has it after its code.
 *
 * @param isOther of an option that is known to mean something else
 */
function oneContaining(
  options: readonly ControlOption[],
  wordings: readonly string[],
  isOther: (option: ControlOption) => boolean,
): Found {
  const wanted = wordings.map(fold).filter((wording) => wording.length >= 8);
  return only(options, (option) => {
    if (isOther(option)) return false;
    const afterCode = option.text.replace(beforeName, '');
    return [option.text, afterCode].some((text) =>
      wanted.some((wording) => `${fold(text)} `.startsWith(`${wording} `)),
    );
  });
}

function only(options: readonly ControlOption[], is: (option: ControlOption) => boolean): Found {
  let found: number | undefined;
  for (const [index, option] of options.entries()) {
    if (option.disabled || !is(option)) continue;
    if (found !== undefined) return 'several';
    found = index;
  }
  return found;
}

/** Whether an option can be an answer to what is asked; where that cannot be told, it can. */
export function canMean(text: string, fieldType: FieldType): boolean {
  const attribute = choiceOf[fieldType];
  if (attribute) return codeOf(attribute, text) !== undefined;
  if (fieldType.endsWith('.province')) return findProvince(text) !== undefined;
  if (fieldType.endsWith('.idIssuedBy')) return findIssuingPlace(text) !== undefined;
  return true;
}
