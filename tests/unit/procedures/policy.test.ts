import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../../lib/procedures/index.ts';
import { organisationFields, parsePolicy } from '../../../lib/procedures/policy.ts';

const whole = {
  profile: profiles[1],
  profileId: 'undelegated',
  organisation: { name: 'Trường THPT Tân An', taxCode: '1100123456' },
  renewalDays: [120, 60],
  backupEvery: 7,
  vaultRequired: true,
};

describe('parsePolicy', () => {
  it('takes a whole policy', () => {
    expect(parsePolicy(whole)).toEqual({ policy: whole, refused: [] });
  });

  it.each([
    ['profile', { id: 'x' }],
    ['renewalDays', [29]],
    ['renewalDays', []],
    ['backupEvery', 0],
    ['vaultRequired', 'yes'],
    ['organisation', { name: '' }],
    ['__proto__', {}],
    ['other', 1],
  ])('leaves out a %s that does not fit, and keeps the rest', (name, part) => {
    const value = JSON.parse(`{"backupEvery": 30, ${JSON.stringify(name)}: ${JSON.stringify(part)}}`);
    const { policy, refused } = parsePolicy(value);
    expect(refused).toEqual([name]);
    expect(policy).toEqual(name === 'backupEvery' ? {} : { backupEvery: 30 });
  });

  it.each([undefined, null, 'x', 3])('is empty for %j', (value) => {
    expect(parsePolicy(value)).toEqual({ policy: {}, refused: [] });
  });
});

describe('the schema for the browser', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../public/managed_schema.json'), 'utf8'),
  );

  it('names the same parts', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(whole).sort());
    expect(Object.keys(schema.properties.organisation.properties)).toEqual([...organisationFields]);
  });
});
