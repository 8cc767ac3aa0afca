import { form, must } from '../truth.ts';

export default form({
  id: 'a05-twins',
  about: 'off-screen and zero-size twins of the real fields',
  procedure: 'issue-person',
  request: 'issueOne',
  expected: {
    name: must('subscriber.name@0'),
    dob: must('subscriber.birthDate@0'),
    id: must('subscriber.idNumber@0'),
    idon: must('subscriber.idIssuedOn@0'),
    idby: must('subscriber.idIssuedBy@0'),
    unit: must('subscriber.unit@0'),
    pos: must('subscriber.position@0'),
    mail: must('subscriber.officialEmail@0'),
  },
  forbidden: Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`x${i + 1}`, 'covered' as const])),
});
