import { form, may, must } from '../truth.ts';

export default form({
  id: 'a20-restless',
  about: 'every input event draws all boxes anew, while something else changes for ever',
  procedure: 'issue-system',
  request: 'issue-system',
  expected: {
    no: must('request.documentNumber'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    owner: must('system.owner@0'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    mail: must('organisation.officialEmail'),
  },
});
