import { form, must } from '../truth.ts';

export default form({
  id: 'a02-overlays',
  about:
    'opaque overlays with and without pointer-events; a faint watermark over everything that hides nothing',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    no: must('request.documentNumber'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
  },
  forbidden: { x1: 'covered', x2: 'covered', x3: 'covered', x4: 'covered' },
});
