import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n52-lexicon',
  about:
    'Liferay forms: an editable combobox that throws away what was not chosen, a date of three lists, plain words',
  procedure: 'device-loss',
  request: 'lossOther',
  expected: {
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    lost: must('loss.date'),
    time: blank,
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    witness: blank,
  },
});
