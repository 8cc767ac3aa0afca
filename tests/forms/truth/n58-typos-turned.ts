import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n58-typos-turned',
  about:
    'labels with slips and misplaced tone marks; old and new as rows under columns; underlined headings only',
  procedure: 'change',
  request: 'change',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'DP'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    from: must('certificate.validFrom@0'),
    till: must('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', '2'),
    oldunit: may('subscriber.unit@0'),
    oldpos: may('subscriber.position@0'),
    oldmail: must('change.from@0'),
    newunit: blank,
    newpos: blank,
    newmail: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    lname: blank,
    lmob: blank,
  },
});
