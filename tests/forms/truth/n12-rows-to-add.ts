import { form, must, rows } from '../truth.ts';

const row = (i: number) => ({
  name: must(`subscriber.name@${i}`),
  unit: must(`subscriber.unit@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  from: must(`certificate.validFrom@${i}`),
  till: must(`certificate.validTo@${i}`),
  mail: must(`subscriber.officialEmail@${i}`),
  device: must(`device.serialNumber@${i}`),
});
const all = rows(3, row);

export default form({
  id: 'n12-rows-to-add',
  about: 'a table whose rows are added by "Thêm dòng"; three certificates',
  procedure: 'renew',
  request: 'renewThree',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '2'),
    ...all,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
  steps: [
    {
      name: 'Thêm dòng',
      addsRows: true,
      keys: Object.keys(all).filter((key) => !key.endsWith('0')),
      open: async (page) => {
        await page.getByRole('button', { name: 'Thêm dòng' }).click();
        await page.getByRole('button', { name: 'Thêm dòng' }).click();
      },
    },
  ],
});
