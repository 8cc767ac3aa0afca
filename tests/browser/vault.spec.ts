import { expect, type Page, test } from '@playwright/test';
import { importRecords, launch, type Session } from './driver.ts';
import { records } from './popupRecords.ts';
import { rawDatabases, rawStorage } from './rawStorage.ts';
import { axeViolations } from './registryPage.ts';

const first = 'bốn từ không liên quan';
const second = 'một cụm khác hẳn nhé';
/** What must not be found while the vault is on. */
const secrets = [
  'Nguyễn Văn Ân',
  'Đặng Thị Bình',
  '080079001234',
  'nvan@longan.gov.vn',
  '0903000001',
  '5403A1B2C3D4E5F6',
  'VN0012345',
  '89840200001234567898',
  'nguyen van an',
];
const found = async (page: Page) => {
  const text = await rawDatabases(page);
  return secrets.filter((secret) => text.includes(secret));
};

async function open(session: Session, view: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url(view));
  return page;
}

async function turnOn(page: Page, session: Session): Promise<void> {
  await page.goto(session.url('registry.html#/vault'));
  await page.getByTestId('vault-new').fill(first);
  await page.getByTestId('vault-new-again').fill(first);
  await expect(page.getByTestId('vault-turn-on')).toBeDisabled();
  await page.getByTestId('vault-understood').check();
  await page.getByTestId('vault-turn-on').click();
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByTestId('vault-passphrase').fill(passphrase);
  await page.getByTestId('vault-unlock').click();
}

test('the vault seals everything, locks everywhere and opens with the passphrase alone', async () => {
  const session = await launch();
  await importRecords(session, records);
  const page = await open(session, 'registry.html#/settings');
  let popup = page;

  await test.step('off by default; it says what forgetting means before it is set', async () => {
    // The search index is kept too, and folded names are names.
    popup = await open(session, 'popup.html?view=lookup');
    await popup.getByRole('searchbox').fill('nguyen van an');
    await expect(popup.locator('.lookup-row').first()).toContainText('Nguyễn Văn Ân');
    await expect.poll(() => found(page)).toEqual(secrets);
    await page.getByRole('link', { name: 'Khóa sổ bằng cụm mật khẩu' }).click();
    await expect(page.getByText('không có cách nào lấy lại dữ liệu')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await turnOn(page, session);
    await expect(page.getByTestId('toast')).toContainText('Đã bật khóa sổ');
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('nothing of anybody lies in the database, and search goes on', async () => {
    expect(await found(page)).toEqual([]);
    await popup.getByRole('searchbox').fill('dang thi b');
    await expect(popup.locator('.lookup-row').first()).toContainText('Đặng Thị Bình');
    await popup.reload();
    await popup.getByRole('searchbox').fill('0800790');
    await expect(popup.locator('.lookup-row').first()).toContainText('Nguyễn Văn Ân');
    // A new person, a draft and the history of both.
    await page.goto(session.url('registry.html#/staff/new'));
    await page.getByLabel('Họ và tên').fill('Phạm Thị Kín Đáo');
    await expect.poll(() => rawDatabases(page)).toContain('staff:new');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByTestId('toast')).toBeVisible();
    expect(await rawDatabases(page)).not.toContain('Kín Đáo');
    expect(await found(page)).toEqual([]);
  });

  await test.step('locked here is locked everywhere, at once; the session holds nothing', async () => {
    expect((await rawStorage(page)).session).toContain('vault-keys');
    await page.getByTestId('lock-now').click();
    const panel = await open(session, 'sidepanel.html?view=page');
    for (const place of [page, popup, panel]) {
      await expect(place.getByTestId('vault-locked')).toContainText('đã khóa');
      await expect(place.getByText('Nguyễn Văn Ân')).toHaveCount(0);
      expect(await axeViolations(place)).toEqual([]);
    }
    expect(await rawStorage(page)).toEqual({
      session: '{"woken":true}',
      local: expect.any(String),
      caches: '[]',
    });
    const { local } = await rawStorage(page);
    expect(secrets.filter((secret) => local.includes(secret))).toEqual([]);
    for (const view of ['import', 'backup', 'requests', 'history']) {
      await page.goto(session.url(`registry.html#/${view}`));
      await expect(page.getByTestId('vault-locked')).toBeVisible();
    }
    await panel.close();
  });

  await test.step('a wrong passphrase opens nothing, the right one opens every window', async () => {
    await unlock(popup, 'không phải cụm này');
    await expect(popup.getByRole('alert')).toContainText('không đúng');
    await unlock(popup, first);
    await popup.getByRole('searchbox').fill('dang thi b');
    await expect(popup.locator('.lookup-row').first()).toContainText('Đặng Thị Bình');
    await expect(page.getByTestId('vault-locked')).toBeHidden();
  });

  await test.step('another passphrase; then another key', async () => {
    await page.goto(session.url('registry.html#/vault'));
    await page.getByTestId('vault-old').fill(first);
    await page.getByTestId('vault-next').fill(second);
    await page.getByTestId('vault-next-again').fill(second);
    await page.getByRole('button', { name: 'Đổi cụm mật khẩu' }).click();
    await expect(page.getByTestId('toast')).toContainText('Đã đổi cụm mật khẩu');
    const keys = (await rawStorage(page)).session;
    await page.getByTestId('vault-rekey-passphrase').fill(second);
    await page.getByTestId('vault-rekey').click();
    await expect(page.getByTestId('toast')).toContainText('Đã đổi khóa dữ liệu');
    expect((await rawStorage(page)).session).not.toBe(keys);
    await page.getByTestId('vault-lock').click();
    await unlock(page, first);
    await expect(page.getByRole('alert')).toContainText('không đúng');
    await unlock(page, second);
    await page.goto(session.url('registry.html#/staff'));
    await expect(page.getByRole('table')).toContainText('Phạm Thị Kín Đáo');
  });

  await test.step('it locks itself when nobody is there, also when no page of ours is open', async () => {
    await popup.close();
    await page.goto(session.url('registry.html#/vault'));
    await page.getByTestId('vault-idle').selectOption('5');
    await expect.poll(async () => (await rawStorage(page)).session).toContain('"idleMinutes":5');
    const worker =
      session.context.serviceWorkers()[0] ?? (await session.context.waitForEvent('serviceworker'));
    const alarm = () => worker.evaluate(() => chrome.alarms.get('vault-lock'));
    await expect.poll(alarm).toBeDefined();
    const anHourAgo = Date.now() - 3_600_000;
    await page.goto('about:blank');
    await worker.evaluate(async (active) => {
      await chrome.storage.session.set({ 'vault-active': active });
      await chrome.alarms.create('vault-lock', { when: Date.now() });
    }, anHourAgo);
    await expect
      .poll(() => worker.evaluate(() => chrome.storage.session.get()), { timeout: 45_000 })
      .toEqual({ woken: true });
    await page.goto(session.url('registry.html#/staff'));
    await expect(page.getByTestId('vault-locked')).toBeVisible();
    await unlock(page, second);
  });

  await test.step('turned off, all is as it was', async () => {
    await page.goto(session.url('registry.html#/vault'));
    await page.getByTestId('vault-off-passphrase').fill(second);
    await page.getByTestId('vault-off').click();
    await expect(page.getByTestId('toast')).toContainText('Đã tắt khóa sổ');
    await page.goto(session.url('registry.html#/staff'));
    await expect(page.getByRole('table')).toContainText('Nguyễn Văn Ân');
    expect((await rawStorage(page)).session).not.toContain('vault-keys');
  });
  await session.close();
});
