import { blank, form, ISO, may, must, rows } from '../truth.ts';

export default form({
  id: 'f29-own-person',
  about: 'React of its own: a windowed list, a tree of bodies, tags as decoy; two people on one page',
  framework: 'react',
  procedure: 'issue-person',
  request: 'issueTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    tags: blank,
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      dob: must(`subscriber.birthDate@${i}`, ISO),
      id: must(`subscriber.idNumber@${i}`),
      idon: must(`subscriber.idIssuedOn@${i}`, ISO),
      idby: must(`subscriber.idIssuedBy@${i}`, i === 0 ? '07' : '06'),
      unit: may(`subscriber.unit@${i}`),
      pos: must(`subscriber.position@${i}`),
      prov: must(`subscriber.province@${i}`, '80'),
      mail: must(`subscriber.officialEmail@${i}`),
      mob: may(`subscriber.mobile@${i}`),
    })),
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
