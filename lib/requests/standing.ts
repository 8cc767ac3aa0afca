/** How far a request is, what is due next, and which of many is the most pressing. */
import { nextSteps, procedureLabels } from '../procedures/labels.ts';
import type { Request } from '../registry/schema.ts';
import { hasFailed } from '../rules/subjects.ts';
import type { Facts } from '../rules/types.ts';
import { type FollowUp, followUpsOfAll } from './followUps.ts';
import { type DueStage, dueStage } from './reminders/dueStage.ts';

/** The stations of a request, in order. */
export const stations = ['Soạn', 'Sẵn sàng', 'Đã gửi', 'Tiếp nhận', 'Có kết quả', 'Xong việc sau'] as const;

export interface Standing {
  request: Request;
  /** How many of the `stations` are behind it. */
  reached: number;
  /** What the clerk does next, or waits for; absent where nothing is left. */
  next?: { title: string; due?: string };
  /** How near the next due date is. */
  stage: DueStage;
}

const reachedIn = { draft: 0, ready: 1, submitted: 2, supplement: 2, received: 3, done: 4 } as const;

/**
 * The requests that something is still to be done about, overdue ones first, then by their next due
 * date, then the one changed last. A request that is done stays until its follow-ups are done too.
 *
 * @param facts hold what the requests refer to (`loadFacts`); `facts.requests` holds every request
 */
export function standings(requests: readonly Request[], facts: Facts): Standing[] {
  const followed = requests.filter((request) => !hasFailed(request) && request.deletedAt === undefined);
  const steps = followUpsOfAll(followed, facts);
  return followed
    .map((request) => standingOf(request, steps.get(request.id) ?? [], facts))
    .filter(({ request, next }) => request.state !== 'done' || next !== undefined)
    .sort(
      (a, b) =>
        Number(b.stage === 'overdue') - Number(a.stage === 'overdue') ||
        (a.next?.due ?? '9999').localeCompare(b.next?.due ?? '9999') ||
        b.request.updatedAt.localeCompare(a.request.updatedAt),
    );
}

function standingOf(request: Request, steps: readonly FollowUp[], facts: Facts): Standing {
  const open = steps.filter(({ id, done }) => id !== 'archive' && !done);
  const now = open
    .filter(({ status }) => status === 'now')
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))[0];
  const waitsForState = nextSteps[request.state];
  const reached =
    request.state === 'done' && open.length === 0
      ? stations.length
      : (reachedIn[request.state as keyof typeof reachedIn] ?? 0);
  // A step with a last day comes before the portal's next state.
  const next =
    now && (now.due !== undefined || waitsForState === undefined)
      ? { title: now.title, ...(now.due === undefined ? {} : { due: now.due }) }
      : waitsForState !== undefined
        ? { title: waitsForState }
        : open[0] && { title: open[0].title };
  return {
    request,
    reached,
    ...(next ? { next } : {}),
    stage: dueStage(next?.due, facts.today, facts.holidays),
  };
}

/** `Gia hạn chứng thư: Đã gửi, bước 3 trong 6`, for those who do not see the bar. */
export function tellStanding({ request, reached }: Standing): string {
  const at = Math.min(reached, stations.length - 1);
  return `${procedureLabels[request.procedure]}: ${stations[at]}, bước ${at + 1} trong ${stations.length}`;
}
