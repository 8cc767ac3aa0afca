import { form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n42-combined-cells',
  about: 'the table of Mẫu 01 with three controls in one cell',
  procedure: 'issue-person',
  request: 'issueTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      dob: must(`subscriber.birthDate@${i}`),
      id: must(`subscriber.idNumber@${i}`),
      idon: must(`subscriber.idIssuedOn@${i}`),
      idby: must(`subscriber.idIssuedBy@${i}`),
      mail: must(`subscriber.officialEmail@${i}`),
      unit: must(`subscriber.unit@${i}`),
      prov: must(`subscriber.province@${i}`, '51'),
      pos: must(`subscriber.position@${i}`),
      mob: must(`subscriber.mobile@${i}`),
      old: may(`subscriber.oldSerial@${i}`),
    })),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
});
