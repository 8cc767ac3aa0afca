import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n28-radio-groups',
  about: 'radio groups without fieldset, label text after the button or loose; a consent nobody may tick',
  procedure: 'recover-device',
  request: 'recoverSim',
  expected: {
    to: must('request.addressee', 'K'),
    kind: must('device.kind@0', '2'),
    signed: may('request.digitallySigned', 'co'),
    channel: may('request.channel', 'A'),
    why: may('request.reason', 'pin'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    agree: blank,
  },
});
