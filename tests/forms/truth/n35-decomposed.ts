import { form, must, rows } from '../truth.ts';

export default form({
  id: 'n35-decomposed',
  about: 'all text in NFD; old tone placement; one section per subscriber',
  procedure: 'revoke',
  request: 'revoke',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'y'),
    why: must('request.reason', '4'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      device: must(`device.serialNumber@${i}`),
    })),
  },
});
