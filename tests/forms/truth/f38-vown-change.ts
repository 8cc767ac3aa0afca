import type { Page } from '@playwright/test';
import { blank, form, may, must } from '../truth.ts';

const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).click();

export default form({
  id: 'f38-vown-change',
  about:
    'Vue of its own: a button with a searchable list, segments as radio buttons, a date mask, four parts',
  framework: 'vue',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'khcn'),
    urgent: blank,
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    shown: may('certificate.email@0'),
    till: must('certificate.validTo@0'),
    newtill: blank,
    device: must('device.serialNumber@0'),
    field: must('change.field@0', 'm3'),
    old: must('change.from@0'),
    into: must('change.to@0'),
    basis: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: may('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    rboss: blank,
  },
  steps: [
    {
      name: 'Chứng thư',
      keys: ['name', 'unit', 'serial', 'shown', 'till', 'newtill', 'device'],
      open: tab(/Bước 2/),
    },
    { name: 'Nội dung đổi', keys: ['field', 'old', 'into', 'basis'], open: tab(/Bước 3/) },
    { name: 'Người nhận', keys: ['rname', 'rpos', 'rmob', 'rmail', 'rboss'], open: tab(/Bước 4/) },
  ],
});
