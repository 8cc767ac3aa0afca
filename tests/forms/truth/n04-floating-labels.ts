import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n04-floating-labels',
  about: 'floating labels after inputs with an empty placeholder',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '2'),
    abstract: blank,
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    from: must('certificate.validFrom@0'),
    till: must('certificate.validTo@0'),
    mail: must('certificate.email@0'),
    field: must('change.field@0', 'EM'),
    old: must('change.from@0'),
    new: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: may('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
