import { blank, form, ISO, must } from '../truth.ts';

export default form({
  id: 'n05-aria-only',
  about: 'aria-label, aria-labelledby, title and placeholder instead of labels; another contact as decoy',
  procedure: 'renew',
  request: 'renewOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    from: must('certificate.validFrom@0', ISO),
    till: must('certificate.validTo@0', ISO),
    mail: must('subscriber.officialEmail@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    oname: blank,
    omob: blank,
  },
});
