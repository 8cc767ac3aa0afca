/** Which event of a request's timeline says that one of its follow-ups is done. */
import type { FollowUpId } from '../procedures/index.ts';
import type { Request, TimelineEvent } from '../registry/schema.ts';
import type { Facts } from '../rules/types.ts';
import { followUps } from './followUps.ts';
import { withEvent } from './timeline.ts';

/** A step without one is done by another request, by a device's own record, or by what comes after it. */
const ownEvents: Readonly<Partial<Record<FollowUpId, TimelineEvent>>> = {
  'send-paper': 'received',
  'receive-device': 'device-received',
  'hand-over': 'handed-over',
  'confirm-handover': 'handover-confirmed',
  'receive-certificate-file': 'certificate-file-received',
  'install-certificate': 'installed',
  'sim-updates-itself': 'done',
  'unlock-remotely': 'done',
  'receive-revocation-notice': 'revocation-notified',
  'recall-device': 'device-recalled',
  'loss-record': 'loss-recorded',
  'return-device': 'device-returned',
  archive: 'done',
};

/** Undefined where no event alone completes the step as the request stands. */
export function completingEvent(id: FollowUpId, request: Request, facts: Facts): TimelineEvent | undefined {
  const event = ownEvents[id];
  if (event === undefined) return undefined;
  const after = withEvent(request, { at: facts.today, event, source: 'clerk' });
  return followUps(after, facts).some((step) => step.id === id && step.done) ? event : undefined;
}
