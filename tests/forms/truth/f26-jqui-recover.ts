import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f26-jqui-recover',
  about: 'jQuery UI: selectmenu in place of a select, datepicker, autocomplete, a control group of radios',
  framework: 'jquery',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'S'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', '1'),
    device: must('device.serialNumber@0'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    when: blank,
  },
});
