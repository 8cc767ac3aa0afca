import { blank, form, ISO, may, must, rows } from '../truth.ts';

const all = rows(3, (i) => ({
  name: must(`subscriber.name@${i}`),
  unit: must(`subscriber.unit@${i}`, 'D215'),
  serial: must(`certificate.serialNumber@${i}`),
  mail: must(`certificate.email@${i}`),
  from: may(`certificate.validFrom@${i}`, ISO),
  till: must(`certificate.validTo@${i}`, ISO),
  device: must(`device.serialNumber@${i}`),
  years: blank,
}));

export default form({
  id: 'f53-rselect-renew',
  about:
    'react-select that searches a server, has groups or makes options; a field array of three certificates',
  framework: 'react',
  procedure: 'renew',
  request: 'renewThree',
  expected: {
    kind: must('request.kind', 'gia-han'),
    to: must('request.addressee', 'KHCN'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    ...all,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    rzalo: blank,
  },
  steps: [
    {
      name: 'Thêm chứng thư',
      addsRows: true,
      keys: Object.keys(all).filter((key) => !key.endsWith('0')),
      open: async (page) => {
        await page.getByRole('button', { name: 'Thêm chứng thư' }).click();
        await page.getByRole('button', { name: 'Thêm chứng thư' }).click();
      },
    },
  ],
});
