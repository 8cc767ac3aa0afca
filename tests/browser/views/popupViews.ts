/** The popup and the side panel: look-up, this page in its many states, requests in progress. */
import type { Page } from '@playwright/test';
import { openRoute, practicePages } from '../../portal/pages.ts';
import { people, sampleRequests } from '../../portal/sample.ts';
import { PORTAL } from '../driver.ts';
import {
  openOwn,
  openPopupFor,
  type Place,
  type Stage,
  showOnPortal,
  type View,
  wrongRequest,
} from './stage.ts';

const own = (
  id: string,
  address: string,
  proof: string,
  arrange?: (page: Page, stage: Stage) => Promise<void>,
  place: Place = 'popup',
): View => ({
  id,
  place,
  async show(stage) {
    const page = await openOwn(stage, address);
    await arrange?.(page, stage);
    await page.getByText(proof).first().waitFor();
    return page;
  },
});

/** "Trang này" for a practice page, or for one that `goThere` brings up. */
const thisPage = (
  id: string,
  goThere: keyof typeof practicePages | ((stage: Stage) => Promise<void>),
  arrange: (popup: Page, stage: Stage) => Promise<void>,
): View => ({
  id,
  place: 'popup',
  async show(stage) {
    if (typeof goThere === 'function') await goThere(stage);
    else await openRoute(stage.portal, PORTAL, practicePages[goThere].route);
    const popup = await openPopupFor(stage);
    await arrange(popup, stage);
    return popup;
  },
});

async function choose(popup: Page, requestId: string, proof: string): Promise<void> {
  await popup.locator('[data-testid="request-choice"][data-known="true"]').waitFor();
  await popup.getByTestId('request-choice').selectOption(requestId);
  await popup.getByTestId(proof).first().waitFor();
}

const ask = (query: string) => async (page: Page) => page.getByRole('searchbox').fill(query);

export const emptyPopupViews: readonly View[] = [
  own('popup-lookup-no-registry', 'popup.html?view=lookup', 'Thiết lập sổ đăng ký'),
  own('popup-requests-empty', 'popup.html?view=requests', 'Không có hồ sơ nào đang làm'),
];

export const filledPopupViews: readonly View[] = [
  own('popup-lookup-first', 'popup.html?view=lookup', 'Cập nhật gần đây'),
  own('popup-lookup-results', 'popup.html?view=lookup', 'kết quả', ask('nguyen')),
  own('popup-lookup-nothing', 'popup.html?view=lookup', 'Không tìm thấy', ask('khong co ai')),
  own('popup-lookup-detail', 'popup.html?view=lookup', 'Số mã vạch', async (page) => {
    await ask(people.head.fullName)(page);
    await page.getByRole('list', { name: 'Kết quả' }).getByText(people.head.fullName).first().click();
  }),
  own('popup-requests', 'popup.html?view=requests', 'Khôi phục thiết bị lưu khóa'),
  own('popup-page-not-the-portal', 'popup.html?view=page', 'không phải Cổng dịch vụ công'),
  thisPage('popup-page-known', 'recover-device', async () => {}),
  thisPage('popup-page-plan', 'recover-device', (popup) =>
    choose(popup, sampleRequests['recover-device'].id, 'fill'),
  ),
  thisPage('popup-page-report', 'recover-device', async (popup) => {
    await choose(popup, sampleRequests['recover-device'].id, 'fill');
    await popup.getByTestId('fill').click();
    await popup.getByTestId('fill-report').waitFor();
    await popup.locator('[data-testid="this-page"][aria-busy="false"]').waitFor();
  }),
  {
    id: 'popup-page-undone',
    place: 'popup',
    async show(stage) {
      const popup = await openPopupFor(stage);
      await popup.getByTestId('undo').click();
      await popup.getByTestId('undo-report').waitFor();
      return popup;
    },
  },
  thisPage('popup-page-findings', 'recover-device', async (popup) => {
    await choose(popup, wrongRequest.id, 'fill');
    await popup.locator('[data-rule="sim-recovery-goes-to-bureau"]').waitFor();
  }),
  thisPage('popup-page-mismatch', 'recover-device', async (popup, { portal }) => {
    await choose(popup, sampleRequests['recover-device'].id, 'fill');
    await openRoute(portal, PORTAL, practicePages['device-loss'].route);
    await popup.getByTestId('reread').click();
    await popup.getByTestId('page-mismatch').waitFor();
  }),
  thisPage('popup-page-new-request', 'issue-person', async (popup) => {
    await popup.getByRole('button', { name: 'Hồ sơ mới' }).click();
    await popup.getByLabel(/Lập hồ sơ mới cho ai/).fill('phan');
    await popup.getByTestId('subject-hit').first().waitFor();
  }),
  thisPage(
    'popup-page-several',
    (stage) =>
      showOnPortal(
        stage,
        'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
        '<label>Họ và tên <input></label><label>Ô bảy <input></label>',
      ),
    async (popup) => popup.getByTestId('page-several').waitFor(),
  ),
  thisPage(
    'popup-page-teach',
    (stage) =>
      showOnPortal(
        stage,
        'Đề nghị cấp chứng thư chữ ký số cho cơ quan, tổ chức',
        '<label>Tên cơ quan, tổ chức <input></label><label>Ô bảy <input></label>',
      ),
    async (popup) => {
      // The tab still has the request that was chosen in it before.
      await popup.getByTestId('request-choice').selectOption('');
      await popup.getByTestId('unknown-boxes').locator('summary').click();
      await popup.getByRole('button', { name: 'Ô “Ô bảy” này là…' }).click();
      await popup.getByTestId('teach-chosen').waitFor();
      await popup.getByTestId('structure').click();
      await popup.getByTestId('structure-save').waitFor();
    },
  ),
  thisPage(
    'popup-page-unknown',
    ({ portal }) => openRoute(portal, PORTAL, '/#/page/huongdan/HD01'),
    async (popup) => popup.getByTestId('page-unknown').waitFor(),
  ),
  thisPage(
    'popup-page-progress',
    ({ portal }) => openRoute(portal, PORTAL, '/#/ca-nhan/ho-so'),
    async (popup) => popup.getByTestId('progress-offered').first().waitFor(),
  ),
  own('panel-lookup', 'sidepanel.html?view=lookup', 'kết quả', undefined, 'panel'),
  own('panel-requests', 'sidepanel.html?view=requests', 'Khôi phục thiết bị lưu khóa', undefined, 'panel'),
  {
    id: 'panel-page-plan',
    place: 'panel',
    async show(stage) {
      await openRoute(stage.portal, PORTAL, practicePages['issue-person'].route);
      const popup = await openPopupFor(stage);
      await popup.goto(popup.url().replace('popup.html', 'sidepanel.html'));
      await choose(popup, sampleRequests['issue-person'].id, 'fill');
      return popup;
    },
  },
];

export const lockedPopupViews: readonly View[] = [
  own('popup-locked', 'popup.html?view=lookup', 'Sổ đăng ký đã khóa'),
  own('popup-locked-wrong', 'popup.html?view=lookup', 'không đúng', async (page) => {
    await page.getByTestId('vault-passphrase').fill('không phải cụm này');
    await page.getByTestId('vault-unlock').click();
  }),
  own('panel-locked', 'sidepanel.html?view=page', 'Sổ đăng ký đã khóa', undefined, 'panel'),
];
