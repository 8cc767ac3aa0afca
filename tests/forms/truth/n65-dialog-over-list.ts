import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n65-dialog-over-list',
  about: 'a native dialog over a list with filters; cases by clause; a password and a code to confirm with',
  procedure: 'revoke',
  request: 'revokeExposed',
  open: (page) => page.getByRole('button', { name: 'Lập đề nghị thu hồi' }).click(),
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '000.00.00.G11'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    mail: may('subscriber.officialEmail@0'),
    pos: may('subscriber.position@0'),
    why: must('request.reason', 'K1a'),
    finder: blank,
    when: blank,
  },
  forbidden: {
    'x-f1': 'filter',
    'x-f2': 'filter',
    'x-f3': 'filter',
    'x-pw': 'password',
    'x-otp': 'pin',
  },
});
