import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f68-quasar-loss-report',
  about:
    'Quasar: q-expansion-item of three, masks, a filtered q-select, q-date in a popup, option groups beside captions',
  framework: 'vue',
  procedure: 'device-loss',
  request: 'lossOther',
  // Its radio buttons have no values of their own.
  lateChoices: ['kind', 'why'],
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'CUC'),
    org: must('organisation.name'),
    boss: may('organisation.headName'),
    name: must('subscriber.name@0'),
    pos: may('subscriber.position@0'),
    cccd: may('subscriber.idNumber@0'),
    unit: must('subscriber.unit@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', 'u'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    warranty: blank,
    lost: must('loss.date'),
    hour: blank,
    why: may('request.reason', 'MAT'),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    witness: blank,
    police: blank,
    sure: blank,
  },
  steps: [
    {
      name: 'Diễn biến sự việc',
      keys: ['lost', 'hour', 'why', 'how', 'done', 'witness', 'police'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Phần 3' }).first().click();
        await page.locator('[data-truth="lost"]').waitFor();
      },
    },
  ],
});
