/** The portal's list of requests: read in every shape, and followed by the registry at the clerk's click only. */
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import type { PortalRow } from '../../lib/portal/progress/types.ts';
import { openRoute } from '../portal/pages.ts';
import { sampleRecords, sampleRequests, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { importRecords, launch, openThisPage, PORTAL, type Session } from './driver.ts';
import { listFixtures } from './progressLists.ts';

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

test('lists of requests are read in every shape, and nothing else is', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../lib/portal/progress/read.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'progressReader',
  });
  const page = await session.context.newPage();
  for (const { name, html, rows } of listFixtures) {
    await page.goto('about:blank');
    await page.setContent(html, { waitUntil: 'load' });
    await page.addScriptTag({ content: outputFiles[0]?.text });
    const read = await page.evaluate<PortalRow[]>('progressReader.readProgress(document).rows');
    expect(read, name).toEqual(rows.map((row) => expect.objectContaining(row)));
  }
  await page.close();
});

const renew = sampleRequests.renew;
const revoke = sampleRequests.revoke;

/** Says something else in the status column of a request on the practice portal. */
async function setStatus(page: Page, code: string, status: string, updated?: string): Promise<void> {
  await page.evaluate(
    ([code, status, updated]) => {
      const row = [...document.querySelectorAll('tr')].find((one) =>
        one.textContent?.includes(code as string),
      );
      const [state, on] = [...(row?.cells ?? [])].slice(6);
      if (state) state.textContent = status as string;
      if (on && updated) on.textContent = updated as string;
    },
    [code, status, updated] as const,
  );
}

test('requests move by the clerk’s click alone, once, and never backwards by themselves', async () => {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, '/#/ca-nhan/ho-so');
  const asked = portal.requests.length;
  const popup = await openThisPage(session, page);
  const offered = (id: string) => popup.locator(`[data-testid="progress-offered"][data-request="${id}"]`);
  const move = (id: string) => popup.locator(`[data-testid="progress-move"][data-request="${id}"]`);
  await expect(popup.getByTestId('page-unknown')).toContainText('danh sách hồ sơ');
  await expect(popup.getByTestId('progress-offered')).toHaveCount(3);
  await expect(popup.getByTestId('progress-new')).toHaveCount(4);
  await expect(popup.getByTestId('progress-apply')).toHaveCount(0);

  await offered(renew.id).getByRole('button', { name: 'Đúng, ghi mã này vào sổ' }).click();
  await expect(move(renew.id)).toHaveAttribute('data-state', 'received');
  await offered(revoke.id).getByRole('button', { name: 'Đúng, ghi mã này vào sổ' }).click();
  await expect(move(revoke.id)).toContainText('ngày 21/11/2026');
  const axe = await new AxeBuilder({ page: popup }).analyze();
  expect(axe.violations).toEqual([]);
  await popup.getByTestId('progress-apply').click();
  await expect(popup.getByTestId('progress-done')).toHaveText('Đã cập nhật 2 hồ sơ theo Cổng.');
  await expect(popup.getByTestId('progress-move')).toHaveCount(0);
  await expect(popup.locator(`[data-testid="progress-same"][data-request="${renew.id}"]`)).toHaveCount(1);

  // The page goes on changing while the popup, or the panel, is open.
  await setStatus(page, 'YC-261120-00421', 'Chờ tiếp nhận');
  const difference = popup.locator(`[data-testid="progress-difference"][data-request="${renew.id}"]`);
  await expect(difference).toContainText('sổ ghi “Đã tiếp nhận”, Cổng ghi “Chờ tiếp nhận”');
  await difference.getByRole('button', { name: 'Giữ như trong sổ' }).click();
  await expect(difference).toHaveCount(0);

  await setStatus(page, 'YC-261120-00430', 'Đang luân chuyển nội bộ');
  await expect(popup.getByTestId('progress-unknown')).toContainText('“Đang luân chuyển nội bộ”');
  await expect(popup.getByTestId('progress-move')).toHaveCount(0);
  await popup.getByLabel('“Đang luân chuyển nội bộ” nghĩa là').selectOption('supplement');
  await expect(move(revoke.id)).toHaveAttribute('data-state', 'supplement');

  await popup.getByText('Chưa có trong sổ (4)').click();
  await popup
    .locator('[data-testid="progress-new"][data-code="YC-261110-00302"]')
    .getByRole('button')
    .click();
  await expect(popup.getByTestId('progress-done')).toContainText('Đã thêm YC-261110-00302 vào sổ');
  await expect(popup.locator('[data-testid="progress-new"][data-code="YC-261110-00302"]')).toHaveCount(0);
  expect(portal.requests.slice(asked)).toEqual([]);
  await popup.close();

  const registry = await session.context.newPage();
  await registry.goto(session.url(`registry.html#/requests/${renew.id}`));
  const timeline = registry.locator('.timeline');
  await expect(timeline.getByText('(theo Cổng)')).toHaveCount(1);
  await expect(timeline).toContainText('Cổng ghi “Đã tiếp nhận”');
  await expect(registry.getByTestId('portal-said')).toContainText('Cổng ghi “Chờ tiếp nhận”');
  await registry.close();

  const words = await session.context.newPage();
  await words.goto(session.url('registry.html#/status-words'));
  await expect(words.getByTestId('own-status')).toContainText(
    '“Đang luân chuyển nội bộ” nghĩa là Cần bổ sung',
  );
  expect((await new AxeBuilder({ page: words }).analyze()).violations).toEqual([]);
  await words.getByLabel('Từ trên Cổng').fill('Chờ Cục xác minh');
  await words.getByLabel('Nghĩa là').selectOption('received');
  await words.getByRole('button', { name: 'Thêm từ' }).click();
  await expect(words.getByTestId('own-status')).toHaveCount(2);
  await words.getByRole('button', { name: 'Bỏ từ Đang luân chuyển nội bộ' }).click();
  await expect(words.getByTestId('own-status')).toHaveCount(1);
  await words.close();

  const again = await openThisPage(session, page);
  await expect(again.getByTestId('progress-new')).toHaveCount(3);
  await expect(again.getByTestId('progress-difference')).toHaveCount(0);
  await again.getByRole('tab', { name: 'Hồ sơ' }).click();
  await expect(again.getByTestId('portal-said').first()).toContainText('thấy lúc');
  await again.close();
  await page.close();
});
