import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n39-hints',
  about: 'long hints that name other fields; old tone placement',
  procedure: 'confirm-handover',
  request: 'confirmOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    day: must('handover.date'),
    code: blank,
  },
});
