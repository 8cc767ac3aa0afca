import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n47-old-and-new',
  about: 'old and new side by side, a row per field: only the changed row gets both',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'A2'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    till: may('certificate.validTo@0'),
    o1: may('subscriber.unit@0'),
    m1: blank,
    o2: must('change.from@0'),
    m2: must('change.to@0'),
    o3: may('subscriber.province@0'),
    m3: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
  forbidden: { 'x-code': ['read-only', 'Tự sinh'] },
});
