import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'f56-radix-return',
  about:
    'Radix: grouped Select in a table of ARIA roles and beside terms of a list; two parties, of which one is known',
  framework: 'react',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    day: must('handover.date'),
    place: must('handover.place'),
    org: must('organisation.name'),
    gname: may('organisation.headName'),
    gpos: may('organisation.headTitle'),
    to: must('request.addressee', 'cuccts'),
    tname: blank,
    tpos: blank,
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      kind: must(`device.kind@${i}`, 'tok'),
      device: must(`device.serialNumber@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      state: must(`device.condition@${i}`),
    })),
    copies: blank,
  },
});
