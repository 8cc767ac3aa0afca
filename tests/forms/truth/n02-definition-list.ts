import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'n02-definition-list',
  about: 'a definition list; native dates',
  procedure: 'device-loss',
  request: 'device-loss',
  expected: {
    to: may('request.addressee', 'bcy'),
    no: may('request.documentNumber'),
    date: may('request.documentDate', ISO),
    writer: blank,
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    lost: must('loss.date', ISO),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    cost: blank,
  },
});
