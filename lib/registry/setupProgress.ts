/** How far the first set-up is: any step may be skipped, and it goes on where it was left. */
import { z } from './zod.ts';

export const setupSteps = ['organisation', 'people', 'practice', 'safety'] as const;
export type SetupStep = (typeof setupSteps)[number];

const passed = z.optional(z.enum(['done', 'skipped']));
const setupSchema = z.object({
  passed: z.object({ organisation: passed, people: passed, practice: passed, safety: passed }),
  /** The clerk has put it off: the page no longer begins with it. */
  later: z.optional(z.boolean()),
  /** No reminder of what is left. */
  quiet: z.optional(z.boolean()),
});
export type SetupProgress = z.output<typeof setupSchema>;

/** What was kept under the setting `setup`; nothing yet where there is nothing, or nothing that can be read. */
export function parseSetup(value: unknown): SetupProgress {
  const parsed = setupSchema.safeParse(value);
  return parsed.success ? parsed.data : { passed: {} };
}

/** The step that comes next; absent when all were done or skipped. */
export function nextStep({ passed }: SetupProgress): SetupStep | undefined {
  return setupSteps.find((step) => passed[step] === undefined);
}

/** What was not done: still to come, or skipped. */
export function openSteps({ passed }: SetupProgress): SetupStep[] {
  return setupSteps.filter((step) => passed[step] !== 'done');
}

/** A step done or skipped; what was done stays done. */
export function withStep(progress: SetupProgress, step: SetupStep, how: 'done' | 'skipped'): SetupProgress {
  const kept = progress.passed[step] === 'done' ? 'done' : how;
  return { ...progress, later: false, passed: { ...progress.passed, [step]: kept } };
}
