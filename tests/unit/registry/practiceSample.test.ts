import { describe, expect, it } from 'vitest';
import { holidays } from '../../../lib/calendar/index.ts';
import { profiles } from '../../../lib/procedures/index.ts';
import { practiceRecords } from '../../../lib/registry/practiceSample.ts';
import { isAboutSample } from '../../../lib/registry/sample.ts';
import { recordSchemas } from '../../../lib/registry/schema.ts';
import { checkRequest } from '../../../lib/rules/index.ts';

const today = '2026-11-22';
const { requests, organisations, ...records } = practiceRecords(today, `${today}T03:00:00Z`);
const [request] = requests;
const profile = profiles.find(({ id }) => id === organisations[0]?.profileId);

describe('the request of the rehearsal', () => {
  it('is a request, and about the sample', () => {
    expect(recordSchemas.requests.safeParse(request).success).toBe(true);
    expect(request && isAboutSample(request)).toBe(true);
  });

  it('has the one mistake that the lesson is about, and its fix leaves none', () => {
    if (!request || !profile) throw new Error('No request or no profile.');
    const facts = {
      ...records,
      today,
      profile,
      organisation: organisations[0],
      requests: [],
      holidays: holidays(2026),
    };
    const found = checkRequest(request, facts);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['sim-recovery-goes-to-bureau']);
    expect(checkRequest({ ...request, ...found[0]?.fix }, facts)).toEqual([]);
  });
});
