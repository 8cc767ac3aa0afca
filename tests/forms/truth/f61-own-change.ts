import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f61-own-change',
  about:
    'React of its own: a combobox of ARIA, a list without any role, three boxes, pressed buttons, a grid whose cells are clicked first',
  framework: 'react',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'O2'),
    kind: must('request.kind', 'thaydoi'),
    copies: blank,
    holder: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    from: may('certificate.validFrom@0'),
    till: may('certificate.validTo@0'),
    device: must('device.kind@0', 'token'),
    barcode: must('device.serialNumber@0'),
    why: must('request.reason', 'r2'),
    'name-old': blank,
    'name-new': blank,
    'unit-old': blank,
    'unit-new': blank,
    'mail-old': must('change.from@0'),
    'mail-new': must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
