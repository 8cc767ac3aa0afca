import { form, must } from '../truth.ts';

export default form({
  id: 'n20-iframe-deep',
  about: 'the whole form stands in a frame within a frame',
  procedure: 'renew',
  request: 'renewOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'SKHCN'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    from: must('certificate.validFrom@0'),
    till: must('certificate.validTo@0'),
    mail: must('subscriber.officialEmail@0'),
    device: must('device.serialNumber@0'),
    rname: must('certificateReceiver.fullName'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
