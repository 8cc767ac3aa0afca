import { form, may, must } from '../truth.ts';

export default form({
  id: 'a15-scrollers',
  about: 'fields to scroll to are filled, fields cut off are not; a sticky head',
  procedure: 'issue-system',
  request: 'issue-system',
  expected: {
    no: must('request.documentNumber'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    owner: must('system.owner@0'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
  },
  forbidden: { x1: 'covered', x2: 'covered' },
});
