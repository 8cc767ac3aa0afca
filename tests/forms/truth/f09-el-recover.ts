import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'f09-el-recover',
  about: 'Element Plus: radio buttons, switch, filterable select, remote autocomplete, formatter',
  framework: 'element-plus',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', 'D'),
    signed: may('request.digitallySigned'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', '0'),
    device: must('device.serialNumber@0'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    note: blank,
  },
  forbidden: { 'x-pw': 'password' },
});
