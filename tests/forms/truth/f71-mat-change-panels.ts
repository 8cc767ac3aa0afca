import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f71-mat-change-panels',
  about:
    'Angular Material: expansion panels, mat-select-trigger, button toggles, objects as values, suggestions, a late panel',
  framework: 'angular-material',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'H34.13'),
    express: blank,
    decision: blank,
    decided: blank,
    name: must('subscriber.name@0'),
    pos: may('subscriber.position@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    since: must('certificate.validFrom@0'),
    till: must('certificate.validTo@0'),
    kind: must('device.kind@0', 'T'),
    field: must('change.field@0', 'coquan'),
    why: must('request.reason', '1'),
    old: must('change.from@0'),
    into: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    rbirth: blank,
    agree: blank,
  },
  steps: [
    {
      name: 'Đầu mối nhận CTS',
      keys: ['rname', 'rpos', 'rmob', 'rmail', 'rbirth'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Đầu mối nhận CTS đã điều chỉnh' }).click();
        await page.locator('[data-truth="rname"]').waitFor();
      },
    },
  ],
});
