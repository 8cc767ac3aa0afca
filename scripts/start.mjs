import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/demo.ts', { firefox: false, language: 'vi' });
