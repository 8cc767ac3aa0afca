import { form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n33-capitals',
  about: 'everything in capitals; "ngày cấp" of the certificate',
  procedure: 'renew',
  request: 'renew',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'D'),
    kind: may('request.kind', '1'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`),
      till: must(`certificate.validTo@${i}`),
      device: must(`device.serialNumber@${i}`),
      mail: must(`subscriber.officialEmail@${i}`),
    })),
    rname: must('certificateReceiver.fullName'),
    rpos: may('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
