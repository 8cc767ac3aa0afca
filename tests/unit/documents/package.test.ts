import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { packageProblems } from './package.ts';

const shipped = readFileSync(join(import.meta.dirname, '../../../public/templates/mau-05.docx'));

/** The shipped template with a part changed, or taken out. */
function broken(part: string, change: (xml: string) => string | undefined): string {
  const zip = new PizZip(shipped);
  const next = change(zip.file(part)?.asText() ?? '');
  if (next === undefined) zip.remove(part);
  else zip.file(part, next);
  return packageProblems(zip.generate({ type: 'uint8array' })).join('\n');
}

test('the check of packages finds what Word would repair', () => {
  expect(packageProblems(shipped)).toEqual([]);
  for (const text of ['a & b', ']]>', '\u0007', '\ufffe', '<x>']) {
    expect(
      broken('word/document.xml', (xml) => xml.replace('Trân', text)),
      JSON.stringify(text),
    ).not.toBe('');
  }
  expect(broken('word/styles.xml', () => undefined)).toContain('styles');
  expect(
    broken('[Content_Types].xml', (xml) =>
      xml
        .replace(/<Default Extension="xml"[^>]*>/, '')
        .replace(/<Override PartName="\/word\/styles[^>]*>/, ''),
    ),
  ).toContain('no type');
  expect(broken('word/_rels/document.xml.rels', (xml) => xml.replace('rId3', 'rId1'))).not.toBe('');
  expect(
    broken('word/_rels/document.xml.rels', (xml) => xml.replace(/<Relationship Id="rId5"[^>]*>/, '')),
  ).toContain('no relation rId5');
});
