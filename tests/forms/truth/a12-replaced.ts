import { form, must } from '../truth.ts';

export default form({
  id: 'a12-replaced',
  about: 'every change draws all fields anew: what the plan pointed at is gone',
  procedure: 'device-handover',
  request: 'device-handover',
  expected: {
    day: must('handover.date'),
    place: must('handover.place'),
    name: must('subscriber.name@0'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    state: must('device.condition@0'),
  },
});
