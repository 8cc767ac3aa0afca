import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f18-el-remote',
  about: 'Element Plus: a list that is searched remotely, one that loads late, one that takes new values',
  framework: 'element-plus',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'cuc'),
    org: must('organisation.name'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', 'VN-130'),
    mail: must('organisation.officialEmail'),
    kinds: blank,
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy', 'QLHC'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
});
