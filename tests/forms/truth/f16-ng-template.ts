import { form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'f16-ng-template',
  about: 'Angular template-driven: options that come late, fields that appear once another is filled',
  framework: 'angular',
  procedure: 'device-loss',
  request: 'device-loss',
  open: async (page) => {
    await page.locator('[data-truth="to"] option').nth(2).waitFor({ state: 'attached' });
  },
  expected: {
    to: may('request.addressee', 'CUC'),
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    lost: must('loss.date', ISO),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
  },
  steps: [
    {
      name: 'Sau khi có số hiệu thiết bị',
      keys: ['lost', 'how', 'done'],
      // What the clerk would type, had the fill not done it.
      open: async (page) => {
        const box = page.locator('[data-truth="device"]');
        if ((await box.inputValue()) === '') await box.fill('PKT2304015567');
      },
    },
  ],
});
