import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f31-radix-change',
  about: 'Radix: Select that opens on pointerdown and hides the rest of the page, RadioGroup as decoy',
  framework: 'react',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'dep'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    from: may('certificate.validFrom@0'),
    till: may('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    field: must('change.field@0', 'mail'),
    old: must('change.from@0'),
    new: must('change.to@0'),
    want: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
