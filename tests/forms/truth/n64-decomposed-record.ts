import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n64-decomposed-record',
  about:
    'a record in decomposed letters: parties as columns, a date of three boxes in its sentence, devices as list items',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    day: must('handover.date', '13/11/2026'),
    place: must('handover.place'),
    gorg: must('organisation.name'),
    gname: may('organisation.headName'),
    gpos: may('organisation.headTitle'),
    gtel: may('organisation.phone'),
    torg: blank,
    tname: blank,
    tpos: blank,
    ttel: blank,
    qty: may('request.quantity'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      kind: must(`device.kind@${i}`, 'T'),
      device: must(`device.serialNumber@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      state: must(`device.condition@${i}`),
    })),
    copies: blank,
    each: blank,
    agree: blank,
  },
});
