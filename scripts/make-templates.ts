/**
 * Writes the Word templates of `public/templates`, those of the forms from their descriptions:
 * `npm run templates`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '../lib/documents/forms/index.ts';
import { makeCover } from './templates/cover.ts';
import { makeReportLetter } from './templates/report.ts';
import { makeTemplate } from './templates/template.ts';

const folder = join(import.meta.dirname, '../public/templates');

mkdirSync(folder, { recursive: true });
for (const form of forms) writeFileSync(join(folder, `mau-${form.number}.docx`), makeTemplate(form));
writeFileSync(join(folder, 'danh-muc-ho-so.docx'), makeCover());
writeFileSync(join(folder, 'bao-cao.docx'), makeReportLetter());
