import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n16-accordion',
  about: 'an accordion of details elements, opened one after the other',
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
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    wit: blank,
  },
  steps: [
    {
      name: 'Thuê bao',
      keys: ['name', 'unit', 'serial', 'device'],
      open: (page) => page.getByText('Thuê bao làm thất lạc').click(),
    },
    {
      name: 'Sự việc',
      keys: ['lost', 'how', 'done', 'wit'],
      open: (page) => page.getByText('Sự việc thất lạc').click(),
    },
  ],
});
