/** A clerk's main job on every procedure of the practice portal, through the built extension. */
import { expect, test } from '@playwright/test';
import { procedureIds } from '../../lib/registry/schema.ts';
import { openRoute, practicePages, readState, submissions } from '../portal/pages.ts';
import { sampleRecords, sampleRequests, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { fillPage, importRecords, launch, PORTAL, type Session, undoFill } from './driver.ts';

let portal: Awaited<ReturnType<typeof startPortal>>;
let session: Session;

test.beforeAll(async () => {
  portal = await startPortal();
  session = await launch({ origin: portal, today: sampleToday });
  await importRecords(session, sampleRecords);
});

test.afterAll(async () => {
  await session.close();
  await portal.close();
});

for (const id of procedureIds) {
  test(`${id}: every required box is filled right and nothing else is touched`, async () => {
    const practice = practicePages[id];
    const page = await session.context.newPage();
    await openRoute(page, PORTAL, practice.route);
    const before = await readState(page);
    for (const part of practice.parts) {
      // Rows are the fill's own to add.
      if (!part.addsRows) await part.open?.(page);
      const outcome = await fillPage(session, page, sampleRequests[id].id);
      expect(outcome.procedure).toBe(id);
    }
    const state = await readState(page);
    const wrong = Object.entries(practice.expected).flatMap(([key, control]) => {
      const now = state[key] ?? '';
      const leftAlone = !control.required && now === (before[key] ?? '');
      return now === control.answer || leftAlone ? [] : [{ key, now, answer: control.answer }];
    });
    expect(wrong).toEqual([]);
    for (const [key, { initial }] of Object.entries(practice.forbidden))
      expect(state[key], key).toBe(initial);
    expect(await submissions(page)).toBe(0);
    await page.close();
  });
}

test('undo brings back every value, whatever framework keeps it', async () => {
  for (const id of ['issue-system', 'issue-organisation', 'device-loss'] as const) {
    const page = await session.context.newPage();
    await openRoute(page, PORTAL, practicePages[id].route);
    const before = await readState(page);
    const outcome = await fillPage(session, page, sampleRequests[id].id);
    expect(await readState(page)).not.toEqual(before);
    const undone = await undoFill(session, page);
    expect(undone.kept).toBe(0);
    expect(undone.restored).toBeGreaterThanOrEqual(outcome.filled.length);
    const after = await readState(page);
    const changed = Object.keys(before).filter(
      // A framework that binds a radio button cannot be told that none is chosen: nor could the clerk.
      (key) => after[key] !== before[key] && practicePages[id].expected[key]?.control !== 'radio',
    );
    expect(changed, id).toEqual([]);
    await page.close();
  }
});

test('what the clerk typed stays, unless the clerk says to write over it', async () => {
  const { route } = practicePages['issue-organisation'];
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, route);
  const box = page.locator('[data-truth="org-tax"]');
  await box.fill('0000000000');
  const kept = await fillPage(session, page, sampleRequests['issue-organisation'].id);
  expect(kept.skipped).toContainEqual({ fieldType: 'organisation.taxCode', why: 'not-empty' });
  await expect(box).toHaveValue('0000000000');
  const forced = await fillPage(session, page, sampleRequests['issue-organisation'].id, { overwrite: true });
  expect(forced.filled.map(({ fieldType }) => fieldType)).toContain('organisation.taxCode');
  await expect(box).not.toHaveValue('0000000000');
  await page.close();
});

test('the extension makes no request of its own, on the portal or anywhere', async () => {
  const asked: string[] = [];
  session.context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('chrome-extension:') && !url.startsWith(PORTAL)) asked.push(url);
  });
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages.revoke.route);
  const served = portal.requests.length;
  await fillPage(session, page, sampleRequests.revoke.id);
  expect(asked).toEqual([]);
  expect(portal.requests.length).toBe(served);
  await page.close();
});
