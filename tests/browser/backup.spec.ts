import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { importRecords, launch, type Session } from './driver.ts';
import { records as popupRecords } from './popupRecords.ts';
import { axeViolations } from './registryPage.ts';

const passphrase = 'bốn từ không liên quan';

const restoreFile = (page: Page, name: string, buffer: Buffer) =>
  page.getByTestId('restore-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

async function saveBackup(page: Page, session: Session, secret?: string): Promise<Buffer> {
  await page.goto(session.url('registry.html#/backup'));
  if (secret) {
    await page.getByTestId('backup-secret').check();
    await page.getByTestId('backup-passphrase').fill(secret);
    await page.getByTestId('backup-passphrase-again').fill(secret);
  }
  const saving = page.waitForEvent('download');
  await page.getByTestId('backup-save').click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('so-chung-thuc-2026-11-22.tlct');
  const bytes = readFileSync(await download.path());
  await expect(page.getByTestId('backup-saved')).toContainText('người');
  return bytes;
}

/** The names on the list of staff. */
async function people(page: Page, session: Session): Promise<string | null> {
  await page.goto(session.url('registry.html#/staff'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  return page.getByRole('table').textContent();
}

async function rename(page: Page, session: Session, from: string, to: string): Promise<void> {
  await page.goto(session.url('registry.html#/staff'));
  await page.getByRole('link', { name: from }).first().click();
  await page.getByLabel('Họ và tên').fill(to);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByTestId('toast')).toBeVisible();
}

test('a backup is saved, checked, restored and taken back; a bad file changes nothing', async () => {
  const session = await launch({ today: '2026-11-22' });
  const page = await session.context.newPage();
  const [person] = popupRecords.staff;
  const name = person?.fullName ?? '';
  let plain: Buffer = Buffer.alloc(0);
  let secret: Buffer = Buffer.alloc(0);

  await test.step('save, without and with a passphrase', async () => {
    await importRecords(session, popupRecords);
    await page.goto(session.url('registry.html#/backup'));
    await expect(page.getByTestId('backup-last')).toContainText('Chưa sao lưu lần nào');
    expect(await axeViolations(page)).toEqual([]);
    plain = await saveBackup(page, session);
    await expect(page.getByTestId('backup-last')).toContainText('22/11/2026');
    secret = await saveBackup(page, session, passphrase);
    expect(secret.includes('AES-256-GCM')).toBe(true);
  });

  await test.step('refuse what is no good, each for its own reason', async () => {
    const flipped = Buffer.from(plain);
    flipped[plain.length - 30] = (flipped[plain.length - 30] ?? 0) ^ 1;
    for (const [bytes, reason] of [
      [Buffer.from('{"a":1}'), 'không phải tệp sao lưu'],
      [plain.subarray(0, plain.length - 100), 'thiếu phần cuối'],
      [flipped, 'đã bị thay đổi hoặc hỏng'],
    ] as const) {
      await page.goto(session.url('registry.html#/backup'));
      await page.reload();
      await restoreFile(page, 'thu.tlct', bytes);
      await expect(page.getByTestId('restore-problem')).toContainText(reason);
      await expect(page.getByTestId('restore-problem')).toContainText('vẫn như cũ');
    }
  });

  await test.step('preview and replace, after the passphrase', async () => {
    await rename(page, session, name, 'Người Đã Sửa');
    await page.goto(session.url('registry.html#/backup'));
    await restoreFile(page, 'so.tlct', secret);
    await page.getByTestId('restore-passphrase').fill('không phải cụm này');
    await page.getByTestId('restore-open').click();
    await expect(page.getByRole('alert')).toContainText('không phải của tệp này');
    await page.getByTestId('restore-passphrase').fill(passphrase);
    await page.getByTestId('restore-open').click();
    await expect(page.getByTestId('restore-preview')).toContainText('Tệp nguyên vẹn');
    const row = page.getByTestId('restore-row-staff').getByRole('cell');
    // The registry's is newer: merging keeps it.
    await expect(row.nth(2)).toHaveText('1');
    await page.getByTestId('restore-replace').check();
    await expect(row.nth(1)).toHaveText('1');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByTestId('restore-confirm').click();
    await expect(page.getByTestId('restore-done')).toBeVisible();
    expect(await people(page, session)).toContain(name);
  });

  await test.step('take it back after a reload', async () => {
    await page.goto(session.url('registry.html#/backup'));
    await page.reload();
    await page.getByTestId('restore-undo').click();
    await expect(page.getByTestId('restore-last')).toBeHidden();
    expect(await people(page, session)).toContain('Người Đã Sửa');
  });

  await test.step('a reminder in page and popup when the last backup is too old', async () => {
    await page.goto(session.url('registry.html#/backup'));
    await page.getByTestId('backup-days').selectOption('7');
    await page.goto(session.url('registry.html#/staff'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByTestId('backup-due')).toBeHidden();
    await page.clock.setFixedTime('2026-11-30T10:00:00+07:00');
    await page.reload();
    await expect(page.getByTestId('backup-due')).toContainText('Sao lưu ngay');
    await page.goto(session.url('popup.html'));
    await expect(page.getByTestId('backup-due')).toContainText('Sao lưu ngay');
  });
  await session.close();
});
