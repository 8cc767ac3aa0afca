import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f51-mui-dialog',
  about: 'MUI: a dialog for each certificate, a grouped Autocomplete, toggle buttons, a native list',
  framework: 'react',
  procedure: 'revoke',
  request: 'revokeExposed',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'CCTS'),
    channel: must('request.channel', 'cong'),
    urgency: blank,
    name: must('subscriber.name@0'),
    id: must('subscriber.idNumber@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    till: may('certificate.validTo@0'),
    kind: must('device.kind@0', 'PKI Token'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', 'lo'),
    found: blank,
    tell: blank,
  },
  steps: [
    {
      name: 'Hộp thoại',
      keys: ['name', 'id', 'unit', 'serial', 'till', 'kind', 'device', 'why', 'found', 'tell'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Khai một chứng thư' }).click();
        await page.getByLabel('Tên thuê bao').waitFor();
      },
    },
  ],
});
