/** Nothing of ours runs on a page at rest, nor for a key that is typed; and the background is left asleep. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { startTrace, type TraceEvent } from '../bench/trace.ts';
import { launch, PORTAL, type Session } from './driver.ts';

let session: Session;
let ours: Page;

test.beforeAll(async () => {
  session = await launch();
  ours = await session.context.newPage();
  await ours.goto(session.url('popup.html'));
});

test.afterAll(async () => {
  await session.close();
});

const withForm =
  '<h1>Đề nghị cấp mới chứng thư chữ ký số cho cá nhân</h1><form><label>Họ và tên <input></label><label>Số CCCD <input></label></form>';
const withoutForm = '<h1>Tin tức</h1><p>Cổng dịch vụ công bảo trì ngày 20/11/2026.</p>';

/** A page without any script of its own: whatever runs in it is ours. */
async function open(body: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.route(`${PORTAL}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><title>Cổng luyện tập</title><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${PORTAL}/`);
  return page;
}

/** Idle callbacks are left out: the browser has its own at each key, and the spotter none that no timer comes before. */
const traces = ['EvaluateScript', 'FunctionCall', 'TimerInstall', 'TimerFire', 'RunMicrotasks'];

/** Scripts run, timers set and rung, by name. */
async function ran(page: Page, meanwhile: () => Promise<unknown>): Promise<string[]> {
  const endTrace = await startTrace(page);
  await meanwhile();
  const events: TraceEvent[] = await endTrace();
  return events.map(({ name }) => name).filter((name) => traces.includes(name));
}

const threeSeconds = (page: Page) => () => page.waitForTimeout(3000);

/** Waits until the spotter has looked, and its background has answered where it was asked. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(4000);
}

async function workers(cdp: CDPSession): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.flatMap(({ type, targetId, url }) =>
    type === 'service_worker' && url.includes(session.extensionId) ? [targetId] : [],
  );
}

/** Stops the background, as the browser does after half a minute; its alarm would ring whatever a page does. */
async function stopBackground(cdp: CDPSession): Promise<void> {
  await ours.evaluate(() => chrome.alarms.clearAll());
  for (const targetId of await workers(cdp)) await cdp.send('Target.closeTarget', { targetId });
  await expect.poll(() => workers(cdp)).toEqual([]);
}

test('the trace does see what the spotter does', async () => {
  const page = await open(withForm);
  await settled(page);
  const seen = await ran(page, async () => {
    await page.keyboard.press('Tab');
    await page.locator('form').evaluate((form) => {
      form.insertAdjacentHTML('beforeend', '<label>Chức vụ <input></label>');
    });
    await page.waitForTimeout(2500);
  });
  expect(seen).toContain('TimerInstall');
  expect(seen).toContain('TimerFire');
  await page.close();
});

for (const [kind, body] of [
  ['without a form', withoutForm],
  ['with a form', withForm],
] as const) {
  test(`a page ${kind} at rest: no script, no timer, and the background sleeps on`, async () => {
    const page = await open(body);
    const cdp = await session.context.newCDPSession(page);
    await settled(page);
    await stopBackground(cdp);
    expect(await ran(page, threeSeconds(page))).toEqual([]);
    expect(await workers(cdp)).toEqual([]);
    await page.close();
  });
}

test('a key that is typed runs nothing of ours and wakes nobody', async () => {
  const page = await open(withForm);
  const cdp = await session.context.newCDPSession(page);
  await settled(page);
  await page.locator('input').first().focus();
  await stopBackground(cdp);
  const seen = await ran(page, async () => {
    await page.keyboard.type('Nguyễn Thị Hồng', { delay: 30 });
    await page.waitForTimeout(1500);
  });
  expect(seen).toEqual([]);
  expect(await workers(cdp)).toEqual([]);
  await expect(page.locator('input').first()).toHaveValue('Nguyễn Thị Hồng');
  await page.close();
});
