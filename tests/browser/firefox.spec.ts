/** The clerk's walk in a real Firefox: records in, page read, filled, warned, undone. */
import { expect, test } from '@playwright/test';
import type { PracticePage } from '../portal/pages.ts';
import { practicePages } from '../portal/pages.ts';
import { sampleRecords, sampleRequests } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { PORTAL } from './driver.ts';
import { click, importRecordsInFirefox, launchFirefox, openThisPageInFirefox } from './firefoxDriver.ts';

test('Firefox fills a page of the portal from the registry and takes it back', async () => {
  const portal = await startPortal();
  const session = await launchFirefox(portal.port);
  try {
    await importRecordsInFirefox(session, sampleRecords);
    const practice: PracticePage = practicePages['issue-organisation'];
    const page = await session.browser.newPage();
    await page.goto(`${PORTAL}${practice.route}`);
    await page.waitForSelector('main > [data-ready]');
    const state = () => page.evaluate(() => window.__practiceState());
    const before = await state();

    const popup = await openThisPageInFirefox(session);
    await popup.select('[data-testid="request-choice"]', sampleRequests['issue-organisation'].id);
    await click(popup, 'fill');
    await popup.waitForSelector('[data-testid="fill-report"]');
    const filled = await state();
    const wrong = Object.entries(practice.expected).filter(
      ([key, { required, answer }]) => required && filled[key] !== answer,
    );
    expect(wrong.map(([key]) => `${key}: ${filled[key]}`)).toEqual([]);
    for (const [key, { initial }] of Object.entries(practice.forbidden))
      expect(filled[key], key).toBe(initial);
    expect(await page.evaluate(() => window.__submitted)).toBe(0);

    await click(popup, 'undo');
    await popup.waitForSelector('[data-testid="undo-report"]');
    expect(await state()).toEqual(before);
  } finally {
    await session.close();
    await portal.close();
  }
});
