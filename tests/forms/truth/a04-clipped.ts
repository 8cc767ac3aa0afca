import { form, must } from '../truth.ts';

export default form({
  id: 'a04-clipped',
  about: 'clip-path, masks, content-visibility, transforms: nine ways not to be seen',
  procedure: 'device-loss',
  request: 'device-loss',
  expected: {
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    lost: must('loss.date'),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
  },
  forbidden: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`x${i + 1}`, 'covered' as const])),
});
