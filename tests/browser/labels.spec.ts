import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { importRecords, launch, type Session } from './driver.ts';
import { film, picture } from './labelPictures.ts';
import { axeViolations, uuid } from './registryPage.ts';

const iccid = '8984048000012345675';
const known = '8984048000012345683';
const times = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };

let session: Session;
let page: Page;
let elsewhere: string[];
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tlct-labels-'));
  const filmPath = join(folder, 'label.y4m');
  const maker = await launch();
  const blank = await maker.context.newPage();
  writeFileSync(filmPath, await film(blank, [{ text: 'VGCA-CAMERA-77', format: 'Code128', x: 320, y: 240 }]));
  await maker.close();
  session = await launch({
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${filmPath}`,
    ],
  });
  await importRecords(session, {
    staff: [{ ...times, id: uuid(2, 1), fullName: 'Nguyễn Văn An' }],
    devices: [
      { ...times, id: uuid(4, 1), kind: 'sim-pki', iccid: known, status: 'in-use', holderId: uuid(2, 1) },
      { ...times, id: uuid(4, 2), kind: 'pki-token', status: 'in-use' },
    ],
  });
});
test.afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(async () => {
  page = await session.context.newPage();
  elsewhere = [];
  page.on('request', (request) => {
    if (!/^(?:chrome-extension|blob|data):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(session.url('registry.html#/labels'));
  await expect(page.getByRole('heading', { name: 'Đọc nhãn thiết bị' })).toBeVisible();
});
test.afterEach(async () => {
  expect(elsewhere).toEqual([]);
  await page.close();
});

const readings = () => page.getByTestId('label-reading');
const numbers = async () => (await readings().locator('.number').allTextContents()).toSorted();
const choose = (files: { name: string; buffer: Buffer; mimeType?: string }[]) =>
  page.getByTestId('label-file').setInputFiles(files.map((file) => ({ mimeType: 'image/png', ...file })));

test('photos: every kind of code, turned, in noise, several in one, several files', async () => {
  const kinds = await picture(page, [
    { text: 'VGCA00112233', format: 'Code128', x: 300, y: 150 },
    { text: 'TK-445566', format: 'Code39', x: 850, y: 150 },
    { text: '8936012345674', format: 'EAN13', x: 300, y: 400 },
    { text: 'VT0099887766', format: 'QRCode', x: 850, y: 400 },
    { text: iccid, format: 'DataMatrix', x: 300, y: 700 },
  ]);
  const turned = await picture(
    page,
    [
      { text: 'ASKEW-0030', format: 'Code128', x: 400, y: 300, turned: 37 },
      { text: 'UPSIDE-180', format: 'Code128', x: 850, y: 700, turned: 180 },
      { text: 'QUARTER-90', format: 'Code128', x: 1000, y: 300, turned: 90 },
    ],
    { noise: 60, type: 'image/jpeg' },
  );
  const webp = await picture(page, [{ text: 'WEBP-000001', format: 'Code128', x: 600, y: 450, turned: 8 }], {
    type: 'image/webp',
    noise: 90,
  });
  await choose([
    { name: 'kinds.png', buffer: kinds },
    { name: 'turned.jpg', buffer: turned, mimeType: 'image/jpeg' },
    { name: 'askew.webp', buffer: webp, mimeType: 'image/webp' },
  ]);
  await expect(readings()).toHaveCount(9, { timeout: 30_000 });
  expect(await numbers()).toEqual(
    [
      'VGCA00112233',
      'TK-445566',
      '8936012345674',
      'VT0099887766',
      iccid,
      'ASKEW-0030',
      'UPSIDE-180',
      'QUARTER-90',
      'WEBP-000001',
    ].toSorted(),
  );
  await expect(readings().filter({ hasText: '8936012345674' })).toContainText('mã sản phẩm');
  await expect(readings().filter({ hasText: iccid })).toContainText('Chữ số kiểm tra khớp');
  expect(await axeViolations(page)).toEqual([]);
});

test('what is no picture, holds no code, or is the wrong number is said', async () => {
  await choose([
    { name: 'empty.png', buffer: await picture(page, []) },
    { name: 'text.png', buffer: Buffer.from('no picture') },
    {
      name: 'wrong.png',
      buffer: await picture(page, [
        { text: '540A1B2C3D4E5F60', format: 'Code128', x: 600, y: 200 },
        { text: '8984048000012345674', format: 'Code128', x: 600, y: 450 },
        { text: 'ICCID 8984048000012345675 PIN 4321', format: 'QRCode', x: 600, y: 700 },
      ]),
    },
  ]);
  await expect(page.getByTestId('label-problem')).toContainText('Không đọc được mã nào trong “empty.png”');
  await expect(page.getByTestId('label-problem')).toContainText('“text.png” không phải tệp ảnh');
  await expect(readings()).toHaveCount(3);
  await expect(readings().filter({ hasText: '540A1B2C3D4E5F60' })).toContainText('giống số hiệu chứng thư');
  await expect(readings().filter({ hasText: '8984048000012345674' })).toContainText('không khớp');
  await expect(page.locator('main')).not.toContainText('4321');
});

test('a number goes to the record that has it, to a new device, or into a form', async () => {
  await page.getByTestId('label-typed').fill(known);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('label-known')).toContainText('Nguyễn Văn An đang giữ');

  await page.goto(session.url(`registry.html#/devices/${uuid(4, 2)}`));
  await page.getByRole('link', { name: 'Đọc số hiệu từ ảnh chụp hoặc máy ảnh' }).click();
  await page.getByTestId('label-typed').fill('TOKEN-0042');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Đưa vào biểu mẫu/ }).click();
  await expect(page.getByLabel('Số hiệu thiết bị (mã vạch)')).toHaveValue('TOKEN-0042');

  await page.goto(session.url('registry.html#/labels'));
  await page.getByTestId('label-typed').fill(iccid);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Thêm thiết bị mới với số này' }).click();
  await expect(page.getByLabel('Số ICCID')).toHaveValue(iccid);
});

