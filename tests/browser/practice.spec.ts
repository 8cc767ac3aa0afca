/** The guided first fill: the extension's own practice page, without the portal. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { forget, launch, type Session } from './driver.ts';

let session: Session;
test.beforeAll(async () => {
  session = await launch();
});
test.afterAll(() => session.close());
test.afterEach(() => forget(session));

async function openPractice(): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url('practice.html'));
  await expect(page.getByTestId('page-procedure')).toHaveAttribute('data-procedure', 'recover-device');
  return page;
}

const values = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('input:not([type=radio]), select, input:checked')
    .evaluateAll((boxes) =>
      Object.fromEntries(
        boxes.map((box) => [(box as HTMLInputElement).name, (box as HTMLInputElement).value]),
      ),
    );

test('the lesson leads through choosing, a caught mistake, filling and undoing', async () => {
  const page = await openPractice();
  const guide = page.getByTestId('guide');
  await expect(guide).toContainText('Bước 1 trên 4');
  const before = await values(page);
  await page.getByTestId('request-choice').selectOption({ index: 1 });

  await expect(guide).toContainText('Bước 2 trên 4');
  const mistake = page.locator('[data-rule="sim-recovery-goes-to-bureau"]');
  await expect(page.locator('[data-testid="findings"] [data-rule]')).toHaveCount(1);
  await mistake.getByRole('button', { name: 'Sửa' }).click();

  await expect(mistake).toHaveCount(0);
  await expect(guide).toContainText('Bước 3 trên 4');
  expect(await values(page)).toEqual(before);
  await page.getByTestId('fill').click();

  await expect(guide).toContainText('Bước 4 trên 4');
  const filled = await values(page);
  expect(filled).toEqual({
    to: '1',
    no: '15/THPTBM-VP',
    day: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
    a1: 'Huỳnh Thị Mỹ Lệ',
    a2: 'Trường THPT Bình Minh (dữ liệu mẫu)',
    a3: '00000000000005A7',
    a4: 'htmle@mau.example',
    kind: 'sim',
    'number-sim': '8984000000000000114',
    why: '2',
    b1: 'Võ Minh Đức',
    b2: 'Cán bộ công nghệ thông tin',
    b3: '0900000006',
    b4: 'vmduc@mau.example',
    p: '',
    note: '',
  });
  await page.getByTestId('undo').click();

  await expect(guide).toContainText('Bạn đã điền và hoàn tác xong lần đầu');
  const { 'number-sim': _, ...after } = await values(page);
  expect(after).toEqual(before);
});

test('a rehearsal leaves nothing in the registry, and the next one begins anew', async () => {
  const page = await openPractice();
  await page.getByTestId('request-choice').selectOption({ index: 1 });
  await page.locator('[data-rule]').getByRole('button', { name: 'Sửa' }).click();
  await expect(page.getByTestId('guide')).toContainText('Bước 3 trên 4');

  const registry = await session.context.newPage();
  await registry.goto(session.url('registry.html#/staff'));
  await expect(registry.getByTestId('list-count')).toHaveText('0 người.');
  await expect(registry.getByTestId('sample-banner')).toHaveCount(0);
  await registry.close();

  await page.reload();
  await expect(page.getByTestId('guide')).toContainText('Bước 1 trên 4');
  await page.getByTestId('request-choice').selectOption({ index: 1 });
  await expect(page.locator('[data-rule="sim-recovery-goes-to-bureau"]')).toBeVisible();
});

test('filling before the mistake is mended does not lose the lesson', async () => {
  const page = await openPractice();
  await page.getByTestId('request-choice').selectOption({ index: 1 });
  await page.getByTestId('fill').click();
  await expect(page.getByTestId('fill-report')).toBeVisible();
  await expect(page.getByTestId('guide')).toContainText('Bước 2 trên 4');
  expect((await values(page)).to).toBe('2');
});

test('the form sends nothing, and says so', async () => {
  const page = await openPractice();
  const form = page.frameLocator('iframe');
  await form.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await expect(form.getByRole('status')).toContainText('không có gì được gửi đi');
});

/** What axe minds, and how far the page sticks out of its window at twice the size of text. */
async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(() => {
    const root = document.documentElement;
    root.style.setProperty('font-size', '200%');
    const wider = root.scrollWidth - root.clientWidth;
    root.style.removeProperty('font-size');
    return Math.max(0, wider);
  });
  return { violations: violations.map(({ id }) => id), overflow };
}

for (const width of [1280, 420]) {
  test(`the caught mistake passes axe and fits ${width} px`, async () => {
    const page = await openPractice();
    await page.setViewportSize({ width, height: 900 });
    await page.getByTestId('request-choice').selectOption({ index: 1 });
    await expect(page.getByTestId('guide')).toContainText('Bước 2');
    expect(await faultsOf(page)).toEqual({ violations: [], overflow: 0 });
  });

  test(`the end of the lesson passes axe and fits ${width} px`, async () => {
    const page = await openPractice();
    await page.setViewportSize({ width, height: 900 });
    await page.getByTestId('request-choice').selectOption({ index: 1 });
    await page.locator('[data-rule]').getByRole('button', { name: 'Sửa' }).click();
    await expect(page.getByTestId('guide')).toContainText('Bước 3');
    await page.getByTestId('fill').click();
    await expect(page.getByTestId('guide')).toContainText('Bước 4');
    await page.getByTestId('undo').click();
    await expect(page.getByTestId('guide')).toContainText('xong lần đầu');
    expect(await faultsOf(page)).toEqual({ violations: [], overflow: 0 });
  });
}
