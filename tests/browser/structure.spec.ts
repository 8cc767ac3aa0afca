/** "Xuất cấu trúc trang": a page full of personal data, of which none is in the file. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Structure } from '../../lib/portal/structure/types.ts';
import { fold } from '../../lib/vietnamese/fold.ts';
import { openParts, openRoute, practicePages } from '../portal/pages.ts';
import { people, sampleOrganisation, sampleRecords, sampleToday } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { importRecords, launch, openThisPage, PORTAL, type Session } from './driver.ts';

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

/** Exports the structure of the page as the clerk does: button, preview, file. */
async function exportOf(page: Page): Promise<{ text: string; structure: Structure }> {
  const popup = await openThisPage(session, page);
  await popup.getByTestId('structure').click();
  const save = popup.getByTestId('structure-save');
  await save.waitFor();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  const [file] = await Promise.all([popup.waitForEvent('download'), save.click()]);
  expect(file.suggestedFilename()).toBe('cau-truc-trang.json');
  const text = readFileSync(await file.path(), 'utf8');
  await popup.close();
  return { text, structure: JSON.parse(text) };
}

/** In no registry, in every spelling. */
const stranger = {
  name: 'Quách Thị Lệ Hằng',
  capitals: 'QUÁCH THỊ LỆ HẰNG',
  small: 'quách thị lệ hằng',
  plain: 'quach thi le hang',
  joined: 'quachThiLeHang',
  id: '079188012345',
  phone: '0987 654 321',
  mail: 'hang.qtl@tayninh.gov.vn',
  birth: '05/03/1988',
  serial: '5403F9E8D7C6B5A4',
  address: 'Số 45 đường Nguyễn Đình Chiểu, phường 3',
  code: 'YC-261120-00417',
};
const known = people.accountant;
const typed = 'lý do riêng của gia đình';

const everywhere = `
  <!-- ${stranger.name} ${stranger.id} -->
  <style>.mark::before { content: '${stranger.name} ${stranger.phone}'; }</style>
  <script type="application/json">{"owner": "${stranger.name}"}</script>
  <header><p class="title">Xin chào ${stranger.name}</p><div class="user-header">${known.fullName}<br>${sampleOrganisation.name}</div></header>
  <nav class="breadcrumb"><a>Trang chủ</a> / <a>${stranger.code}</a> / <a aria-current="page">${stranger.plain}</a></nav>
  <h1>Đề nghị cấp chứng thư chữ ký số cho cá nhân</h1>
  <h2>Hồ sơ của ${stranger.name}</h2><h3>${stranger.capitals}</h3><h3>${stranger.small}</h3><h4>${stranger.birth}</h4>
  <form id="form-${stranger.id}" data-owner="${stranger.name}" class="${stranger.joined}" action="/luu/${stranger.plain.replaceAll(' ', '-')}">
    <input type="hidden" name="nguoiNop" value="${stranger.name}"><input type="hidden" name="${stranger.joined}" value="${stranger.id}">
    <input type="hidden" name="loiChao" value="cán bộ phụ trách đợt hai">
    <p class="title">cán bộ phụ trách đợt hai</p>
    <fieldset><legend>Thông tin thuê bao</legend>
      <label>Họ và tên <input name="hoTen" value="${stranger.name}" title="${stranger.name}" data-name="${stranger.name}"></label>
      <label>Số CCCD <input name="cccd_${stranger.id}" id="${stranger.joined}" placeholder="${stranger.id}" value="${stranger.id}"></label>
      <label>Số điện thoại <input type="tel" placeholder="Ví dụ ${stranger.phone}" aria-description="${stranger.name}" value="${stranger.phone}"></label>
      <input aria-label="Thư điện tử của ${stranger.name}" placeholder="${stranger.mail}" value="${stranger.mail}">
      <label for="b">Ngày sinh (${stranger.birth})</label><input id="b" value="${stranger.birth}">
      <label>${known.fullName} <input name="x1" value="1"></label>
      <label>${known.unit ?? sampleOrganisation.name} <input name="x2"></label>
      <label>Số hiệu chứng thư ${stranger.serial} <input name="x3" value="${stranger.serial}"></label>
      <label>${stranger.address} <input name="x4"></label>
      <label>Lý do <textarea>${typed}</textarea></label><p class="title">${typed}</p>
      <div contenteditable><h3>ghi chép riêng</h3> xin giữ kín chuyện này</div>
      <div contenteditable="plaintext-only" aria-label="Ghi chú">${stranger.small} xin nghỉ</div>
    </fieldset>
    <label>Người ký <select name="nguoiKy"><option value="">-- Chọn --</option><option value="${stranger.id}">${stranger.name}</option><option>Lê Văn Tám</option><option selected>${known.fullName}</option></select></label>
    <label>Nơi cấp <select><option>Bộ Công an</option><option>Cục Cảnh sát quản lý hành chính về trật tự xã hội</option></select></label>
    <label>Tỉnh/Thành phố <select><option>Tây Ninh</option><option>Thành phố Hồ Chí Minh</option></select></label>
    <fieldset><legend>Chọn người</legend><label><input type="radio" name="r" value="${stranger.id}">${stranger.name}</label><label><input type="radio" name="r">Lê Văn Tám</label></fieldset>
    <table><thead><tr><th>STT</th><th>Họ và tên</th><th>Chức vụ</th></tr></thead><tbody>
      <tr><td>1</td><td>${stranger.name}</td><td><input value="kế toán"></td></tr>
      <tr><td>2</td><td>${known.fullName}</td><td><input></td></tr></tbody></table>
    <table><tr><th scope="row">${stranger.name}</th><td>${stranger.id}</td></tr></table>
    <button type="button">${stranger.name} ▾</button><button type="button">Thêm dòng</button>
    <iframe title="${stranger.name}" srcdoc="<label>Mã số thuế <input value='${stranger.id}'></label><label>Của ${stranger.name} <input></label><h2>${stranger.capitals}</h2>"></iframe>
    <x-box></x-box>
  </form>
  <p class="mark">Địa chỉ: ${stranger.address}. ${stranger.mail}</p>
  <script>
    document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML = '<label>Chức vụ <input value="${stranger.name}"></label><label>${stranger.name} <input></label>';
    document.title = 'Hồ sơ ${stranger.name}';
  </script>`;

