/**
 * What is left to do after a request is sent, step by step, with due dates (letter, mục 5, 6, 7, 8).
 * Which steps a procedure opens stands in the catalogue; each step is described once, under `steps/`.
 */
import { letter } from '../procedures/clauses.ts';
import { type Citation, type FollowUpId, procedureById } from '../procedures/index.ts';
import type { Request } from '../registry/schema.ts';
import { alive, mapLookup } from '../rules/lookup.ts';
import { hasFailed, prepare } from '../rules/subjects.ts';
import type { Facts } from '../rules/types.ts';
import { type Actor, contextOf, type Step, type Steps } from './steps/context.ts';
import { issuingSteps } from './steps/issuing.ts';
import { renewingSteps } from './steps/renewing.ts';
import { revokingSteps } from './steps/revoking.ts';
import { happened, isSent } from './timeline.ts';

export type { Actor } from './steps/context.ts';

export const actorLabels: Readonly<Record<Actor, string>> = {
  organisation: 'Cơ quan, tổ chức quản lý trực tiếp',
  subscriber: 'Thuê bao',
  'certificate-receiver': 'Người tiếp nhận chứng thư chữ ký số',
  coordinator: 'Người phối hợp hỗ trợ khôi phục',
  bureau: 'Cục Chứng thực số và Bảo mật thông tin',
  department: 'Sở Khoa học và Công nghệ',
};

export interface FollowUp {
  id: FollowUpId;
  /** Vietnamese: what is to be done. */
  title: string;
  /** Last day, ISO date; absent where no document sets one or its start is not known yet. */
  due?: string;
  citation: Citation;
  done: boolean;
  who: Actor;
  /** `now`: its turn has come. `later`: something else must happen first. */
  status: 'done' | 'now' | 'later';
}

const steps: Steps<Exclude<FollowUpId, 'archive'>> = { ...issuingSteps, ...renewingSteps, ...revokingSteps };

/**
 * The steps that a request opens, in the order in which they are taken.
 *
 * @param facts registry and holidays; lists may be empty, and years that `holidays` does not cover are
 *   completed with those announced or computed
 * @returns done and open steps; nothing but the archive for a request that was refused, and nothing
 *   for one withdrawn before it was sent
 */
export function followUps(request: Request, facts: Facts): FollowUp[] {
  if (hasFailed(request)) return happened(request, 'submitted') ? [toFollowUp('archive', archive(true))] : [];
  const context = contextOf(request, facts);
  const sent = isSent(request);
  const list = procedureById(request.procedure).followUps.flatMap((id) => {
    const step = id === 'archive' ? undefined : steps[id](context);
    return step ? [toFollowUp(id, { ready: sent, ...step })] : [];
  });
  const closed = happened(request, 'done');
  const last = archive(closed, closed && list.every((step) => step.done));
  return [...list, toFollowUp('archive', last)];
}

/**
 * The steps of many requests, by the request's id: quicker than one by one over a large registry.
 *
 * @param facts `facts.requests` holds every request
 */
export function followUpsOfAll(requests: readonly Request[], facts: Facts): Map<string, FollowUp[]> {
  const lookup = mapLookup(facts);
  const all = alive(facts.requests);
  return new Map(
    requests.map((request) => [request.id, followUps(request, prepare(request, facts, lookup, all))]),
  );
}

function toFollowUp(id: FollowUpId, { ready, due, ...step }: Step): FollowUp {
  const status = step.done ? 'done' : ready ? 'now' : 'later';
  return { id, ...step, ...(due === undefined ? {} : { due }), status };
}

function archive(ready: boolean, done = false): Step {
  return {
    title: 'Lưu hồ sơ: văn bản đề nghị, văn bản trả lời, biên bản kèm theo',
    who: 'organisation',
    citation: letter.archive,
    done,
    ready,
  };
}
