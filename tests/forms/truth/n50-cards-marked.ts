import { blank, form, ISO, may, must, rows } from '../truth.ts';

export default form({
  id: 'n50-cards-marked',
  about: 'capitals in NFD, a card per subscriber, S/N of the certificate and S/N of the device',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', 'k'),
    qty: may('request.quantity'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      kind: must(`device.kind@${i}`, '1'),
      device: must(`device.serialNumber@${i}`),
      day: must('handover.date'),
      seal: blank,
    })),
  },
});
