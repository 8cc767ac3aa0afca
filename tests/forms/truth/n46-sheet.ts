import { blank, form, ISO, must, rows } from '../truth.ts';

export default form({
  id: 'n46-sheet',
  about: 'a spreadsheet of editable cells with a row to spare; the receiver within a sentence',
  procedure: 'renew',
  request: 'renew',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', 'KHCN'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`),
      till: must(`certificate.validTo@${i}`),
      mail: must(`certificate.email@${i}`),
      device: must(`device.serialNumber@${i}`),
      note: blank,
    })),
    ...Object.fromEntries(
      ['name', 'unit', 'serial', 'from', 'till', 'mail', 'device', 'note'].map((key) => [`${key}2`, blank]),
    ),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
