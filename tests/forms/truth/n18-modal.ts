import { form, ISO, must } from '../truth.ts';

export default form({
  id: 'n18-modal',
  about: 'a certificate is entered in a modal dialog',
  procedure: 'revoke',
  request: 'revokeExposed',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', '5'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', 'c'),
  },
  steps: [
    {
      name: 'Hộp thoại',
      keys: ['name', 'unit', 'serial', 'device', 'why'],
      open: (page) => page.getByRole('button', { name: 'Nhập chứng thư' }).click(),
    },
  ],
});
