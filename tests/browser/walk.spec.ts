/** What the walks of `walks.ts` leave out: what is only seen in one browser. */
import { expect, test } from '@playwright/test';
import { openRoute, practicePages } from '../portal/pages.ts';
import { sampleRecords, sampleRequests, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { fillPage, importRecords, launch, PORTAL, type Session } from './driver.ts';

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
