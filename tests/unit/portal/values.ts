/** Values as `requestValues` makes them, for tests of what is written. */

import type { FieldType, FieldValue } from '../../../lib/procedures/fieldTypes.ts';
import { longAn } from '../../../lib/procedures/profiles/longAn.ts';
import type { Organisation, Request } from '../../../lib/registry/schema.ts';
import { requestValues } from '../../../lib/requests/values.ts';
import type { Facts } from '../../../lib/rules/types.ts';

const stamps = { createdAt: '2026-01-05T02:00:00Z', updatedAt: '2026-01-05T02:00:00Z' };
const empty: Facts = {
  today: '2026-11-22',
  profile: longAn,
  staff: [],
  certificates: [],
  devices: [],
  systems: [],
  requests: [],
  holidays: { off: [], worked: [] },
};

/** One value of a request that holds no more than what it is made from. */
export function requestValue(
  fieldType: FieldType,
  request: Partial<Request>,
  organisation: Partial<Organisation> = {},
): FieldValue {
  const { single } = requestValues(
    { ...stamps, id: 'request', procedure: 'revoke', state: 'draft', timeline: [], ...request },
    { ...empty, organisation: { ...stamps, id: 'org', name: 'Trường THPT Tân An', ...organisation } },
  );
  const value = single[fieldType];
  if (!value) throw new Error(`no value for ${fieldType}`);
  return value;
}

export const provinceValue = (province: string) => requestValue('organisation.province', {}, { province });
export const placeValue = (idIssuedBy: string) =>
  requestValue('deviceReceiver.idIssuedBy', { deviceReceiver: { idIssuedBy } });

export const textValue = (text: string): FieldValue => ({ kind: 'text', text, source: 'Sổ đăng ký' });
export const dateValue = (text: string): FieldValue => ({ kind: 'date', text, source: 'Sổ đăng ký' });
export const flagValue = (is: boolean): FieldValue => ({
  kind: 'flag',
  text: String(is),
  code: String(is),
  source: 'Hồ sơ',
});
