import { form, must } from '../truth.ts';

export default form({
  id: 'a17-see-through',
  about:
    'layers that let the pointer through, clear and opaque (gradient, canvas, pseudo-element, blur); a popover',
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
  forbidden: Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`x${i + 1}`, 'covered' as const])),
});
