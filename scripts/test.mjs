import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/check/run.ts', {
  firefox: true,
  office: true,
  language: 'en',
  lastLine: '0 passed, 1 failed',
});
