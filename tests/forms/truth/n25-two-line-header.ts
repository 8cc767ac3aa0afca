import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n25-two-line-header',
  about: 'a table head of two lines with spans; three boxes for a date; a third row that stays empty',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    qty: may('request.quantity'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      device: must(`device.serialNumber@${i}`),
      day: may('handover.date'),
    })),
    name2: blank,
    unit2: blank,
    serial2: blank,
    device2: blank,
    day2: blank,
  },
  forbidden: { x1: 'hidden' },
});