test('of personal data planted everywhere none is in the file, and the labels of the form are', async () => {
  const page = await session.context.newPage();
  await page.route(`${PORTAL}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><body>${everywhere}</body></html>`,
    }),
  );
  await page.goto(
    `${PORTAL}/ho-so/${encodeURIComponent(stranger.name)}/quach-thi-le-hang?cccd=${stranger.id}&ten=${stranger.joined}#/gia-han/${stranger.id}/${stranger.joined}?mail=${stranger.mail}`,
  );
  await page.locator('textarea').fill(`${typed} và ${stranger.name}`);
  const { text, structure } = await exportOf(page);

  const folded = fold(text);
  const forbidden = [
    ...['quach', 'le hang', 'lehang', 'hang qtl', 'tayninh', 'le van tam', 'van tam', 'nguyen dinh chieu'],
    ...[stranger.id, '079188', '0987', '654 321', '654321', '1988', stranger.serial, '00417'],
    ...[known.fullName, known.idNumber, known.officialEmail, known.mobile, sampleOrganisation.name],
    ...[typed, 'ghi chep rieng', 'giu kin', 'xin nghi', 'phu trach dot hai', 'ke toan'],
  ];
  for (const value of forbidden) if (value) expect(folded, value).not.toContain(fold(value));
  expect(text).not.toMatch(/\d{6}|@|\?|#/);

  expect(structure.route).toBe('/ho-so/*/*/gia-han/*/*');
  expect(structure.title).toBeNull();
  const labels = structure.controls.flatMap((control) => control.labels.map(({ text }) => text));
  for (const label of ['Họ và tên', 'Số CCCD', 'Số điện thoại', 'Lý do', 'Mã số thuế', 'Chức vụ', 'Nơi cấp'])
    expect(labels).toContain(label);
  expect(structure.headings).toContain('Đề nghị cấp chứng thư chữ ký số cho cá nhân');
  expect(structure.controls.some(({ sections }) => sections.includes('Thông tin thuê bao'))).toBe(true);
  const options = (label: string) =>
    structure.controls.find((control) => control.labels.some(({ text }) => text === label))?.options;
  expect(options('Người ký')).toEqual({ count: 4, texts: [] });
  expect(options('Nơi cấp')?.texts).toContain('Bộ Công an');
  expect(options('Tỉnh/Thành phố')?.texts).toEqual(['Tây Ninh', 'Thành phố Hồ Chí Minh']);
  expect(structure.tables[0]?.headers).toEqual(['STT', 'Họ và tên', 'Chức vụ']);
  expect(structure.buttons).toEqual(['Thêm dòng']);
  expect(structure.leftOut).toBeGreaterThanOrEqual(10);
  await page.close();
});

test('a form of the portal, filled in, keeps its labels and loses its contents', async () => {
  const page = await session.context.newPage();
  await openRoute(page, PORTAL, practicePages['issue-person'].route);
  await openParts(page, practicePages['issue-person'], { rows: false });
  await page.locator('input[type="text"]:visible').first().fill(known.fullName);
  const { text, structure } = await exportOf(page);
  for (const { fullName, idNumber, mobile } of Object.values(people)) {
    for (const value of [fullName, idNumber, mobile])
      if (value) expect(fold(text)).not.toContain(fold(value));
  }
  expect(structure.controls.length).toBeGreaterThan(10);
  const kept = structure.controls.filter(({ labels }) => labels.some(({ text }) => text !== null));
  expect(kept.length / structure.controls.length).toBeGreaterThan(0.9);
  await page.close();
});
