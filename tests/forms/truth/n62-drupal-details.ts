import { blank, form, ISO, must, rows } from '../truth.ts';

export default form({
  id: 'n62-drupal-details',
  about: 'a Drupal webform: details, a composite table with hidden labels in its cells, its own honeypot',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    slip: blank,
    org: must('organisation.name'),
    day: must('handover.date', ISO),
    place: must('handover.place'),
    qty: must('request.quantity'),
    witness: blank,
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      kind: must(`device.kind@${i}`, 'token'),
      device: must(`device.serialNumber@${i}`),
      account: blank,
      note: blank,
    })),
    maker: blank,
  },
  forbidden: { 'x-home': 'honeypot' },
});
