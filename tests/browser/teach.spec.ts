/** Teaching a box by pointing at it: nothing reaches the page, it is remembered, listed, exported and forgotten. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { sampleRecords, sampleRequests, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { fillPage, importRecords, launch, openThisPage, PORTAL, type Session } from './driver.ts';

const request = sampleRequests['issue-organisation'];
const school = sampleRecords.organisation;
const title = '<h1>Đề nghị cấp chứng thư chữ ký số cho cơ quan, tổ chức</h1>';
const names =
  '<label>Tên cơ quan, tổ chức <input name="ten"></label><label>Địa chỉ <input name="diaChi"></label>';

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

/** A page that writes down every event that comes to its boxes. */
async function open(path: string, body: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.route(`${PORTAL}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><title>Cổng luyện tập</title><body>${title}${body}
        <script>window.heard = [];
        for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin', 'input', 'change'])
          for (const box of document.querySelectorAll('input, select')) box.addEventListener(name, () => window.heard.push(name));
        </script></body></html>`,
    }),
  );
  await page.goto(`${PORTAL}/#/${path}`);
  return page;
}

const heard = (page: Page) => page.evaluate<string[]>('window.heard');

/** Until the sheet lies over the page, which takes every event from now on. */
async function startPicking(popup: Page, page: Page): Promise<void> {
  await popup.getByTestId('teach-pick').click();
  await page.locator('html > div[style*="block"]').waitFor({ state: 'attached' });
}

async function pointAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen.`);
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('a box is pointed at, named, remembered, filled, listed, exported, forgotten and imported', async () => {
  const strange = '<label>Ô bảy <input name="f7"></label>';
  const page = await open('cap-moi/to-chuc', names + strange);
  const popup = await openThisPage(session, page);
  await startPicking(popup, page);
  // A popup closes as soon as the page is clicked.
  await popup.close();
  await page.evaluate(() => {
    const box = document.querySelector('input');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 60, clientY: 100 }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
  await pointAt(page, '[name="f7"]');
  expect(await heard(page)).toEqual([]);

  const again = await openThisPage(session, page);
  await expect(again.getByTestId('teach-chosen')).toContainText('Ô đã chọn: Ô bảy');
  expect((await new AxeBuilder({ page: again }).analyze()).violations).toEqual([]);
  await again.getByLabel('Đây là ô gì?').fill('to chuc ma so thue');
  await again.getByRole('button', { name: 'Cơ quan, tổ chức: mã số thuế' }).click();
  await expect(again.getByTestId('teach-saved')).toContainText('Cơ quan, tổ chức: mã số thuế');
  await again.close();

  const outcome = await fillPage(session, page, request.id);
  expect(outcome.filled).toContainEqual({ fieldType: 'organisation.taxCode', value: school.taxCode });
  await expect(page.locator('[name="f7"]')).toHaveValue(school.taxCode ?? '');
  await page.close();

  // The same page whose box is called otherwise now: the map is dropped, words decide, the clerk is told.
  const changed = await open('cap-moi/to-chuc', names + strange.replace('Ô bảy', 'Ô tám'));
  const told = await openThisPage(session, changed);
  await expect(told.getByTestId('map-dropped')).toContainText('Trang đã khác so với lần dạy ngày 22/11/2026');
  await told.close();
  expect(
    (await fillPage(session, changed, request.id)).filled.map(({ fieldType }) => fieldType),
  ).not.toContain('organisation.taxCode');
  await expect(changed.locator('[name="f7"]')).toHaveValue('');
  await changed.close();

  const registry = await session.context.newPage();
  await registry.goto(session.url('registry.html#/page-maps'));
  const map = registry.getByTestId('page-map');
  await expect(map).toContainText('Cơ quan, tổ chức: mã số thuế');
  expect((await new AxeBuilder({ page: registry }).analyze()).violations).toEqual([]);
  const [file] = await Promise.all([
    registry.waitForEvent('download'),
    registry.getByRole('button', { name: 'Xuất tệp bản đồ' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).not.toContain(school.taxCode);
  await registry.getByRole('button', { name: /Xóa bản đồ/ }).click();
  await expect(map).toHaveCount(0);

  const load = (content: string) =>
    registry
      .getByLabel('Nhập tệp bản đồ')
      .setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await load('{');
  await expect(registry.getByRole('alert')).toContainText('Tệp bị hỏng');
  await load(text.replace(/input\[name=\\"f7\\"\]/, 'input:has(> script)'));
  await expect(registry.getByRole('alert')).toContainText(
    'Bản đồ thứ 1 trong tệp có cách tìm ô không an toàn',
  );
  await load(text.replace('organisation.taxCode', 'organisation.password'));
  await expect(registry.getByRole('alert')).toContainText('thiếu hoặc sai loại ô');
  await expect(map).toHaveCount(0);
  await load(text);
  await expect(map).toContainText('nhập từ tệp');
  await registry.close();

  const back = await open('cap-moi/to-chuc', names + strange);
  await fillPage(session, back, request.id);
  await expect(back.locator('[name="f7"]')).toHaveValue(school.taxCode ?? '');
  await back.close();
});

test('Esc gives up, keys choose, and a known box can be left alone for good', async () => {
  const page = await open(
    'khac',
    `${names}<label>Mã số thuế <input name="mst"></label><input type="password">`,
  );
  const popup = await openThisPage(session, page);
  await startPicking(popup, page);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(popup.getByTestId('teach-pick')).toBeVisible();
  await expect(popup.getByTestId('teach-chosen')).toHaveCount(0);

  await startPicking(popup, page);
  await pointAt(page, '[type="password"]');
  await expect(popup.getByTestId('teach-chosen')).toHaveCount(0);
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(popup.getByTestId('teach-chosen')).toContainText('Ô đã chọn: Mã số thuế');
  expect(await heard(page)).toEqual([]);
  await popup.getByRole('button', { name: 'Không phải ô của hồ sơ: đừng bao giờ điền' }).click();
  await expect(popup.getByTestId('teach-saved')).toContainText('không bao giờ điền');
  await popup.close();
  await fillPage(session, page, request.id);
  await expect(page.locator('[name="mst"]')).toHaveValue('');
  await expect(page.locator('[name="ten"]')).toHaveValue(school.name);
  await page.close();
});

test('a box that nothing tells is named from the list of unknown ones; frames and shadow roots too', async () => {
  const page = await open(
    'la',
    `${names}<my-box></my-box><iframe srcdoc="<label>Ô chín <input></label>"></iframe>
    <script>document.querySelector('my-box').attachShadow({ mode: 'open' }).innerHTML = '<label>Ô tám <input></label>';</script>`,
  );
  await page.frameLocator('iframe').locator('input').waitFor();
  const popup = await openThisPage(session, page);
  const teach = async (label: string, type: string) => {
    const list = popup.getByTestId('unknown-boxes');
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await popup.getByRole('button', { name: `Ô “${label}” này là…` }).click();
    await popup.getByRole('button', { name: type }).click();
    await expect(popup.getByRole('button', { name: `Ô “${label}” này là…` })).toHaveCount(0);
  };
  await teach('Ô tám', 'Cơ quan, tổ chức: mã số thuế');
  await teach('Ô chín', 'Cơ quan, tổ chức: mã quan hệ ngân sách');
  await popup.close();
  await fillPage(session, page, request.id);
  await expect(page.locator('my-box input')).toHaveValue(school.taxCode ?? '');
  await expect(page.frameLocator('iframe').locator('input')).toHaveValue(school.budgetCode ?? '');
  await page.close();
});
