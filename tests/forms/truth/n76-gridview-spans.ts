import { blank, form, ISO, must, rows } from '../truth.ts';

const all = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  unit: must(`subscriber.unit@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  from: must(`certificate.validFrom@${i}`, ISO),
  till: must(`certificate.validTo@${i}`, ISO),
  device: must(`device.serialNumber@${i}`),
  before: blank,
}));

export default form({
  id: 'n76-gridview-spans',
  about:
    'a GridView under a header of two lines with spans, a record added at a time; who hands it in as a decoy',
  procedure: 'renew',
  request: 'renew',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    firstno: blank,
    to: must('request.addressee', '38'),
    ...all,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    sname: blank,
    smob: blank,
  },
  forbidden: { 'x-et': 'hidden' },
  steps: [
    {
      name: 'Thêm bản ghi',
      addsRows: true,
      keys: Object.keys(all).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm bản ghi' }).click(),
    },
  ],
});
