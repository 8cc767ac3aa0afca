/** What each request still asks for, and requests that do not move. */
import { addWorkingDays, coverYears, vietnamDay } from '../../calendar/index.ts';
import { letter } from '../../procedures/clauses.ts';
import { type FollowUpId, procedureById } from '../../procedures/index.ts';
import { nextSteps, procedureLabels, stateLabels } from '../../procedures/labels.ts';
import { type Request, requestStates } from '../../registry/schema.ts';
import { dayOf } from '../../rules/days.ts';
import { hasEnded, hasFailed, wholeScope } from '../../rules/subjects.ts';
import type { Facts } from '../../rules/types.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { dutyNames } from '../dutyNames.ts';
import { type Actor, type FollowUp, followUpsOfAll } from '../followUps.ts';
import { dueStage, stageSeverity } from './dueStage.ts';
import type { Reminder, ReminderSettings } from './types.ts';

/** Whose steps the clerk sees to; what an office does is waited for, and `stuck` when it does not come. */
const ours: ReadonlySet<Actor> = new Set([
  'organisation',
  'subscriber',
  'certificate-receiver',
  'coordinator',
]);
/** Working days after which a request that is being written is asked after. */
const DRAFT_WORKING_DAYS = 10;
/** Working days after which a request that is ready should have been sent. */
const READY_WORKING_DAYS = 3;

/** Steps that wait for somebody else: told of only when they take too long. */
const waiting: ReadonlySet<FollowUpId> = new Set([
  'receive-device',
  'receive-certificate-file',
  'receive-revocation-notice',
  'unlock-remotely',
]);

/** Every step whose turn has come (letter, mục 5 to 8); filing is left to the request's own page. */
export function followUpReminders(facts: Facts, settings: ReminderSettings): Reminder[] {
  const scope = wholeScope(facts);
  const name = dutyNames(scope, facts);
  const followed = scope.others.filter((request) => !hasFailed(request));
  const steps = followUpsOfAll(followed, facts);
  return followed.flatMap((request) =>
    (steps.get(request.id) ?? [])
      .filter((step) => isDue(step, request, facts, settings))
      .map((step): Reminder => {
        const stage = waiting.has(step.id) ? 'overdue' : dueStage(step.due, facts.today, facts.holidays);
        return {
          kind: 'follow-up',
          thing: `follow-up:${request.id}:${step.id}`,
          stage,
          severity: waiting.has(step.id) ? 'warning' : stageSeverity[stage],
          title: step.title,
          text: `${name.request(request)}.${tellDue(step.due, stage === 'overdue')}`,
          ...(step.due ? { due: step.due } : {}),
          record: { store: 'requests', id: request.id },
          citation: step.citation,
        };
      }),
  );
}

function isDue(step: FollowUp, request: Request, facts: Facts, settings: ReminderSettings): boolean {
  if (step.status !== 'now' || step.id === 'archive') return false;
  if (!waiting.has(step.id)) return ours.has(step.who);
  // Until the request has ended, its state is what is waited for (`stuckReminders`).
  return hasEnded(request) && limitDay(request, settings.stuckAfter, facts) < facts.today;
}

/** Requests that wait too long for their next event, and those to which the portal wants something added. */
export function stuckReminders(facts: Facts, settings: ReminderSettings): Reminder[] {
  const scope = wholeScope(facts);
  const name = dutyNames(scope, facts);
  return scope.others.flatMap((request): Reminder[] => {
    if (hasEnded(request) || wasAnswered(request)) return [];
    const since = lastMove(request);
    const late = limitDay(request, limitOf(request, facts, settings), facts) < facts.today;
    const asked = request.state === 'supplement';
    if (!late && !asked) return [];
    return [
      {
        kind: 'stuck',
        thing: `stuck:${request.id}:${request.state}:${since}`,
        stage: late ? 'overdue' : 'open',
        severity: asked || request.state === 'ready' ? 'warning' : 'info',
        title: asked
          ? `Cần bổ sung: ${name.request(request)}`
          : `Chưa có tiến triển: ${procedureLabels[request.procedure]}`,
        text: `${name.request(request)}: ${stateLabels[request.state].toLowerCase()} từ ngày ${formatDate(since)}. ${nextSteps[request.state] ?? ''}`.trim(),
        record: { store: 'requests', id: request.id },
        citation: letter.preferPortal,
      },
    ];
  });
}

/** Whether more has happened than its states: its steps say from then on what is waited for. */
function wasAnswered({ timeline }: Request): boolean {
  return timeline.some(({ event }) => !requestStates.some((state) => state === event));
}

/** The last day of `workingDays` since a request moved, ISO date. */
function limitDay(request: Request, workingDays: number, { holidays }: Facts): string {
  const since = lastMove(request);
  const year = Number(since.slice(0, 4));
  return addWorkingDays(since, workingDays, coverYears(holidays, year, year + 1));
}

/** The day, in Viet Nam, of the last thing that happened to a request. */
function lastMove(request: Request): string {
  const days = request.timeline.flatMap(({ at }) => dayOf(at) ?? []);
  return days.sort().at(-1) ?? vietnamDay(request.createdAt);
}

/** Working days that a request may stay in its state. */
function limitOf(request: Request, { profile }: Facts, { stuckAfter }: ReminderSettings): number {
  if (request.state === 'draft') return DRAFT_WORKING_DAYS;
  if (request.state === 'ready') return READY_WORKING_DAYS;
  if (request.state !== 'received') return stuckAfter;
  const ownLimit =
    request.addressee === 'department'
      ? profile.departmentHandles.find(({ procedure }) => procedure === request.procedure)?.workingDays
      : procedureById(request.procedure).processingTime?.workingDays;
  return ownLimit ?? stuckAfter;
}

function tellDue(due: string | undefined, late: boolean): string {
  if (due === undefined) return '';
  return late ? ` Đã quá hạn ngày ${formatDate(due)}.` : ` Hạn: ngày ${formatDate(due)}.`;
}
