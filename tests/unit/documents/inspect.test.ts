import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { formByNumber, forms } from '../../../lib/documents/forms/index.ts';
import { inspectTemplate } from '../../../lib/documents/inspect.ts';
import { placeholdersOf } from '../../../lib/documents/layout.ts';
import { letterNames, meaningOf } from '../../../lib/documents/meanings.ts';
import { placeholderKey } from '../../../lib/documents/names.ts';
import type { FormNumber } from '../../../lib/documents/types.ts';

const shipped = (number: FormNumber): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `../../../public/templates/mau-${number}.docx`)));

/** The shipped template of Mẫu 05 with a part changed. */
function changed(part: string, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const zip = new PizZip(shipped('05'));
  zip.file(part, change(zip.file(part)?.asText() ?? ''));
  return new Uint8Array(zip.generate({ type: 'uint8array' }));
}
const inDocument = (from: string, to: string) =>
  changed('word/document.xml', (xml) => {
    expect(xml).toContain(from);
    return xml.replace(from, to);
  });
const problemsOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await inspectTemplate(bytes, formByNumber('05'))).problems.join('\n');

test.each(forms.map((form) => [form.number, form] as const))(
  'finds nothing in our own Mẫu %s',
  async (number, form) => {
    const { problems, keys } = await inspectTemplate(shipped(number), form);
    expect(problems).toEqual([]);
    expect([...keys].sort()).toEqual([...new Set(placeholdersOf(form).map(placeholderKey))].sort());
  },
);

test('every placeholder is documented', () => {
  for (const form of forms) {
    for (const name of [...placeholdersOf(form), ...letterNames]) expect(meaningOf(name), name).toBeTruthy();
  }
});

describe('says what is wrong with', () => {
  test('a placeholder that is not known, with the one that was meant', async () => {
    expect(await problemsOf(inDocument('{Trích yếu}', '{Trích yêu nội}'))).toContain('Có phải {Trích yếu}?');
    expect(await problemsOf(inDocument('{Trích yếu}', '{abcdefghijk}'))).toContain('{abcdefghijk}');
  });

  test('a placeholder that is spelt without diacritics: nothing', async () => {
    expect(await problemsOf(inDocument('{Trích yếu}', '{trich_yeu}'))).toBe('');
  });

  test('a row’s placeholder outside of the rows', async () => {
    expect(await problemsOf(inDocument('{Trích yếu}', '{Lý do}'))).toContain('chỉ viết giữa {#Danh sách}');
  });

  test('what is required and missing', async () => {
    expect(await problemsOf(inDocument('{Số hiệu chứng thư}', ''))).toContain('Thiếu {Số hiệu chứng thư}');
    const without = changed('word/document.xml', (xml) =>
      xml.replace('{#Danh sách}', '').replace('{/Danh sách}', ''),
    );
    expect(await problemsOf(without)).toContain('Thiếu dòng lặp lại');
  });

  test('braces and lists without their partner', async () => {
    expect(await problemsOf(inDocument('{Trích yếu}', '{Trích yếu'))).toContain('không đủ đôi');
    expect(await problemsOf(inDocument('{/Danh sách}', ''))).toContain('không có chỗ bắt đầu hoặc kết thúc');
    expect(await problemsOf(inDocument('{#Căn cứ}', '{Căn cứ}'))).not.toBe('');
  });

  test('a list that is written as a single value', async () => {
    expect(await problemsOf(inDocument('{Trích yếu}', '{Căn cứ}'))).toContain('{Căn cứ} là danh sách');
  });

  test('files that are no template', async () => {
    const text = (value: string) => new TextEncoder().encode(value);
    expect(await problemsOf(new Uint8Array())).toContain('Tệp trống');
    expect(await problemsOf(text('hello, this is not a document'))).toContain('không phải tài liệu Word');
    expect(await problemsOf(shipped('05').slice(0, 3000))).toContain('cụt');
    const empty = new PizZip();
    empty.file('a.txt', 'a');
    expect(await problemsOf(new Uint8Array(empty.generate({ type: 'uint8array' })))).toContain(
      'không phải tài liệu Word',
    );
    expect(await problemsOf(new Uint8Array(6 * 1024 * 1024))).toContain('quá lớn');
  });

  test('parts that are broken, macros, what is loaded from outside', async () => {
    expect(await problemsOf(changed('word/styles.xml', () => '<w:styles>'))).toContain('word/styles.xml');
    expect(await problemsOf(changed('word/document.xml', (xml) => xml.replace('Trân', 'a & b')))).toContain(
      'word/document.xml',
    );
    const entities = changed('word/document.xml', (xml) =>
      xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
    );
    expect(await problemsOf(entities)).toContain('word/document.xml');
    const zip = new PizZip(shipped('05'));
    zip.file('word/vbaProject.bin', 'x');
    expect(await problemsOf(new Uint8Array(zip.generate({ type: 'uint8array' })))).toContain('macro');
    const outside = (type: string) =>
      changed('word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.org/a.png" TargetMode="External"/></Relationships>`,
        ),
      );
    expect(await problemsOf(outside('image'))).toContain('liên kết từ bên ngoài');
    expect(await problemsOf(outside('hyperlink'))).toBe('');
  });
});
