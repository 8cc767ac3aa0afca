/** Writes `public/templates/mau-01.docx` to `mau-09.docx` from the forms' descriptions: `npm run templates`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '../lib/documents/forms/index.ts';
import { makeTemplate } from './templates/template.ts';

const folder = join(import.meta.dirname, '../public/templates');

mkdirSync(folder, { recursive: true });
for (const form of forms) writeFileSync(join(folder, `mau-${form.number}.docx`), makeTemplate(form));
