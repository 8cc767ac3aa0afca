import { form, must } from '../truth.ts';

export default form({
  id: 'f14-react-controlled',
  about: 'React controlled inputs that clean and format what is typed',
  framework: 'react',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'khcn'),
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
});
