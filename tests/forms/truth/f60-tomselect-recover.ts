import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f60-tomselect-recover',
  about:
    'no diacritics: Tom Select that asks a server, Choices.js without a search, air-datepicker, IMask, a password',
  framework: 'javascript',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'K'),
    name: must('subscriber.name@0'),
    dob: must('subscriber.birthDate@0'),
    pos: must('subscriber.position@0'),
    unit: must('subscriber.unit@0', '77'),
    mail: must('subscriber.officialEmail@0'),
    mob: may('subscriber.mobile@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', 'TOKEN'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', '1'),
    last: blank,
    os: blank,
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    cskype: blank,
  },
  forbidden: { 'x-pass': 'password' },
  lateChoices: ['unit'],
});
