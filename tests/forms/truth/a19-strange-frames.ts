import { form, must } from '../truth.ts';

const boxes = (name: string) =>
  Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${name}${i + 1}`, 'other-origin' as const]));

export default form({
  id: 'a19-strange-frames',
  about:
    'the same form in a frame of another origin, in a sandboxed one of this host, and in one two frames deep',
  procedure: 'issue-person',
  request: 'issueOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    id: must('subscriber.idNumber@0'),
  },
  forbidden: { ...boxes('x'), ...boxes('y'), ...boxes('z') },
  unkeyed: true,
});
