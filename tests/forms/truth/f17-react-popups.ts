import { form, must } from '../truth.ts';

export default form({
  id: 'f17-react-popups',
  about: 'React with popups of its own: a list at the end of the document, a date only by a calendar',
  framework: 'react',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'B'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    field: must('change.field@0', 'e'),
    old: must('change.from@0'),
    new: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
