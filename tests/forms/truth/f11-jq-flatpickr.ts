import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f11-jq-flatpickr',
  about: 'flatpickr: typed input, alternative input that is read-only; another date as decoy',
  framework: 'jquery',
  procedure: 'device-loss',
  request: 'lossOther',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    lost: must('loss.date'),
    report: blank,
    how: must('loss.circumstances'),
    done: must('loss.measures'),
  },
});
