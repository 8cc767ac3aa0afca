import { requests } from '../records.ts';
import { blank, form, ISO, may, must } from '../truth.ts';

const mobile = requests.issueOrg.deviceReceiver?.mobile ?? '';
const masked = `${mobile.slice(0, 4)} ${mobile.slice(4, 7)} ${mobile.slice(7)}`;

export default form({
  id: 'f01-ng-reactive',
  about: 'Angular reactive forms: objects as option values, update on blur, a mask as a directive',
  framework: 'angular',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', 'X1'),
    org: must('organisation.name'),
    short: may('organisation.shortName'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    mail: must('organisation.officialEmail'),
    tel: may('organisation.phone'),
    decision: blank,
    prov: must('organisation.province', 'Tỉnh Long An'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', ISO),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile', masked, mobile),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
  lateChoices: ['to'],
});
