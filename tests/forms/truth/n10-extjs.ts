import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n10-extjs',
  about: 'ExtJS-like tables within tables; a receiving party nobody knows',
  procedure: 'device-handover',
  request: 'device-handover',
  expected: {
    no: may('request.documentNumber'),
    day: must('handover.date'),
    place: must('handover.place'),
    name: must('subscriber.name@0'),
    kind: must('device.kind@0', '0'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    state: must('device.condition@0'),
    bname: blank,
    bpos: blank,
  },
});
