import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n06-placeholder-only',
  about: 'placeholders and first options only',
  procedure: 'confirm-handover',
  request: 'confirmOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'a2'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', 'T'),
    device: must('device.serialNumber@0'),
    day: must('handover.date'),
    note: blank,
  },
});
