import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/demo.ts', { firefox: false, office: false, language: 'vi' });
