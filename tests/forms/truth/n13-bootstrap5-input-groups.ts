import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'n13-bootstrap5-input-groups',
  about: 'Bootstrap 5 input groups, floating labels and a button group of radios',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', '1'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: may('device.kind@0', 'token'),
    device: must('device.serialNumber@0'),
    why: blank,
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
  },
});
