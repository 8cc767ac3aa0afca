import type { Page } from '@playwright/test';
import { blank, form, may, must } from '../truth.ts';

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

export default form({
  id: 'f36-quasar-loss',
  about:
    'Quasar: a vertical q-stepper, q-select with filter, year-first date masks, option groups, time as decoy',
  framework: 'vue',
  procedure: 'device-loss',
  request: 'lossOther',
  // Its radio buttons have no values of their own.
  lateChoices: ['kind'],
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', '2026/11/16'),
    host: may('organisation.headName'),
    hostpos: may('organisation.headTitle'),
    joined: blank,
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    kind: must('device.kind@0', 'token'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    day: must('loss.date', '2026/10/06'),
    hour: blank,
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    price: blank,
    pay: blank,
  },
  steps: [
    {
      name: 'Thiết bị thất lạc',
      keys: ['name', 'unit', 'kind', 'device', 'serial'],
      open: press('Sang phần thiết bị'),
    },
    {
      name: 'Diễn biến sự việc',
      keys: ['day', 'hour', 'how', 'done', 'price', 'pay'],
      open: press('Sang phần sự việc'),
    },
  ],
});
