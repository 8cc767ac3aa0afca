import { describe, expect, it } from 'vitest';
import { nextStep, openSteps, parseSetup, withStep } from '../../../lib/registry/setupProgress.ts';

describe('the set-up', () => {
  it('begins with the body, and goes on where it was left', () => {
    let progress = parseSetup(undefined);
    expect(nextStep(progress)).toBe('organisation');
    progress = withStep(progress, 'organisation', 'skipped');
    progress = parseSetup(JSON.parse(JSON.stringify({ ...progress, later: true })));
    expect(nextStep(progress)).toBe('people');
    expect(progress.later).toBe(true);
  });

  it('keeps what was done when it is skipped afterwards, and counts what was skipped as open', () => {
    let progress = withStep(parseSetup(undefined), 'people', 'done');
    progress = withStep(progress, 'people', 'skipped');
    progress = withStep(progress, 'practice', 'skipped');
    expect(progress.passed.people).toBe('done');
    expect(openSteps(progress)).toEqual(['organisation', 'practice', 'safety']);
  });

  it('takes what it cannot read for a set-up not begun', () => {
    expect(parseSetup({ passed: { people: 'perhaps' } })).toEqual({ passed: {} });
  });
});
