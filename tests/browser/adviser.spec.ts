/** "Chuyện gì đã xảy ra?": from what happened, through a prepared request, to a filled page of the portal. */
import { expect, type Page, test } from '@playwright/test';
import type { ProcedureId } from '../../lib/registry/schema.ts';
import { formatDate } from '../../lib/vietnamese/dates.ts';
import { handsOn } from '../portal/hands.ts';
import { openRoute, practicePages, readState, submissions } from '../portal/pages.ts';
import {
  certificates,
  devices,
  people,
  sampleRecords,
  sampleRequests,
  sampleToday,
} from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { fillPage, importRecords, launch, PORTAL, type Session } from './driver.ts';
import { axeViolations } from './registryPage.ts';

let portal: Awaited<ReturnType<typeof startPortal>>;
let session: Session;

test.beforeAll(async () => {
  portal = await startPortal();
  session = await launch({ origin: { port: portal.port } });
  // The days left of the sample's certificates are those of the day it was written for.
  await session.context.clock.setFixedTime(`${sampleToday}T03:00:00Z`);
  await importRecords(session, { ...sampleRecords, requests: [] });
});

test.afterAll(async () => {
  await session.close();
  await portal.close();
});

const link = (page: Page) => page.getByRole('link', { name: 'Chuyện gì đã xảy ra?', exact: true });

/** The page that a link of the popup opens in a tab of its own. */
async function opened(click: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([session.context.waitForEvent('page'), click()]);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function openForm(view: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url(`registry.html#/${view}`));
  await page.getByRole('main').getByRole('link', { name: 'Chuyện gì đã xảy ra?' }).click();
  return page;
}

async function say(page: Page, what: string): Promise<void> {
  await page.getByRole('searchbox', { name: /^Việc gì với/ }).fill(what);
  await page.getByRole('searchbox', { name: /^Việc gì với/ }).press('Enter');
}

interface Walk {
  procedure: ProcedureId;
  /** To the advice, as a clerk gets there. */
  start(): Promise<Page>;
  advises: readonly (string | RegExp)[];
  /** Heading and person of the part of the request that the clerk alone can decide. */
  contact?: { title: string; query: string };
  /** The rows of the page that this request fills; the sample's own request may have more. */
  rows: number;
}

const walks: Record<string, Walk> = {
  'token locked, typed into the popup': {
    procedure: 'recover-device',
    async start() {
      const popup = await session.context.newPage();
      await popup.goto(session.url('popup.html'));
      await popup.getByRole('searchbox').fill('khoa token');
      const page = await opened(() =>
        popup.getByRole('link', { name: 'PKI Token (USB Token) bị khóa' }).click(),
      );
      await popup.close();
      await expect(page.getByText('Đây là hướng dẫn chung.')).toBeVisible();
      await page.getByRole('combobox', { name: /^Về ai/ }).fill('phan thi thu ha');
      await page
        .getByRole('option', { name: /Phan Thị Thu Hà/ })
        .first()
        .click();
      return page;
    },
    advises: [
      'PKI Token của Phan Thị Thu Hà bị khóa',
      'Mẫu số 06',
      'Sở Khoa học và Công nghệ tỉnh Long An',
      '0272.3524999',
      'trước khi Long An hợp nhất với Tây Ninh',
      String(devices.locked.serialNumber),
    ],
    contact: { title: 'Người phối hợp hỗ trợ khôi phục', query: 'pham minh duc' },
    rows: 1,
  },
  'certificate expiring, from its own page': {
    procedure: 'renew',
    async start() {
      const page = await openForm(`certificates/${certificates.accountant.id}`);
      await say(page, 'sap het han');
      return page;
    },
    advises: [
      'Gia hạn được: chứng thư của Võ Thị Kim Ngân còn 59 ngày',
      'Mẫu số 04',
      'Chậm nhất ngày 21/12/2026',
      'Sở Khoa học và Công nghệ tỉnh Long An',
      '.cer',
    ],
    contact: { title: 'Người tiếp nhận chứng thư chữ ký số', query: 'tran thi my dao' },
    rows: 1,
  },
  'e-mail changed, from the device that a search in the popup finds': {
    procedure: 'change',
    async start() {
      const popup = await session.context.newPage();
      await popup.goto(session.url('popup.html'));
      await popup.getByRole('searchbox').fill(devices.emailChanged.serialNumber ?? '');
      await popup.getByRole('list', { name: 'Kết quả' }).getByRole('button').first().click();
      const page = await opened(() => link(popup).click());
      await popup.close();
      await say(page, 'doi email');
      return page;
    },
    advises: [
      'Đỗ Văn Lợi đổi thư điện tử công vụ',
      'Mẫu số 04',
      '.crt',
      'Thời hạn sử dụng của chứng thư không đổi',
    ],
    contact: { title: 'Người tiếp nhận chứng thư chữ ký số', query: 'tran thi my dao' },
    rows: 1,
  },
  'retired, from the person’s page': {
    procedure: 'revoke',
    async start() {
      const page = await openForm(`staff/${people.retired.id}`);
      await say(page, 'nghi huu');
      return page;
    },
    advises: [
      'Lý Thanh Tùng nghỉ hưu: đề nghị thu hồi',
      'Mẫu số 05',
      'Cục Chứng thực số và Bảo mật thông tin',
      '024.3773.8668',
      'trong 05 ngày làm việc',
      'Mẫu số 08',
    ],
    rows: 1,
  },
};

