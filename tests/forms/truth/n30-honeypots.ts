import { form, must } from '../truth.ts';

export default form({
  id: 'n30-honeypots',
  about: 'thirteen honeypots, each hidden another way, with the labels of real fields',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'c'),
    org: must('organisation.name'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', '51'),
    mail: must('organisation.officialEmail'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
  forbidden: Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`x${i + 1}`, 'honeypot' as const])),
});
