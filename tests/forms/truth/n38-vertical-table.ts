import { form, ISO, must, rows } from '../truth.ts';

export default form({
  id: 'n38-vertical-table',
  about:
    'a table turned round: labels in the first column, a column for each subscriber; title of both procedures',
  procedure: 'renew',
  request: 'renewThree',
  expected: {
    kind: must('request.kind', 'gh'),
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    ...rows(3, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`, ISO),
      till: must(`certificate.validTo@${i}`, ISO),
      device: must(`device.serialNumber@${i}`),
    })),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