for (const [name, { procedure, start, advises, contact, rows }] of Object.entries(walks)) {
  test(`${name}: advice, request, filled page`, async () => {
    const page = await start();
    const advice = page.getByTestId('advice');
    await expect(advice).toHaveAttribute('data-procedure', procedure);
    for (const text of advises) await expect(advice).toContainText(text);
    expect(await axeViolations(page)).toEqual([]);

    await advice.getByRole('button', { name: 'Lập hồ sơ này' }).click();
    await expect(page.getByRole('heading', { name: 'Kiểm tra' })).toBeVisible();
    const id = /#\/requests\/(.+)$/.exec(page.url())?.[1] ?? '';
    const { document } = sampleRequests[procedure];
    await page.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill(document?.number ?? '');
    await page.getByRole('textbox', { name: 'Ngày văn bản' }).fill(formatDate(document?.date ?? ''));
    if (contact) {
      const part = page.getByRole('region', { name: contact.title });
      await part.getByRole('combobox').fill(contact.query);
      await part.getByRole('option').first().click();
      await expect(part.getByRole('textbox', { name: 'Họ và tên' })).not.toHaveValue('');
    }
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await expect(page.getByText('Đã lưu hồ sơ.')).toBeVisible();
    await expect(page.locator('.findings .error')).toHaveCount(0);
    await page.close();

    const practice = practicePages[procedure];
    const form = await session.context.newPage();
    await openRoute(form, PORTAL, practice.route);
    for (const part of practice.parts) {
      if (part.addsRows) continue;
      await part.open?.(handsOn(form));
      expect((await fillPage(session, form, id)).procedure).toBe(procedure);
    }
    const state = await readState(form);
    const wrong = Object.entries(practice.expected).flatMap(([key, control]) => {
      const answer = (control.row ?? 0) < rows ? control.answer : '';
      const now = state[key] ?? '';
      return now === answer || (!control.required && now === '') ? [] : [{ key, now, answer }];
    });
    expect(wrong).toEqual([]);
    expect(await submissions(form)).toBe(0);
    await form.close();
  });
}

test('a citation opens by the keyboard and shows the words of its clause', async () => {
  const page = await session.context.newPage();
  await page.goto(session.url(`registry.html#/adviser/sim-locked?subject=staff:${people.simHolder.id}`));
  const clause = page.getByTestId('advice').getByText('Mục 6.c, Lưu ý').first();
  const quote = page.getByText('Riêng trường hợp mở khóa đối với SIM PKI').first();
  await expect(quote).toBeHidden();
  await clause.focus();
  await page.keyboard.press('Enter');
  await expect(quote).toBeVisible();
  await page.close();
});

test('what does not fit the one chosen is not offered, and said when the address asks for it', async () => {
  const page = await session.context.newPage();
  await page.goto(session.url(`registry.html#/adviser?subject=staff:${people.head.id}`));
  const list = page.getByRole('list', { name: 'Việc đã xảy ra' });
  await expect(list.getByText('Nghỉ hưu')).toBeVisible();
  await expect(list.getByText('giải thể')).toHaveCount(0);
  await page.goto(
    session.url(`registry.html#/adviser/organisation-dissolved?subject=staff:${people.head.id}`),
  );
  await expect(page.getByText('không áp dụng cho Lê Thị Hồng Vân')).toBeVisible();
  await expect(page.getByTestId('advice')).toHaveCount(0);
  await page.goto(session.url('registry.html#/adviser/khong-co'));
  await expect(page.getByText('Không có việc này trong danh sách.')).toBeVisible();
  await page.goto(
    session.url('registry.html#/adviser/retired?subject=staff:5a3c0b01-0000-4000-8000-000000009999'),
  );
  await expect(page.getByText('Mục này không còn trong sổ đăng ký.')).toBeVisible();
  await page.close();
});

test('another request that goes with it is prepared by one press', async () => {
  const page = await session.context.newPage();
  await page.goto(session.url(`registry.html#/adviser/device-damaged?subject=devices:${devices.head.id}`));
  await page.getByRole('button', { name: /Lập hồ sơ: Cấp mới chứng thư cho cá nhân/ }).click();
  await expect(page.getByRole('heading', { name: 'Cấp mới chứng thư cho cá nhân' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Đối tượng của hồ sơ' })).toContainText('Lê Thị Hồng Vân');
  await page.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the list of what can have happened has no accessibility problem, ${scheme}`, async () => {
    const page = await session.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(session.url('registry.html#/adviser'));
    await expect(page.getByRole('list', { name: 'Việc đã xảy ra' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(session.url(`registry.html#/adviser/expiring?subject=staff:${people.renewedOnce.id}`));
    await expect(page.getByTestId('advice')).toContainText('không gia hạn được nữa');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
}
