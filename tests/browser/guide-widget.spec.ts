/** The guide to widget drivers, followed word for word: the driver it shows chooses in the widget it shows. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../../scripts/browsers.mjs';
import { follow } from '../unit/docs/guide.ts';

test('adding-a-widget-driver.md', async () => {
  const { copy, blocks } = follow('adding-a-widget-driver.md');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const { outputFiles } = await build({
      entryPoints: [join(copy, 'lib/portal/drivers/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'drivers',
    });
    const page = await browser.newPage();
    await page.setContent(blocks.find(({ how }) => how === 'page')?.text ?? '');
    await page.addScriptTag({ content: outputFiles[0]?.text });
    const outcome = await page.evaluate(blocks.find(({ how }) => how === 'run')?.text ?? '');
    expect(outcome).toEqual({ shown: 'Viettel' });
    await expect(page.locator('#carrier')).toHaveText('Viettel');
  } finally {
    await browser.close();
    rmSync(copy, { recursive: true, force: true });
  }
});