test('dropped and pasted pictures are read like chosen ones', async () => {
  const bytes = await picture(page, [{ text: 'DROPPED-01', format: 'Code128', x: 600, y: 450 }]);
  const pasted = await picture(page, [{ text: 'PASTED-002', format: 'QRCode', x: 600, y: 450 }]);
  const send = (type: 'drop' | 'paste', base64: string) =>
    page.evaluate(
      ([kind, content]) => {
        const bytesOf = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytesOf], 'a.png', { type: 'image/png' }));
        if (kind === 'drop')
          document
            .querySelector('.drop')
            ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
        else window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer }));
      },
      [type, base64] as const,
    );
  await send('drop', bytes.toString('base64'));
  await expect(readings().filter({ hasText: 'DROPPED-01' })).toBeVisible();
  await send('paste', pasted.toString('base64'));
  await expect(readings().filter({ hasText: 'PASTED-002' })).toBeVisible();
});

test('the camera reads a label, and is let go when it is closed', async () => {
  await page.getByTestId('label-camera').click();
  await expect(readings().filter({ hasText: 'VGCA-CAMERA-77' })).toBeVisible({ timeout: 20_000 });
  await expect(readings()).toHaveCount(1);
  const track = await page.getByTestId('label-video').evaluateHandle((video) => {
    const { srcObject } = video as HTMLVideoElement;
    return (srcObject as MediaStream).getTracks()[0];
  });
  await page.getByRole('button', { name: 'Tắt máy ảnh' }).click();
  await expect(page.getByTestId('label-camera')).toBeVisible();
  await expect.poll(() => track.evaluate((t) => t?.readyState)).toBe('ended');
});

test('a camera that is refused or missing is said in plain words', async () => {
  for (const [name, words] of [
    ['NotAllowedError', 'chưa được phép dùng máy ảnh'],
    ['NotFoundError', 'không có máy ảnh'],
  ] as const) {
    await page.evaluate((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
    }, name);
    await page.getByTestId('label-camera').click();
    await expect(page.getByTestId('label-camera-problem')).toContainText(words);
  }
});
