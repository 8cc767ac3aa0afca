/** The lesson of the practice page: which step comes next, by what the clerk has done so far. Pure. */
import type { PageState } from '../../components/this-page/usePage.ts';

export const lessonSteps = ['choose', 'mistake', 'fill', 'undo'] as const;
export type LessonStep = (typeof lessonSteps)[number];

export type Seen = Pick<PageState, 'request' | 'assessment' | 'report'>;

/** What of the lesson the state of the view shows to be done; what was done once stays done. */
export function withSeen(
  done: ReadonlySet<LessonStep>,
  { request, assessment, report }: Seen,
): Set<LessonStep> {
  const now = new Set(done);
  if (request) now.add('choose');
  const isRight = assessment?.findings.every(({ severity }) => severity !== 'error');
  if (request && isRight) now.add('mistake');
  if (report && !report.undone && report.filled.length > 0) now.add('fill');
  if (report?.undone) now.add('undo');
  return now;
}

/** Absent when all is done. */
export function currentStep(done: ReadonlySet<LessonStep>): LessonStep | undefined {
  return lessonSteps.find((step) => !done.has(step));
}
