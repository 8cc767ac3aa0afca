import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f30-vown-loss',
  about: 'Vue of its own: a list without any role, buttons that are pressed, a calendar of a plain table',
  framework: 'vue',
  procedure: 'device-loss',
  request: 'device-loss',
  expected: {
    no: must('request.documentNumber'),
    to: must('request.addressee', '91'),
    name: must('subscriber.name@0'),
    // Plain buttons: whether they choose or do something cannot be told.
    kind: may('device.kind@0', 't'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    lost: must('loss.date'),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    police: blank,
    reported: blank,
  },
});
