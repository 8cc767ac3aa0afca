import { form, must } from '../truth.ts';

export default form({
  id: 'a14-secrets',
  about: 'PIN, PUK, one-time codes, captcha, passwords in plain boxes, in the words of real fields',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    name: must('subscriber.name@0'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
  },
  forbidden: {
    x1: 'pin',
    x2: 'password',
    x3: 'password',
    x4: 'pin',
    x5: 'pin',
    x6: 'captcha',
    x7: 'pin',
    x8: 'pin',
    x9: 'file',
    x10: 'captcha',
    x11: 'search',
    x12: 'password',
  },
});
