import { form, must } from '../truth.ts';

export default form({
  id: 'a11-mutating',
  about: 'a page that changes with every frame, for ever',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    org: must('organisation.name'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    mail: must('organisation.officialEmail'),
  },
  unkeyed: true,
});
