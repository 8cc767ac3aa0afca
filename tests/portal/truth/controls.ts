import type { FieldType } from '../../../lib/procedures/fieldTypes.ts';
import type { Contact } from '../../../lib/registry/schema.ts';
import type { ControlKind, TruthControl } from './types.ts';

type Extra = Partial<Pick<TruthControl, 'row' | 'also'>>;

/** A control marked as required on the page. */
export function must(
  fieldType: FieldType,
  control: ControlKind,
  answer: string | undefined,
  extra: Extra = {},
): TruthControl {
  if (!answer) throw new Error(`The sample has nothing for ${fieldType}.`);
  return { fieldType, control, answer, required: true, ...extra };
}

/** A control that may stay empty. */
export function may(
  fieldType: FieldType,
  control: ControlKind,
  answer: string | undefined,
  extra: Extra = {},
): TruthControl {
  return { fieldType, control, answer: answer ?? '', required: false, ...extra };
}

/** A control that nobody but the clerk can fill in. */
export function unknown(control: ControlKind = 'text'): TruthControl {
  return { fieldType: null, control, answer: '', required: false };
}

/** `2026-09-05` → `05/09/2026`. */
export function vn(iso: string | undefined): string {
  return (iso ?? '').split('-').reverse().join('/');
}

type Owner = 'deviceReceiver' | 'certificateReceiver' | 'recoveryCoordinator';

/** Name, position, mobile and e-mail of someone the request names; all of them required. */
export function contactControls(
  owner: Owner,
  prefix: string,
  contact: Contact | undefined,
): Record<string, TruthControl> {
  return {
    [`${prefix}-name`]: must(`${owner}.fullName`, 'text', contact?.fullName),
    [`${prefix}-position`]: must(`${owner}.position`, 'text', contact?.position),
    [`${prefix}-mobile`]: must(`${owner}.mobile`, 'text', contact?.mobile),
    [`${prefix}-email`]: must(`${owner}.officialEmail`, 'text', contact?.officialEmail),
  };
}
