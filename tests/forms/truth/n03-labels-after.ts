import { blank, form, ISO, must } from '../truth.ts';

export default form({
  id: 'n03-labels-after',
  about: 'labels below their inputs; the form falls into two form elements',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', '11'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    device: must('device.serialNumber@0'),
    other: blank,
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
  },
  forbidden: { 'x-pass': 'password' },
});
