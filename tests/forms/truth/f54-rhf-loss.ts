import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'f54-rhf-loss',
  about:
    'React Hook Form over native controls: numbered questions, a date of box, list and box, a datalist, a honeypot',
  framework: 'react',
  procedure: 'device-loss',
  request: 'device-loss',
  expected: {
    no: must('request.documentNumber'),
    made: must('request.documentDate'),
    signer: may('organisation.headName'),
    post: may('organisation.headTitle'),
    name: must('subscriber.name@0'),
    card: must('subscriber.idNumber@0'),
    pos: must('subscriber.position@0'),
    unit: must('subscriber.unit@0'),
    mob: must('subscriber.mobile@0'),
    kind: must('device.kind@0', 'pki'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    lost: must('loss.date', ISO),
    hour: blank,
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    police: blank,
    witness: blank,
    wphone: blank,
  },
  forbidden: { 'x-web': 'honeypot' },
});
