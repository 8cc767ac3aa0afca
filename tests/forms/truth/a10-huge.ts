import { form, must } from '../truth.ts';

export default form({
  id: 'a10-huge',
  about: 'seven fields among 5,000 others',
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
  },
  unkeyed: true,
});
