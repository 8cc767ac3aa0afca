import { form, must } from '../truth.ts';

export default form({
  id: 'n37-abbreviations',
  about: 'abbreviations throughout',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '2'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', 'TOKEN'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
  },
});
