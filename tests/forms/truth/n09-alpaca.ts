import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n09-alpaca',
  about: 'Liferay with Alpaca forms: applicant names that mislead, "None" as first option',
  procedure: 'issue-system',
  request: 'issue-system',
  expected: {
    to: must('request.addressee', 'G110705'),
    no: may('request.documentNumber'),
    date: may('request.documentDate'),
    kind: must('system.kind@0', 'PM'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    desc: may('system.description@0'),
    owner: must('system.owner@0'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', '51'),
    mail: must('organisation.officialEmail'),
    ip: blank,
  },
});
