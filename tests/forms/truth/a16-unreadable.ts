import { form, must } from '../truth.ts';

export default form({
  id: 'a16-unreadable',
  about:
    'fields whose text cannot be read or that stand elsewhere, eleven ways; real ones far below, drawn only when near',
  procedure: 'revoke',
  request: 'revokeExposed',
  expected: {
    no: must('request.documentNumber'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
  },
  forbidden: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`x${i + 1}`, 'covered' as const])),
});
