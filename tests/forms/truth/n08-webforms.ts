import { blank, form, must, rows } from '../truth.ts';

export default form({
  id: 'n08-webforms',
  about: 'ASP.NET WebForms: ctl00$ names, view state, a grid with two rows',
  procedure: 'revoke',
  request: 'revoke',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '101'),
    why: must('request.reason', '4'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      device: must(`device.serialNumber@${i}`),
      note: blank,
    })),
  },
  forbidden: { 'x-vs': ['hidden', '/wEPDwUKMTY1NDU2'], 'x-ev': ['hidden', '/wEdAAv'] },
});
