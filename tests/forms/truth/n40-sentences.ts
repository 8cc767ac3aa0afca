import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n40-sentences',
  about: 'controls within the sentences of a record',
  procedure: 'device-loss',
  request: 'lossOther',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    where: blank,
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    lost: must('loss.date'),
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    hour: blank,
  },
});
