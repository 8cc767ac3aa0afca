import { form, must } from '../truth.ts';

export default form({
  id: 'n21-shadow',
  about: 'custom elements with open shadow roots; the section in one root, the control in another',
  procedure: 'recover-device',
  request: 'recoverSim',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    device: must('device.serialNumber@0'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
  },
  forbidden: { 'x-pin': 'pin' },
});
