/** Finds the one option that means a value; none when two could, or none does. */
import type { FieldType, FieldValue } from '../../procedures/fieldTypes.ts';
import { parseDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ChoiceAttribute } from '../dictionary/choices.ts';
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
};

/** @returns the option's index, or undefined. */
export function findOption(
  options: readonly ControlOption[],
  value: FieldValue,
  fieldType: FieldType,
): number | undefined {
  return (
    oneOf(options, [value.text, ...(value.alternatives ?? [])]) ??
    byCode(options, value, fieldType) ??
    byDate(options, value) ??
    oneContaining(options, [value.text, ...(value.alternatives ?? [])]) ??
    oneOf(options, value.successors ?? [])
  );
}

/** Option text or value equal to one of the wordings, accents and punctuation aside. */
function oneOf(options: readonly ControlOption[], wordings: readonly string[]): number | undefined {
  const wanted = new Set(wordings.map(fold).filter(Boolean));
  return only(options, (option) => wanted.has(fold(option.text)) || wanted.has(fold(option.value)));
}

function byCode(
  options: readonly ControlOption[],
  value: FieldValue,
  fieldType: FieldType,
): number | undefined {
  const attribute = choiceOf[fieldType];
  if (!attribute || !value.code) return undefined;
  return only(
    options,
    (option) => (codeOf(attribute, option.text) ?? codeOf(attribute, option.value)) === value.code,
  );
}

function byDate(options: readonly ControlOption[], value: FieldValue): number | undefined {
  return value.kind === 'date' ? only(options, (option) => parseDate(option.text) === value.text) : undefined;
}

/** "CCSQLHCVTTXH - Cục Cảnh sát …": an option that holds a long wording whole. */
function oneContaining(options: readonly ControlOption[], wordings: readonly string[]): number | undefined {
  const wanted = wordings.map(fold).filter((wording) => wording.length >= 8);
  return only(options, (option) =>
    wanted.some((wording) => ` ${fold(option.text)} `.includes(` ${wording} `)),
  );
}

function only(options: readonly ControlOption[], is: (option: ControlOption) => boolean): number | undefined {
  let found: number | undefined;
  for (const [index, option] of options.entries()) {
    if (option.disabled || !is(option)) continue;
    if (found !== undefined) return undefined;
    found = index;
  }
  return found;
}
