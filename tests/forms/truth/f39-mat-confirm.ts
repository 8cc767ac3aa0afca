import { blank, form, must, rows } from '../truth.ts';

export default form({
  id: 'f39-mat-confirm',
  about:
    'Angular Material: a mat-table with editors without labels, capitals, the addressee within a sentence',
  framework: 'angular-material',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    to: must('request.addressee', '2'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    place: must('handover.place'),
    ref: blank,
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      pos: must(`subscriber.position@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      kind: must(`device.kind@${i}`, 'PT'),
      device: must(`device.serialNumber@${i}`),
      day: must('handover.date'),
      signed: blank,
    })),
    notify: blank,
    handed: blank,
  },
});
