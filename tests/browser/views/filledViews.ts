/** The registry page over the sample: every view, filled, wrong and done. */
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  certificates,
  devices,
  people,
  sampleOrganisation,
  sampleRequests,
  systems,
} from '../../portal/sample.ts';
import { at, press, see } from './at.ts';
import { sentRequest, type View, wrongRequest } from './stage.ts';

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name);

const wrongDate = async (page: Page, label: string) => {
  await page.getByLabel(label).fill('30/02/2026');
  await press('Lưu')(page);
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
};

export const recordViews: readonly View[] = [
  at('staff', 'staff', (page) => page.getByRole('table').waitFor()),
  at('staff-nothing', 'staff', async (page) => {
    await page.getByRole('searchbox').fill('khong co ai');
    await see('Không có mục nào khớp')(page);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('table').waitFor();
    await page.getByRole('searchbox').fill('khong co ai');
    await see('Không có mục nào khớp')(page);
  }),
  at('staff-form', `staff/${people.head.id}`, see('Chứng thư và thiết bị')),
  at('staff-new-wrong', 'staff/new', async (page) => {
    await page.getByLabel('Số định danh cá nhân').fill('80185001234');
    await page.getByLabel('Địa chỉ thư điện tử công vụ').fill('đào@longan.gov.vn');
    await wrongDate(page, 'Ngày sinh');
  }),
  at('certificates', 'certificates', (page) => page.getByRole('table').waitFor()),
  at('certificate-form', `certificates/${certificates.accountant.id}`),
  at('certificate-picking', 'certificates/new', async (page) => {
    await page.getByRole('combobox', { name: 'Thuê bao', exact: true }).fill('nguyen');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
  }),
  at('devices', 'devices', (page) => page.getByRole('table').waitFor()),
  at('device-form', `devices/${devices.sim.id}`),
  at('systems', 'systems', (page) => page.getByRole('table').waitFor()),
  at('system-form', `systems/${systems.website.id}`),
  at('organisations', 'organisation', (page) => page.getByRole('table').waitFor()),
  at('organisation-form', `organisation/${sampleOrganisation.id}`),
];

export const requestViews: readonly View[] = [
  at('requests', 'requests', (page) => page.getByRole('table').waitFor()),
  at('request-new', 'requests/new', async (page) => {
    await page.getByRole('combobox', { name: 'Thủ tục' }).selectOption('renew');
    await page.getByRole('combobox', { name: /Về ai/ }).fill('nguyen');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
  }),
  at('request', `requests/${sampleRequests['issue-person'].id}`, see('Tiến trình')),
  at('request-wrong', `requests/${wrongRequest.id}`, (page) =>
    page.locator('[data-rule="sim-recovery-goes-to-bureau"]').waitFor(),
  ),
  at('request-sent', `requests/${sentRequest.id}`, see(/Hạn: ngày/)),
  at('request-not-there', 'requests/5a3c0f01-0000-4000-8000-00000000dead'),
  at('bulk', 'bulk'),
  at('adviser', 'adviser'),
  at('adviser-general', 'adviser/device-lost', (page) => page.getByTestId('advice').waitFor()),
  at('adviser-advice', `adviser/sim-locked?subject=staff:${people.simHolder.id}`, (page) =>
    page.getByTestId('advice').waitFor(),
  ),
  at('reminders', 'reminders'),
  at('duties', 'duties'),
  at('duty-sheet', `duty-sheet/${people.head.id}`, (page) => page.getByTestId('duty-sheet').waitFor()),
  at('reports', 'reports'),
  at('history', 'history'),
  at('papers', `papers/${sampleRequests.renew.id}`, async (page) => {
    await page.getByTestId('paper-preview').getByText('CỘNG HÒA XÃ HỘI').waitFor();
  }),
  at('papers-workbook', `papers/${sampleRequests['issue-person'].id}`, async (page) => {
    await page.getByTestId('portal-workbook').waitFor();
    await page.getByTestId('paper-preview').getByText('CỘNG HÒA XÃ HỘI').waitFor();
  }),
  at('print-steps', `print/${sampleRequests.revoke.id}?what=steps`),
  at('print-labels', 'print/devices?what=labels'),
  at('print-receipts', `print/${sampleRequests.revoke.id}?what=receipts`),
];

export const officeViews: readonly View[] = [
  at('templates', 'templates'),
  at('labels', 'labels'),
  at('labels-read', 'labels', async (page) => {
    await page.getByTestId('label-typed').fill(devices.head.serialNumber ?? '');
    await page.keyboard.press('Enter');
    await page.getByTestId('label-known').waitFor();
    await page.getByTestId('label-typed').fill('VN0012345');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('label-reading')).toHaveCount(2);
  }),
  at('rules', 'rules'),
  at('profiles', 'profiles'),
  at('profile-form', 'profiles', async (page) => {
    await press(/Sao chép/)(page);
    await page.getByRole('textbox', { name: 'Tên bộ quy định' }).fill('');
    await press('Lưu')(page);
    await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  }),
  at('calendar', 'calendar'),
  at('settings', 'settings', (page) => page.getByTestId('persistence').waitFor()),
  at('page-maps', 'page-maps'),
  at('status-words', 'status-words'),
  at('erase', 'erase'),
  at('erase-sure', 'erase', (page) => page.getByTestId('erase-all-next').click()),
  at('erase-person', `erase/${people.leaver.id}`, (page) => page.getByTestId('erase-next').waitFor()),
  at('erase-person-sure', `erase/${people.leaver.id}`, (page) => page.getByTestId('erase-next').click()),
];

export const fileViews: readonly View[] = [
  at('exports', 'exports'),
  at('records-file', 'records-file'),
  at('records-file-wrong', 'records-file', async (page) => {
    await page
      .getByTestId('records-file')
      .setInputFiles({ name: 'so.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await page.getByTestId('records-problem').waitFor();
  }),
  at('backup', 'backup'),
  at('backup-saved', 'backup', async (page) => {
    const saving = page.waitForEvent('download');
    await page.getByTestId('backup-save').click();
    await saving;
    await expect(page.getByTestId('backup-saved')).toContainText('người');
  }),
  at('restore-preview', 'backup', async (page) => {
    const saving = page.waitForEvent('download');
    await page.getByTestId('backup-save').click();
    await page.getByTestId('restore-file').setInputFiles(await (await saving).path());
    await page.getByTestId('restore-preview').waitFor();
  }),
  at('restore-wrong', 'backup', async (page) => {
    await page.getByTestId('restore-file').setInputFiles({
      name: 'thu.tlct',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('{"a":1}'),
    });
    await page.getByTestId('restore-problem').waitFor();
  }),
  at('import', 'import'),
  at('import-preview', 'import', async (page) => {
    await page
      .getByTestId('import-file')
      .setInputFiles([
        fixture('workbooks/forty.xlsx'),
        fixture('lists/tcvn3.csv'),
        fixture('lists/book.ods'),
      ]);
    await page.getByTestId('import-confirm').waitFor();
  }),
  at('import-certificates', 'import', async (page) => {
    await page
      .getByTestId('import-file')
      .setInputFiles(
        ['an.cer', 'khoa.p12', 'noi-khac.cer', 'het-han.cer'].map((name) => fixture(`certificates/${name}`)),
      );
    await page.getByTestId('import-certificate').first().waitFor();
  }),
  at('import-done', 'import', async (page) => {
    await page.getByTestId('import-file').setInputFiles(fixture('workbooks/one.xlsx'));
    await page.getByTestId('import-confirm').click();
    await page.getByTestId('import-result').waitFor();
  }),
];
