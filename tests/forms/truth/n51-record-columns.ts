import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n51-record-columns',
  about:
    'two parties in columns of the same labels, a header with spans, month names in a date of three lists',
  procedure: 'device-handover',
  request: 'device-handover',
  expected: {
    day: must('handover.date', '20/11/2026'),
    place: must('handover.place'),
    noticeno: blank,
    noticeday: blank,
    gname: may('organisation.headName'),
    gpos: may('organisation.headTitle'),
    gorg: may('organisation.name'),
    tname: blank,
    tpos: blank,
    torg: blank,
    kind: must('device.kind@0', 'PT'),
    device: must('device.serialNumber@0'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    state: must('device.condition@0'),
    sl: may('request.quantity'),
  },
});
