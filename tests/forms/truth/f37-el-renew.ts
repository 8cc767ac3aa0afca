import type { Page } from '@playwright/test';
import { blank, form, must, rows } from '../truth.ts';

const list = rows(3, (i) => ({
  name: must(`subscriber.name@${i}`),
  mail: must(`subscriber.officialEmail@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  from: must(`certificate.validFrom@${i}`),
  till: must(`certificate.validTo@${i}`),
  device: must(`device.serialNumber@${i}`),
  years: blank,
}));
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

export default form({
  id: 'f37-el-renew',
  about:
    'Element Plus: el-tabs, an el-table with a header of two lines, date pickers in cells, el-descriptions',
  framework: 'element-plus',
  procedure: 'renew',
  request: 'renewThree',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '901'),
    way: blank,
    ...list,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    back: blank,
  },
  forbidden: { find: 'search' },
  steps: [
    { name: 'Danh sách CTS', keys: Object.keys(list), open: tab('Danh sách CTS') },
    {
      name: 'Người nhận CTS mới',
      keys: ['rname', 'rpos', 'rmob', 'rmail', 'back'],
      open: tab('Người nhận CTS mới'),
    },
  ],
});
