import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/check/run.ts', { firefox: true, language: 'en' });
