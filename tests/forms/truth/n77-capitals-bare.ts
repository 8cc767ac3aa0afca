import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n77-capitals-bare',
  about:
    'capitals without diacritics; a transaction, a receipt and a notice as other numbers; four honeypots',
  procedure: 'revoke',
  request: 'revokeLost',
  expected: {
    trans: blank,
    receipt: blank,
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    notice: blank,
    to: must('request.addressee', '2'),
    name: must('subscriber.name@0'),
    id: must('subscriber.idNumber@0'),
    pos: must('subscriber.position@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    from: may('certificate.validFrom@0'),
    till: may('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', 'MA'),
    sname: blank,
    stel: blank,
  },
  forbidden: { x1: 'honeypot', x2: 'honeypot', x3: 'honeypot', x4: 'honeypot' },
});
