/** The walk that `docs/first-fill.md` tells of, done again; its times are for the script that writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from './driver.ts';
import { rowOf, walkFirstFill } from './firstFillWalk.ts';

test('from the toolbar to the first filled form, in the steps and clicks that are written down', async () => {
  const session = await launch();
  const { steps, filled } = await walkFirstFill(session);
  const written = readFileSync(join(import.meta.dirname, '../../docs/first-fill.md'), 'utf8');
  for (const [index, step] of steps.entries()) expect(written).toContain(rowOf(step, index));
  const clicks = steps.reduce((sum, step) => sum + step.clicks, 0);
  expect(written).toContain(`**${clicks} clicks**, nothing typed, ${filled} boxes filled`);
  await session.close();
});
