import { form, may, must, rows } from '../truth.ts';

export default form({
  id: 'f03-mat-renew',
  about: 'Angular Material: outlined fields in expansion panels, two rows, a checkbox',
  framework: 'angular-material',
  procedure: 'renew',
  request: 'renew',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'DEP'),
    signed: may('request.digitallySigned'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`),
      till: must(`certificate.validTo@${i}`),
      device: must(`device.serialNumber@${i}`),
    })),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
