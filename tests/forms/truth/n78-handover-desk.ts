import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n78-handover-desk',
  about:
    'English ids that say otherwise, sender and receiver swapped in them; a masked date; filters at the side',
  procedure: 'device-handover',
  request: 'device-handover',
  expected: {
    day: must('handover.date'),
    place: must('handover.place'),
    kind: must('device.kind@0', '02'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    name: must('subscriber.name@0'),
    state: must('device.condition@0'),
    extras: blank,
    gorg: must('organisation.name'),
    gname: may('organisation.headName'),
    carrier: blank,
    tname: blank,
    tpos: blank,
    notice: blank,
  },
  forbidden: {
    'x-nav': 'search',
    'x-side1': 'filter',
    'x-side2': 'filter',
    'x-torg': ['read-only', 'Cục Chứng thực số và Bảo mật thông tin'],
  },
});
