/** The registry page: before there is anything in it, and when it is locked. */
import { expect } from '@playwright/test';
import { at, press, see } from './at.ts';
import type { View } from './stage.ts';

const passphrase = 'bốn từ không liên quan';

export const emptyViews: readonly View[] = [
  at('setup', 'setup'),
  at('setup-wrong', 'setup', async (page) => {
    await press('Lưu và tiếp tục')(page);
    await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  }),
  at('setup-people', 'setup', async (page) => {
    await press('Bỏ qua bước này')(page);
    await page.getByRole('heading', { name: 'Danh sách người' }).waitFor();
  }),
  at('setup-practice', 'setup', async (page) => {
    await press('Bỏ qua bước này')(page);
    await page.getByRole('link', { name: 'Mở trang luyện tập' }).waitFor();
  }),
  at('setup-safety', 'setup', async (page) => {
    await press('Bỏ qua bước này')(page);
    await page.getByTestId('persistence').waitFor();
  }),
  at('staff-empty', 'staff', see('Chưa có ai trong sổ.')),
  at('requests-empty', 'requests', see('Chưa có hồ sơ nào.')),
  at('reminders-empty', 'reminders'),
  at('duties-empty', 'duties'),
  at('reports-empty', 'reports'),
  at('history-empty', 'history'),
  at('bulk-empty', 'bulk'),
  {
    id: 'registry-not-there',
    place: 'registry',
    async show(stage) {
      const { registry, session } = stage;
      await registry.goto(session.url('registry.html#/khong-co-trang-nay'));
      await see('Không có trang này')(registry);
      return registry;
    },
  },
  at('sample', 'setup', async (page) => {
    await press(/Đơn vị và nơi nhận/)(page);
    await press('Nạp dữ liệu mẫu')(page);
    await page.getByTestId('sample-banner').waitFor();
  }),
  {
    // What follows is shown over the sample of the tests, not over this one.
    id: 'registry-sample-gone',
    place: 'registry',
    async show({ registry }) {
      await press('Xóa dữ liệu mẫu')(registry);
      await press('Xóa hẳn')(registry);
      await registry.getByTestId('toast').waitFor();
      return registry;
    },
  },
];

export const vaultViews: readonly View[] = [
  at('vault-off', 'vault', (page) => page.getByTestId('vault-new').waitFor()),
  at('vault-on', 'vault', async (page) => {
    await page.getByTestId('vault-new').fill(passphrase);
    await page.getByTestId('vault-new-again').fill(passphrase);
    await page.getByTestId('vault-understood').check();
    await page.getByTestId('vault-turn-on').click();
    await page.getByTestId('vault-lock').waitFor();
  }),
];

export const lockedViews: readonly View[] = [
  {
    id: 'registry-locked',
    place: 'registry',
    async show({ registry }) {
      await registry.getByTestId('vault-lock').click();
      await registry.getByTestId('vault-locked').waitFor();
      return registry;
    },
  },
  {
    id: 'registry-locked-wrong',
    place: 'registry',
    async show({ registry }) {
      await registry.getByTestId('vault-passphrase').fill('không phải cụm này');
      await registry.getByTestId('vault-unlock').click();
      await registry.getByRole('alert').waitFor();
      return registry;
    },
  },
];
