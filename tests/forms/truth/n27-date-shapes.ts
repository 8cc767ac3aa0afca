import { blank, form, ISO, must } from '../truth.ts';

export default form({
  id: 'n27-date-shapes',
  about:
    'dates in three selects, in three boxes, with a list of months, as yyyy-mm-dd text; other dates as decoys',
  procedure: 'issue-person',
  request: 'issueOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    dob: must('subscriber.birthDate@0'),
    id: must('subscriber.idNumber@0'),
    idon: must('subscriber.idIssuedOn@0'),
    idtill: blank,
    idby: must('subscriber.idIssuedBy@0'),
    unit: must('subscriber.unit@0'),
    joined: blank,
    pos: must('subscriber.position@0'),
    prov: must('subscriber.province@0', 'Long An', 'Tỉnh Long An', 'tỉnh Long An'),
    mail: must('subscriber.officialEmail@0'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', ISO),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
});
