import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f24-choices-org',
  about:
    'Choices.js over native selects; IMask for dates that are always shown, ID and telephone; abbreviations',
  framework: 'javascript',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'g'),
    org: must('organisation.name'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', '80'),
    mail: must('organisation.officialEmail'),
    use: blank,
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
