/** Every view in every state: nothing that axe finds, all of it by keys, nothing cut off at any size. */
import { expect, test } from '@playwright/test';
import { acts } from './views/catalogue.ts';
import { problemsOf } from './views/checks.ts';
import { openStage, type Stage } from './views/stage.ts';

let stage: Stage;
/** The frame of the registry page is the same around every view: it is looked at once. */
let framed = false;

test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

for (const { name, prepare, views } of acts) {
  test(name, async () => {
    test.setTimeout(60_000 + views.length * 10_000);
    await prepare?.(stage);
    const problems: Record<string, string[]> = {};
    for (const { id, place, show } of views) {
      const page = await show(stage);
      const found = await problemsOf(page, place, place !== 'registry' || !framed);
      framed ||= place === 'registry';
      if (found.length > 0) problems[id] = found;
      if (page !== stage.registry && page !== stage.portal) await page.close();
    }
    expect(problems).toEqual({});
  });
}
