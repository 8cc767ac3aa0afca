/** How widgets that the engine has never seen are opened, chosen from, closed, read back and undone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { corpusRecords, requests } from '../forms/records.ts';
import { startPortal } from '../portal/server.ts';
import { fillPage, importRecords, launch, openThisPage, PORTAL, type Session } from './driver.ts';

interface Widgets {
  state: Record<string, string>;
  wrong: string[];
  /** Popups that stand open. */
  open: number;
}

const folder = join(import.meta.dirname, '../forms/widgets');
let portal: Awaited<ReturnType<typeof startPortal>>;
let session: Session;

test.beforeAll(async () => {
  portal = await startPortal();
  session = await launch({ origin: { port: portal.port } });
  await importRecords(session, corpusRecords);
});

test.afterAll(async () => {
  await session.close();
  await portal.close();
});

async function open(name: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.route(`${PORTAL}/**`, (route) => {
    const isScript = new URL(route.request().url()).pathname === `/widgets/${name}.js`;
    const type = isScript ? 'text/javascript' : 'text/html';
    const body = readFileSync(join(folder, `${name}.${isScript ? 'js' : 'html'}`), 'utf8');
    return route.fulfill({ contentType: `${type}; charset=utf-8`, body });
  });
  await page.goto(`${PORTAL}/widgets/${name}`);
  return page;
}

const held = (page: Page): Promise<Widgets> =>
  page.evaluate(() => (window as unknown as { __widgets(): Widgets }).__widgets());

test('widgets of no library are set by what they do, closed again, and brought back by an undo', async () => {
  test.setTimeout(120_000);
  const page = await open('homemade');
  const outcome = await fillPage(session, page, requests.issueSim.id);
  const filled = await held(page);
  await test.step('each holds its value', () => {
    expect(filled.state).toEqual({
      no: '203/CV-NT',
      // A locked box with a calendar that turns by months, without a word on any button.
      date: '13/11/2026',
      // ARIA and nothing else, its options late.
      to: 'Cục Chứng thực số và Bảo mật thông tin',
      how: 'c',
      name: 'Ngô Hoàng Phúc',
      // A mask that takes figures by their keys alone.
      dob: '09/04/2000',
      id: '080200011254',
      idon: '15/08/2024',
      // Suggestions that come 600 ms after typing.
      idby: 'Bộ Công an',
      unit: 'Trường THPT Nguyễn Thông',
      pos: 'Giáo viên',
      // One of 3,000 options, of which twenty are drawn.
      prov: 'Tỉnh Long An',
      mail: 'phucnh.nt@longan.gov.vn',
      // Several may be chosen.
      kind: 'SIM PKI',
      // Plain blocks without a role.
      carrier: 'VinaPhone',
      port: 'Không',
      rname: 'Phạm Minh Đức',
      raddr: 'Số 12 đường Châu Thành, phường 3, thành phố Tân An, tỉnh Long An',
    });
  });
  await test.step('what cannot be set is said, with its reason', () => {
    const why = Object.fromEntries(outcome.skipped.map((skip) => [skip.fieldType, skip.why]));
    expect(why).toEqual({
      // The list has other places only.
      'deviceReceiver.idIssuedBy': 'not-in-list',
      // Nothing opens.
      'deviceReceiver.position': 'not-opened',
      // A press would send the form.
      'deviceReceiver.mobile': 'not-opened',
      // Each option is a link that leads away.
      'deviceReceiver.officialEmail': 'not-opened',
    });
    expect(outcome.filled).toHaveLength(Object.keys(filled.state).length);
  });
  await test.step('nothing is sent, followed or closed, and nothing stands open', () => {
    expect(filled.wrong).toEqual([]);
    expect(filled.open).toBe(0);
  });
  await test.step('an undo brings back what can be brought back, and names the rest', async () => {
    const popup = await openThisPage(session, page);
    await popup.getByTestId('undo').click();
    await page.bringToFront();
    const report = popup.getByTestId('undo-report');
    await report.waitFor();
    const after = await held(page);
    // Left: calendars and lists without a way to empty them, radio buttons of which one stays chosen.
    const left = Object.entries(after.state).filter(([, value]) => value !== '');
    expect(left.map(([key]) => key).sort()).toEqual(['carrier', 'date', 'how', 'idon', 'port', 'prov']);
    await expect(report).toContainText('Chưa trả lại được');
    for (const label of [
      'Ngày văn bản',
      'Ngày cấp CCCD',
      'Nhà mạng',
      'Tỉnh, thành phố',
      'Chuyển mạng giữ số',
    ])
      await expect(report).toContainText(label);
    expect(after.wrong).toEqual([]);
    expect(after.open).toBe(0);
    await popup.close();
  });
  await page.close();
});
