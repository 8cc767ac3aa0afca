import { blank, form, ISO, must, rows } from '../truth.ts';

export default form({
  id: 'n19-iframe',
  about: 'the list stands in a frame of the same origin',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    day: must('handover.date'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      kind: must(`device.kind@${i}`, 'TK'),
      device: must(`device.serialNumber@${i}`),
      sign: blank,
    })),
  },
});
