import { form, must } from '../truth.ts';

export default form({
  id: 'a01-transparent',
  about: 'fields within transparent ancestors, before the real ones',
  procedure: 'revoke',
  request: 'revokeExposed',
  expected: {
    no: must('request.documentNumber'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', '1'),
  },
  forbidden: { x1: 'covered', x2: 'covered', x3: 'covered', x4: 'covered' },
});
