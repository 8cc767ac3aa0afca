import type { Page } from '@playwright/test';
import { blank, form, may, must, rows } from '../truth.ts';

const tab = (n: number) => (page: Page) => page.locator('#tabs > ul a').nth(n).click();
const all = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  unit: must(`subscriber.unit@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  from: may(`certificate.validFrom@${i}`),
  till: must(`certificate.validTo@${i}`),
  mail: must(`subscriber.officialEmail@${i}`),
  kind: must(`device.kind@${i}`, 'B'),
  device: must(`device.serialNumber@${i}`),
}));
const receiver = {
  rname: must('certificateReceiver.fullName'),
  rpos: must('certificateReceiver.position'),
  rmob: must('certificateReceiver.mobile'),
  rmail: must('certificateReceiver.officialEmail'),
  back: blank,
};

export default form({
  id: 'f58-jqui-tabs',
  about:
    'jQuery UI in NFD: tabs, an accordion of certificates, selectmenu, spinner, radio buttons without icons',
  framework: 'jquery',
  procedure: 'renew',
  request: 'renew',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '8'),
    channel: may('request.channel', 'cong'),
    qty: may('request.quantity'),
    pages: blank,
    ...all,
    ...receiver,
  },
  steps: [
    {
      name: 'Chứng thư thứ nhất',
      open: tab(1),
      keys: Object.keys(all).filter((key) => key.endsWith('0')),
    },
    {
      name: 'Chứng thư thứ hai',
      open: async (page) => {
        await page.locator('#acc > h3').nth(1).click();
        await page.locator('#name1').waitFor();
        await page.locator('#name0').waitFor({ state: 'hidden' });
      },
      keys: Object.keys(all).filter((key) => key.endsWith('1')),
    },
    { name: 'Đầu mối nhận kết quả', open: tab(2), keys: Object.keys(receiver) },
  ],
});
