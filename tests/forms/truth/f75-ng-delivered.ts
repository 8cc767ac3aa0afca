import { blank, form, ISO, must } from '../truth.ts';

export default form({
  id: 'f75-ng-delivered',
  about: 'Angular reactive forms: groups within a group, labels beside, radios, a native and a typed date',
  framework: 'angular',
  procedure: 'confirm-handover',
  request: 'confirmOne',
  expected: {
    number: must('request.documentNumber'),
    signed: must('request.documentDate', ISO),
    office: must('request.addressee', 'CTSBM'),
    org: must('organisation.name'),
    name: must('subscriber.name@0'),
    position: must('subscriber.position@0'),
    unit: must('subscriber.unit@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', 'token'),
    code: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    warranty: blank,
    day: must('handover.date'),
    place: must('handover.place'),
    giver: blank,
    minutes: blank,
    note: blank,
  },
});
