import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forms } from '../../../lib/documents/forms/index.ts';
import { makeCover } from '../../../scripts/templates/cover.ts';
import { makeReportLetter } from '../../../scripts/templates/report.ts';
import { makeTemplate } from '../../../scripts/templates/template.ts';
import { packageProblems } from './package.ts';

const folder = join(import.meta.dirname, '../../../public/templates');

test('the templates that are shipped are those that the script makes', () => {
  expect(readdirSync(folder).sort()).toEqual([
    'bao-cao.docx',
    'danh-muc-ho-so.docx',
    ...forms.map(({ number }) => `mau-${number}.docx`),
  ]);
  expect(readFileSync(join(folder, 'danh-muc-ho-so.docx')).equals(makeCover())).toBe(true);
  expect(readFileSync(join(folder, 'bao-cao.docx')).equals(makeReportLetter())).toBe(true);
  for (const form of forms) {
    const shipped = readFileSync(join(folder, `mau-${form.number}.docx`));
    expect(shipped.equals(makeTemplate(form)), `mau-${form.number}`).toBe(true);
    expect(packageProblems(shipped)).toEqual([]);
  }
});
