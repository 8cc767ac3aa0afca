import type { Request, TimelineEvent } from '../../../../lib/registry/schema.ts';
import { binh, certificate, profile, request, staff } from '../records.ts';

export const undelegated = { profile: profile('undelegated') };
export const ninhBinh = { profile: profile('ninh-binh-2025') };
export const dongThap = { profile: profile('dong-thap-2025') };

/** Facts with one certificate, somehow different. */
export const one = (over: Parameters<typeof certificate>[0]) => ({ certificates: [certificate(over)] });
/** Facts in which Nguyễn Văn An is somehow different. */
export const person = (over: Parameters<typeof staff>[0]) => ({ staff: [staff(over), binh()] });

/** So many days from 2026-11-22, the day of the tests. */
export const in29 = '2026-12-21';
export const in30 = '2026-12-22';
export const in45 = '2027-01-06';
export const in46 = '2027-01-07';

export const events = (...list: readonly (readonly [at: string, event: TimelineEvent])[]) =>
  list.map(([at, event]) => ({ at, event, source: 'clerk' as const }));
export const notified = (at: string): Request =>
  request('revoke', { state: 'done', timeline: events([at, 'revocation-notified']) });
/** The worked example: notice on Friday 20/11/2026, 24/11 is off, due on Monday 30/11. */
export const friday = notified('2026-11-20');
