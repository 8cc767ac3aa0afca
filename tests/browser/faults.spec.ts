/** What goes wrong is told once, in plain words, without anybody's name, and nothing typed is lost by it. */
import { expect, type Page, test } from '@playwright/test';
import { openRoute, practicePages } from '../portal/pages.ts';
import { startPortal } from '../portal/server.ts';
import { badgeText } from './badge.ts';
import { launch, PORTAL, type Session } from './driver.ts';

const secrets = ['Nguyễn Văn Ân', '079123456789'];
let session: Session;
test.beforeEach(async () => {
  session = await launch();
});
test.afterEach(() => session.close());

/** An error that nobody catches, as it comes out of a click. */
const fail = (page: Page, times: number) =>
  page.evaluate(
    ([message, count]) => {
      for (let i = 0; i < Number(count); i++)
        setTimeout(() => {
          throw new TypeError(message as string);
        });
    },
    [secrets.join(' '), times] as const,
  );

test('an error that comes again is counted, its details name nobody, and the draft is there after a reload', async () => {
  const page = await session.context.newPage();
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(session.url('registry.html#/staff/new'));
  await page.getByLabel('Họ và tên').fill('Trần Thị Đang Gõ');
  await fail(page, 3);
  await page.evaluate(() => void Promise.reject(new RangeError('Nguyễn Văn Ân')));
  const fault = page.getByTestId('fault');
  await expect(fault).toHaveAttribute('data-times', '4');
  await expect(fault).toHaveCount(1);
  await expect(fault).toContainText('những gì đang gõ dở vẫn còn');
  await page.getByTestId('fault-copy').click();
  await expect(fault).toContainText('Đã sao chép');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Nơi xảy ra: registry › staff');
  expect(copied).toContain('Lỗi: TypeError (3 lần)');
  for (const secret of secrets) expect(copied).not.toContain(secret);
  await page.getByTestId('fault-close').click();
  await expect(fault).toHaveCount(0);
  await fail(page, 1);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Thị Đang Gõ');
  await expect(fault).toHaveCount(0);
});

/** Puts into the registry what no version of it would write: its list cannot be drawn. */
const damage = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('certificates', 'readwrite');
          writing
            .objectStore('certificates')
            .put({ id: 'x', updatedAt: '2026-11-22T03:00:00.000Z', renewals: 0 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    'tro-ly-chung-thuc',
  );

test('a view that cannot be drawn says so in its place; the others go on', async () => {
  const page = await session.context.newPage();
  await page.goto(session.url('registry.html#/settings'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await damage(page);
  await page.goto(session.url('registry.html#/certificates'));
  await expect(page.getByTestId('fault')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Cài đặt' }).click();
  await expect(page.getByRole('heading', { name: 'Cài đặt' })).toBeVisible();
  await expect(page.getByTestId('fault')).toHaveCount(0);
});

test('an error of the notice itself leaves plain words, and does not go round', async () => {
  const page = await session.context.newPage();
  await page.goto(session.url('registry.html#/settings'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'userAgent', {
      get() {
        throw new Error('broken');
      },
    });
  });
  await fail(page, 2);
  await expect(page.getByTestId('fault-plain')).toHaveCount(1);
  await page.getByRole('navigation').getByRole('link', { name: 'Nhân sự' }).click();
  await expect(page.getByRole('heading', { name: 'Nhân sự' })).toBeVisible();
});

test('the background’s errors are told by the next page that is opened', async () => {
  const [worker] = session.context.serviceWorkers();
  await worker?.evaluate(() => void Promise.reject(new TypeError('Nguyễn Văn Ân')));
  const popup = await session.context.newPage();
  await popup.goto(session.url('popup.html?view=lookup'));
  await expect(popup.getByTestId('fault')).toHaveAttribute('data-times', '1');
  await popup.getByTestId('fault-close').click();
  await popup.reload();
  await expect(popup.getByRole('searchbox')).toBeVisible();
  await expect(popup.getByTestId('fault')).toHaveCount(0);
});

test('under an update the old script goes quiet and says once that the page is to be loaded again', async () => {
  await session.close();
  const portal = await startPortal();
  session = await launch({ origin: portal });
  const page = await session.context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await openRoute(page, PORTAL, practicePages['issue-organisation'].route);
  await expect.poll(() => badgeText(page)).toContain('Nhận ra');
  const [worker] = session.context.serviceWorkers();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => {});
  // The clerk goes on in the page.
  await page.bringToFront();
  await page.locator('[data-truth="org-tax"]').click();
  await expect.poll(() => badgeText(page)).toBe('Tiện ích vừa được cập nhật — tải lại trang');
  await page.evaluate(() => {
    const box = document.createElement('input');
    document.querySelector('main')?.append(box);
  });
  await page.locator('[data-truth="org-tax"]').press('Tab');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
  expect(await page.locator('html > [data-tlct-badge]').count()).toBe(1);
  expect(await badgeText(page)).toBe('Tiện ích vừa được cập nhật — tải lại trang');
  expect(said).toEqual([]);
  await portal.close();
});
