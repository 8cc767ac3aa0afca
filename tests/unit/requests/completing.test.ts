import { expect, test } from 'vitest';
import type { ProcedureId, Request } from '../../../lib/registry/schema.ts';
import { completingEvent } from '../../../lib/requests/completing.ts';
import { followUps } from '../../../lib/requests/followUps.ts';
import { withEvent } from '../../../lib/requests/timeline.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { certificate, facts, request, sim } from './records.ts';

/** The events that a clerk records who always takes the first step that waits for one. */
function walk(asked: Request, known: Facts): string[] {
  const events: string[] = [];
  let current = asked;
  for (;;) {
    const next = followUps(current, known)
      .filter(({ status }) => status === 'now')
      .map(({ id }) => ({ id, event: completingEvent(id, current, known) }))
      .find(({ event }) => event !== undefined);
    if (!next?.event) return events;
    current = withEvent(current, { at: known.today, event: next.event, source: 'clerk' });
    expect(followUps(current, known).find(({ id }) => id === next.id)?.done).toBe(true);
    events.push(next.event);
  }
}

const onSim = facts({ devices: [sim()], certificates: [certificate({ deviceId: 'sim' })] });

test.each<[ProcedureId, Facts, string[]]>([
  ['issue-person', facts(), ['device-received', 'handed-over', 'handover-confirmed']],
  ['renew', facts(), ['certificate-file-received', 'installed']],
  ['change', facts(), ['certificate-file-received', 'installed']],
  ['renew', onSim, ['done']],
  ['recover-device', facts(), ['done']],
  ['revoke', facts(), ['revocation-notified', 'device-recalled', 'device-returned']],
  ['device-loss', facts({ devices: [] }), []],
])('%s: each step that waits is completed by one event', (procedure, known, events) => {
  expect(walk(request(procedure), known)).toEqual(events);
});

test('the archive is closed only when every other step is done', () => {
  const asked = request('renew', ['certificate-file-received', 'installed'], { state: 'received' });
  expect(completingEvent('archive', asked, facts())).toBe('done');
  expect(completingEvent('archive', request('renew'), facts())).toBeUndefined();
});

test('a step that another request completes has no event', () => {
  const asked = request('revoke', ['revocation-notified', 'device-recalled']);
  expect(completingEvent('handover-record', asked, facts())).toBeUndefined();
});

test('an event that is a state becomes the state', () => {
  const received = withEvent(request('renew'), { at: '2026-11-20', event: 'received', source: 'clerk' });
  expect(received.state).toBe('received');
  expect(withEvent(received, { at: '2026-11-21', event: 'installed', source: 'clerk' }).state).toBe(
    'received',
  );
});
