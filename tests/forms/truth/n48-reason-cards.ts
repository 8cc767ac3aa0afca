import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n48-reason-cards',
  about: 'labels above in bold text, hints that name the other number, reasons as ARIA radio cards',
  procedure: 'revoke',
  request: 'revokeLost',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    decision: blank,
    since: blank,
    why: must('request.reason', 'that-lac'),
    more: blank,
    oath: blank,
  },
});
