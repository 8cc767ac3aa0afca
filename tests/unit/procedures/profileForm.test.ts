import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Profile, profiles } from '../../../lib/procedures/index.ts';
import { profileSections, profileToValues, valuesToProfile } from '../../../lib/procedures/profileForm.ts';
import { parseProfile } from '../../../lib/procedures/profileSchema.ts';
import { checkForm } from '../../../lib/registry/records.ts';
import { deviceKinds, procedureIds } from '../../../lib/registry/schema.ts';

const [longAn, , dongThap] = profiles as [Profile, Profile, Profile, Profile];
const form = { sections: profileSections };

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  '%s: the form shows all of it and gives it back',
  (_, profile) => {
    const values = profileToValues(profile);
    expect(checkForm(form, values)).toEqual({});
    expect(valuesToProfile(values, profile)).toEqual(profile);
  },
);

test('what the boxes say is what the profile becomes', () => {
  const values = {
    ...profileToValues(longAn),
    name: ' Tây Ninh ',
    date: '5/9/2026',
    'handles-change': '',
    'handles-recover-device': 'some',
    'kind-recover-device-sim-pki': 'yes',
    'days-recover-device': '2',
    'department-phones': '0276.1234567: Văn phòng\n\n0276.7654321',
    'department-note': '',
    changeWithin: 'state-sector',
  };
  expect(checkForm(form, values)).toEqual({});
  const profile = valuesToProfile(values, longAn);
  expect(parseProfile(profile)).toEqual(profile);
  expect(profile).toMatchObject({
    id: 'long-an-2025',
    name: 'Tây Ninh',
    source: { date: '2026-09-05' },
    departmentHandles: [
      { procedure: 'renew' },
      { procedure: 'recover-device', deviceKinds: ['pki-token', 'sim-pki'], workingDays: 2 },
    ],
    moves: { changeWithin: 'state-sector', filedBy: 'any' },
    department: { phones: ['0276.1234567', '0276.7654321'], phoneOwners: ['Văn phòng', ''] },
  });
  expect(profile.department).not.toHaveProperty('note');
});

test('two limits for one procedure stay as long as its boxes are untouched', () => {
  const departmentHandles = [
    { procedure: 'recover-device', deviceKinds: ['pki-token'], workingDays: 1 },
    { procedure: 'recover-device', deviceKinds: ['sim-pki'], workingDays: 3 },
  ] satisfies Profile['departmentHandles'];
  const both: Profile = { ...dongThap, departmentHandles };
  const values = profileToValues(both);
  expect(valuesToProfile(values, both).departmentHandles).toEqual(departmentHandles);
  expect(valuesToProfile({ ...values, 'days-recover-device': '2' }, both).departmentHandles).toEqual([
    { procedure: 'recover-device', deviceKinds: ['pki-token', 'sim-pki'], workingDays: 2 },
  ]);
});

describe('checks', () => {
  test.each([
    [{ name: '' }, 'name', /Hãy nhập/],
    [{ date: 'tháng tư' }, 'date', /tháng\/năm/],
    [{ date: '31/02/2026' }, 'date', /tháng\/năm/],
    [{ 'handles-revoke': 'some' }, 'handles-revoke', /ít nhất một loại/],
    [{ 'days-renew': '0' }, 'days-renew', /từ 1 đến 365/],
    [{ 'bureau-phones': Array(11).fill('1').join('\n') }, 'bureau-phones', /nhiều nhất 10/],
    [{ 'department-name': ' ' }, 'department-name', /Hãy nhập/],
  ])('%o', (changed, field, message) => {
    const problems = checkForm(form, { ...profileToValues(longAn), ...(changed as Record<string, string>) });
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toMatch(message);
  });
});

test('any table of who handles what comes back the same', () => {
  const handled = fc.record({
    deviceKinds: fc.option(fc.subarray([...deviceKinds], { minLength: 1 }), { nil: undefined }),
    workingDays: fc.option(fc.integer({ min: 1, max: 365 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.subarray([...procedureIds]),
      fc.array(handled, { minLength: 10, maxLength: 10 }),
      (ids, list) => {
        const departmentHandles = ids.map((procedure, at) => ({ procedure, ...list[at] }));
        const values = profileToValues({ ...longAn, departmentHandles });
        // Built afresh from the boxes, not kept from the base.
        const made = valuesToProfile(values, { ...longAn, departmentHandles: [] });
        expect(made.departmentHandles).toEqual(JSON.parse(JSON.stringify(departmentHandles)));
      },
    ),
  );
});
