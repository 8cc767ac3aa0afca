/** How the engine reads and writes markup of every kind, on small pages of their own at the portal's address. */
import { expect, type Page, test } from '@playwright/test';
import { sampleRecords, sampleRequests } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import {
  type FillOutcome,
  fillPage,
  importRecords,
  launch,
  PORTAL,
  type Session,
  undoFill,
} from './driver.ts';

const request = sampleRequests['issue-organisation'];
const title = '<h1>Đề nghị cấp chứng thư chữ ký số cho cơ quan, tổ chức</h1>';
const school = sampleRecords.organisation;

let portal: Awaited<ReturnType<typeof startPortal>>;
let session: Session;

test.beforeAll(async () => {
  portal = await startPortal();
  session = await launch({ origin: { port: portal.port } });
  await importRecords(session, sampleRecords);
});

test.afterAll(async () => {
  await session.close();
  await portal.close();
});

async function open(body: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.route(`${PORTAL}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><title>Cổng luyện tập</title><body>${title}${body}</body></html>`,
    }),
  );
  await page.goto(`${PORTAL}/#/cap-moi-to-chuc`);
  return page;
}

function whyOf(outcome: FillOutcome, fieldType: string): string[] {
  return outcome.skipped.filter((skip) => skip.fieldType === fieldType).map(({ why }) => why);
}

const name = '<label>Tên cơ quan, tổ chức <input id="name"></label>';

test('a value that the page throws away is reported as not taken', async () => {
  const page = await open(`${name}<label>Mã số thuế <input id="tax"></label>
    <script>tax.addEventListener('blur', () => { tax.value = ''; });</script>`);
  const outcome = await fillPage(session, page, request.id);
  expect(outcome.filled.map(({ fieldType }) => fieldType)).toEqual(['organisation.name']);
  expect(whyOf(outcome, 'organisation.taxCode')).toEqual(['did-not-stick']);
  await page.close();
});

test('what cannot be seen is not filled: hidden, parked off the page, transparent, cut off, covered', async () => {
  const page = await open(`${name}
    <div style="display:none"><label>Mã số thuế <input class="trap"></label></div>
    <div style="position:absolute;left:-9999px"><label>Mã quan hệ ngân sách <input class="trap"></label></div>
    <div style="opacity:0.01"><label>Mã định danh điện tử <input class="trap"></label></div>
    <div style="width:1px;height:1px;overflow:hidden"><label>Điện thoại cơ quan <input class="trap"></label></div>
    <div style="position:relative"><label>Địa chỉ trụ sở <input class="trap"></label>
      <div style="position:absolute;inset:0;background:white">Quảng cáo</div></div>`);
  const outcome = await fillPage(session, page, request.id);
  expect(outcome.filled.map(({ fieldType }) => fieldType)).toEqual(['organisation.name']);
  for (const trap of await page.locator('.trap').all()) expect(await trap.inputValue()).toBe('');
  await page.close();
});

test('what is locked, secret or a file is never touched', async () => {
  const page = await open(`${name}
    <label>Mã số thuế <input class="keep" readonly value="x"></label>
    <label>Địa chỉ <input class="keep" disabled value="x"></label>
    <fieldset disabled><label>Mã quan hệ ngân sách <input class="keep" value="x"></label></fieldset>
    <label>Mã định danh điện tử <input class="keep" type="password" value="x"></label>
    <label>Tìm theo tên cơ quan <input class="keep" type="search" value="x"></label>
    <label>Mã PIN <input class="keep" value="x"></label>
    <label>Mã xác nhận <input class="keep" value="x"></label>`);
  await fillPage(session, page, request.id, { overwrite: true });
  for (const box of await page.locator('.keep').all()) expect(await box.inputValue()).toBe('x');
  await page.close();
});

test('boxes in frames of the same origin and in open shadow roots are filled', async () => {
  const page = await open(`${name}
    <iframe srcdoc="<label>Mã số thuế <input id=tax></label>"></iframe>
    <my-box></my-box>
    <script>
      const root = document.querySelector('my-box').attachShadow({ mode: 'open' });
      root.innerHTML = '<label for=a>Địa chỉ</label><input id=a>';
    </script>`);
  await page.frameLocator('iframe').locator('#tax').waitFor();
  await fillPage(session, page, request.id);
  await expect(page.locator('#name')).toHaveValue(school.name);
  await expect(page.frameLocator('iframe').locator('#tax')).toHaveValue(school.taxCode ?? '');
  await expect(page.locator('my-box input')).toHaveValue(school.address ?? '');
  await page.close();
});

test('a value that does not fit is left out, not cut', async () => {
  const page = await open(`${name}
    <label>Địa chỉ trụ sở <input id="address" maxlength="20"></label>
    <label>Mã số thuế <input id="tax" pattern="[A-Z]+"></label>`);
  const outcome = await fillPage(session, page, request.id);
  expect(whyOf(outcome, 'organisation.address')).toEqual(['too-long']);
  expect(whyOf(outcome, 'organisation.taxCode')).toEqual(['bad-shape']);
  await expect(page.locator('#address')).toHaveValue('');
  await expect(page.locator('#tax')).toHaveValue('');
  await page.close();
});

test('two boxes that cannot be told apart both stay empty', async () => {
  const page = await open(`${name}
    <label>Mã số thuế <input class="twin"></label><label>Mã số thuế <input class="twin"></label>`);
  const outcome = await fillPage(session, page, request.id);
  expect(outcome.uncertain.map(({ fieldType }) => fieldType)).toContain('organisation.taxCode');
  for (const twin of await page.locator('.twin').all()) expect(await twin.inputValue()).toBe('');
  await page.close();
});

test('undo leaves what the clerk has corrected since', async () => {
  const page = await open(`${name}<label>Mã số thuế <input id="tax"></label>`);
  await fillPage(session, page, request.id);
  await page.locator('#tax').fill('1234567890');
  const undone = await undoFill(session, page);
  expect(undone).toEqual({ restored: 1, kept: 1 });
  await expect(page.locator('#name')).toHaveValue('');
  await expect(page.locator('#tax')).toHaveValue('1234567890');
  await page.close();
});

test('a form is never submitted, not even by a button that says it adds a row', async () => {
  const page = await open(`<form onsubmit="window.sent = true; return false">
    <table><thead><tr><th>Tên cơ quan, tổ chức</th><th>Mã số thuế</th></tr></thead>
    <tbody><tr><td><input class="cell"></td><td><input class="cell"></td></tr></tbody></table>
    <button>Thêm dòng</button></form>`);
  await fillPage(session, page, request.id);
  expect(await page.evaluate(() => 'sent' in window)).toBe(false);
  await expect(page.locator('.cell').first()).toHaveValue(school.name);
  await page.close();
});
