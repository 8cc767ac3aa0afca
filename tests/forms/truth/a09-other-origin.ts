import { form, must } from '../truth.ts';

export default form({
  id: 'a09-other-origin',
  about: 'half of the form stands in a frame of another origin, which gets nothing',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    no: must('request.documentNumber'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
  },
  forbidden: Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`x${i + 1}`, 'other-origin' as const])),
  unkeyed: true,
});
