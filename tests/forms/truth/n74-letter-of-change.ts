import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n74-letter-of-change',
  about:
    'the letter itself as a form: every box within a sentence, the change as a sentence with one to spare',
  procedure: 'change',
  request: 'change',
  expected: {
    org: must('organisation.name'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '1'),
    name: must('subscriber.name@0'),
    pos: must('subscriber.position@0'),
    serial: must('certificate.serialNumber@0'),
    vfrom: must('certificate.validFrom@0'),
    vto: must('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    field0: must('change.field@0', '4'),
    from0: must('change.from@0'),
    to0: must('change.to@0'),
    field1: blank,
    from1: blank,
    to1: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    initials: blank,
    signer: may('organisation.headName'),
  },
});
