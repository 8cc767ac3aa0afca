import { form } from '../truth.ts';

const covered = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`x${n}`, 'covered' as const]));

export default form({
  id: 'a03-top-layer',
  about: 'a modal dialog covers the whole form: nothing of it may be filled, nor the login',
  procedure: 'renew',
  request: 'renewOne',
  expected: {},
  forbidden: { ...covered, x8: 'search', x9: 'password' },
});
