import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f43-quasar-renew',
  about:
    'Quasar: the certificate in a q-dialog, remote q-select, options of two lines, dates with dashes, masks',
  framework: 'vue',
  procedure: 'renew',
  request: 'renewOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', '16-11-2026'),
    to: must('request.addressee', '20'),
    signed: may('request.digitallySigned'),
    org: must('organisation.name'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    since: must('certificate.validFrom@0', '04-02-2022'),
    until: must('certificate.validTo@0', '03-02-2027'),
    mail: must('subscriber.officialEmail@0'),
    device: must('device.serialNumber@0'),
    years: blank,
    note: blank,
  },
  forbidden: { secret: 'password' },
  steps: [
    {
      name: 'Hộp thoại chứng thư',
      keys: ['name', 'unit', 'serial', 'since', 'until', 'mail', 'device', 'years', 'note'],
      open: (page) => page.getByRole('button', { name: 'Nhập chứng thư cần gia hạn' }).click(),
    },
  ],
});
