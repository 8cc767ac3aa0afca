import { form, ISO, must } from '../truth.ts';

export default form({
  id: 'n29-contenteditable',
  about: 'contenteditable boxes with role textbox',
  procedure: 'device-loss',
  request: 'device-loss',
  expected: {
    no: must('request.documentNumber'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    lost: must('loss.date', ISO),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
  },
  forbidden: { 'x-fixed': ['read-only', 'Theo quy định'] },
});
