import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'f21-mui-renew',
  about: 'MUI: standard fields in a table without labels, a select as TextField, DateField, toggle buttons',
  framework: 'react',
  procedure: 'renew',
  request: 'renew',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '2'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`),
      till: must(`certificate.validTo@${i}`),
      mail: must(`certificate.email@${i}`),
      device: must(`device.serialNumber@${i}`),
      pick: blank,
    })),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    channel: may('request.channel', 'dvc'),
    oath: blank,
  },
});
