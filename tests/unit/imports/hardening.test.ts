import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../lib/imports/errors.ts';
import { readTables } from '../../../lib/imports/files/readFile.ts';
import { readSheetXml } from '../../../lib/imports/files/sheet.ts';
import { ended, opened, textRead, XmlReader } from '../../../lib/imports/files/xml.ts';
import { crc32, readDirectory } from '../../../lib/imports/files/zip.ts';
import { ListTable } from '../../../lib/imports/session/table.ts';
import { rawWorkbook, wordDocument, workbookParts } from '../../../scripts/workbookXml.ts';
import { storeZip, type ZipOptions } from '../../../scripts/zipFile.ts';
import { csv, fixture, newSession, today } from './lists.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const code = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return 'none';
};
const read = (bytes: Uint8Array<ArrayBuffer>, name = 'list.xlsx') => code(() => readTables(name, bytes));
const small = () =>
  workbookParts([
    {
      name: 'A',
      rows: [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê An', '05/09/1985'],
      ],
    },
  ]);
const withPart = (path: string, text: string, options: ZipOptions = { deflate: true }) =>
  storeZip(small().set(path, utf8(text)), options);
const sheet = 'xl/worksheets/sheet1.xml';
/** Offset of the directory's entry of that number. */
function entryAt(zip: Uint8Array, index: number): number {
  const view = new DataView(zip.buffer);
  let at = view.getUint32(zip.length - 6, true);
  for (let i = 0; i < index; i += 1) at += 46 + view.getUint16(at + 28, true);
  return at;
}
const edited = (change: (view: DataView, zip: Uint8Array) => void) => {
  const zip = storeZip(small(), { deflate: true });
  change(new DataView(zip.buffer), zip);
  return zip;
};

describe('archives that mean harm', () => {
  it('reads the one that all others are made of', async () => {
    expect(await read(storeZip(small(), { deflate: true }))).toBe('none');
    expect(await read(storeZip(small()))).toBe('none');
  });

  it('refuses a ratio that no sheet has before inflating anything', () => {
    const zeros = withPart(sheet, '0'.repeat(20 * 1024 * 1024));
    expect(zeros.length).toBeLessThan(100_000);
    expect(() => readDirectory(zeros)).toThrow(expect.objectContaining({ code: 'bomb' }));
  });

  it('refuses too much declared, too many entries, too big a file', async () => {
    const nine = 9 * 1024 * 1024;
    const many = new Map(Array.from({ length: 30 }, (_, i) => [`xl/${i}.xml`, utf8('x')] as const));
    expect(await read(storeZip(many, { sizeOf: () => nine }))).toBe('too-big');
    const thousands = new Map(Array.from({ length: 2001 }, (_, i) => [`${i}`, utf8('')] as const));
    expect(await read(storeZip(thousands))).toBe('bomb');
    expect(await read(new Uint8Array(21 * 1024 * 1024))).toBe('too-big');
  });

  it('stops inflating when there is more than was declared, and when there is less', async () => {
    const lie = (by: number) =>
      withPart(sheet, '<worksheet/>', {
        deflate: true,
        sizeOf: (path, size) => (path === sheet ? size + by : size),
      });
    expect(await read(lie(-3))).toBe('damaged');
    expect(await read(lie(3))).toBe('damaged');
  });

  it('refuses entries over each other, of one name, or with paths that lead out', async () => {
    const overlapping = edited((view, zip) => {
      view.setUint32(entryAt(zip, 1) + 42, 1, true);
    });
    expect(await read(overlapping)).toBe('suspicious');
    for (const path of [
      '../evil.xml',
      '/etc/passwd',
      'xl/../../a.xml',
      'c:\\a.xml',
      '\\\\host\\a.xml',
      'a\0.xml',
    ])
      expect(await read(withPart(path, 'x')), path).toBe('suspicious');
    expect(await read(withPart('XL/Workbook.xml', 'x'))).toBe('suspicious');
  });

  it('does not believe 64-bit records', async () => {
    const size = edited((view, zip) => view.setUint32(entryAt(zip, 0) + 24, 0xffffffff, true));
    expect(await read(size)).toBe('damaged');
    const directory = edited((view, zip) => view.setUint32(zip.length - 6, 0xffffffff, true));
    expect(await read(directory)).toBe('damaged');
    const count = edited((view, zip) => view.setUint16(zip.length - 12, 0xffff, true));
    expect(await read(count)).toBe('damaged');
  });

  it('says password for an encrypted entry, damaged for a wrong checksum', async () => {
    expect(await read(edited((view, zip) => view.setUint16(entryAt(zip, 0) + 8, 1, true)))).toBe('password');
    const flipped = storeZip(small());
    const text = Buffer.from(flipped).indexOf('1985');
    flipped[text] = 0x32;
    expect(await read(flipped)).toBe('damaged');
  });

  it('counts CRC-32 as everybody does', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(crc32(utf8(''))).toBe(0);
  });
});

describe('XML that means harm', () => {
  it('refuses document types, entities, deep nesting and endless tags', async () => {
    const body = (text: string) => read(withPart(sheet, text));
    expect(await body('<!DOCTYPE a SYSTEM "http://x/"><worksheet/>')).toBe('suspicious');
    expect(await body('<worksheet><row>&lol9;</row></worksheet>')).toBe('suspicious');
    expect(await body('<a>'.repeat(300))).toBe('suspicious');
    expect(await body('<worksheet><row r="1">')).toBe('damaged');
    expect(await body('<worksheet></row></worksheet>')).toBe('damaged');
    expect(await body(`<worksheet a="${'x'.repeat(1000)}`)).toBe('damaged');
    expect(await body('<worksheet>&#0;</worksheet>')).toBe('damaged');
    expect(await body('<worksheet>&#xD800;</worksheet>')).toBe('damaged');
  });

  it('takes no longer for a tag than it is long', () => {
    const attributes = Array.from({ length: 200_000 }, (_, i) => `r${i}="a>b"`).join(' ');
    const reader = new XmlReader(`<c ${attributes} last='1'/>`);
    expect(reader.next()).toBe(opened);
    for (let i = 0; i < 20; i += 1) expect(reader.attribute('last')).toBe('1');
  });

  it('reads prefixes, both quotes, character data, comments and entities', () => {
    const reader = new XmlReader(
      `\ufeff<?xml version="1.0"?><!-- <a> --><x:a x:b='1"2' c = "&lt;&#x1EA0;"><![CDATA[<&>]]>t&amp;u</x:a>\n`,
    );
    expect(reader.next()).toBe(opened);
    expect([reader.name, reader.attribute('b'), reader.attribute('c'), reader.attribute('d')]).toEqual([
      'a',
      '1"2',
      '<Ạ',
      undefined,
    ]);
    expect(reader.next()).toBe(textRead);
    expect(reader.text).toBe('<&>');
    expect(reader.readContent()).toBe('t&u');
    expect(reader.next()).toBe(ended);
  });
});

describe('sheets that mean harm', () => {
  const context = { strings: [], styles: [], since1904: false };
  const cells = (row: string) => `<worksheet><sheetData>${row}</sheetData></worksheet>`;
  it.each([
    ['<row r="1"><c r="XFD1"><v>1</v></c></row>', 'too-wide'],
    ['<row r="1"><c r="ABCDE1"><v>1</v></c></row>', 'damaged'],
    ['<row r="99999999"><c><v>1</v></c></row>', 'damaged'],
    ['<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>', 'damaged'],
    ['<row r="1"><c t="s"><v>7</v></c></row>', 'damaged'],
    ['<row r="1"><c><v>abc</v></c></row>', 'damaged'],
  ])('%s: %s', async (row, expected) => {
    expect(await code(() => readSheetXml(cells(row), context))).toBe(expected);
  });

  it('does not count rows and cells that are only formatted', () => {
    const empty = Array.from(
      { length: 150_000 },
      (_, i) => `<row r="${i + 2}" s="1"><c r="XFD${i + 2}" s="1"/></row>`,
    ).join('');
    const { rows, numbers } = readSheetXml(cells(`<row r="1"><c r="A1"><v>1</v></c></row>${empty}`), context);
    expect([rows, numbers]).toEqual([[[1]], [1]]);
  });

  it('refuses more than 100,000 rows in one sentence', async () => {
    const rows = Array.from({ length: 100_050 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join(
      '',
    );
    expect(await code(() => readSheetXml(cells(rows), context))).toBe('too-many-rows');
    expect(await read(csv(...Array.from({ length: 100_050 }, () => 'a,b')), 'a.csv')).toBe('too-many-rows');
  });

  it('takes the value that a formula left, and tells of one without', () => {
    const row =
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>x</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>NA()</f><v>#N/A</v></c></row>';
    const { rows, troubles } = readSheetXml(cells(row), context);
    expect(rows).toEqual([['x']]);
    expect([...troubles.values()]).toEqual([{ kind: 'uncomputed' }, { kind: 'error', text: '#N/A' }]);
  });
});

describe('names that mean harm', () => {
  it('change no prototype, as headers or as cells', async () => {
    const session = newSession();
    await session.addFile(
      'a.csv',
      csv(
        '__proto__,constructor,Họ và tên,Ngày sinh,Email,toString',
        '__proto__,x,__proto__,01/02/1980,constructor@a.vn,y',
        'a,b,constructor,01/02/1981,b@a.vn,__proto__',
      ),
    );
    session.setField('0:0', 0, 'unit');
    session.setField('0:0', 1, 'position');
    session.makePlan();
    expect(session.plan.counts.new).toBe(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect([...session.decided.keys()][0]).toContain('proto');
    expect(
      session.plan.rows.map(({ records }) => (records[0]?.after as { unit?: string } | undefined)?.unit),
    ).toEqual(['__proto__', 'a']);
  });
});

describe('any file at all', () => {
  const seeds: [name: string, bytes: Uint8Array<ArrayBuffer>][] = [
    ['office.xlsx', fixture('office.xlsx')],
    ['tcvn3.xlsx', fixture('tcvn3.xlsx')],
    ['mau-01.docx', fixture('mau-01.docx')],
    ['forty.xlsx', fixture('forty.xlsx', 'workbooks')],
    ['utf8.csv', fixture('utf8.csv')],
    ['utf16-tabs.txt', fixture('utf16-tabs.txt')],
  ];
  /** Stored parts: what is changed in them reaches the readers behind the inflating. */
  const plain: [name: string, bytes: Uint8Array<ArrayBuffer>][] = [
    ['a.xlsx', storeZip(small())],
    [
      'b.docx',
      storeZip(
        new Map([
          [
            'word/document.xml',
            utf8(
              '<w:document><w:tbl><w:tr><w:tc><w:p><w:t>Họ tên</w:t></w:p></w:tc></w:tr></w:tbl></w:document>',
            ),
          ],
        ]),
      ),
    ],
  ];
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), value: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(4000) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(400) }),
    fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(),
      text: fc.constantFrom(
        '<',
        '>',
        '"',
        '&',
        ']]>',
        '<!--',
        '<c r="A1">',
        '\0',
        '<row r="9">',
        '</w:tbl>',
        '<w:gridSpan w:val="99999"/>',
        '\ud83d',
        '9'.repeat(400),
      ),
    }),
  );
  function mutate(
    given: Uint8Array,
    changes: readonly (typeof mutation extends fc.Arbitrary<infer M> ? M : never)[],
  ): Uint8Array<ArrayBuffer> {
    let bytes = new Uint8Array(given);
    for (const change of changes) {
      if (bytes.length === 0) break;
      const at = change.at % bytes.length;
      const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
      if (change.kind === 'flip') bytes[at] = change.value;
      else if (change.kind === 'end') bytes = bytes.slice(0, at);
      else if (change.kind === 'cut') bytes = join(bytes.subarray(0, at), bytes.subarray(at + change.length));
      else if (change.kind === 'repeat')
        bytes = join(bytes.subarray(0, at + change.length), bytes.subarray(at));
      else bytes = join(bytes.subarray(0, at), utf8(change.text), bytes.subarray(at));
    }
    return bytes;
  }
  /** Everything from the bytes to the plan and its pages. */
  async function whole(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      for (const table of await readTables(name, bytes)) new ListTable('0:0', name, table, {}, today);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
      expect((error as Error).message).toMatch(/[ạ-ỹ].*[.]$/iu);
    }
    const session = newSession();
    const file = await session.addFile(name, bytes);
    session.makePlan();
    expect(file.problem === undefined || file.problem.length > 10).toBe(true);
  }

  it('ends in tables or in a sentence, never in a raw error, never hanging', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds, ...plain),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        async ([name, bytes], changes) => {
          await whole(name, mutate(bytes, changes));
        },
      ),
      { numRuns: 600, timeout: 10_000 },
    );
  }, 120_000);

  it('also where only the XML inside is broken', async () => {
    const part = new TextDecoder().decode(
      workbookParts([
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Ngày sinh'],
            ['Lê An', '05/09/1985'],
            ['Võ B', 31295],
          ],
          merges: ['A2:A3'],
        },
      ]).get(sheet),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 5 }), async (changes) => {
        await whole('a.xlsx', storeZip(small().set(sheet, mutate(utf8(part), changes))));
      }),
      { numRuns: 400, timeout: 10_000 },
    );
    const body =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Họ tên</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ngày sinh</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 5 }), async (changes) => {
        await whole('a.docx', wordDocument(new TextDecoder().decode(mutate(utf8(body), changes))));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('also for bytes that never were a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('a.xlsx', 'a.csv', 'a.docx', 'a'),
        (bytes, name) => whole(name, new Uint8Array(bytes)),
      ),
      { numRuns: 300 },
    );
  });

  it('refuses any cut of a workbook', async () => {
    const bytes = rawWorkbook([
      {
        name: 'A',
        rows: [
          ['Họ và tên', 'Ngày sinh'],
          ['Lê An', '05/09/1985'],
        ],
      },
    ]);
    for (let length = 0; length < bytes.length; length += 41)
      expect(await read(bytes.slice(0, length)), String(length)).not.toBe('none');
  });

  it('survives merges made to be slow', async () => {
    const merges = Array.from({ length: 3000 }, () => 'C2:C60');
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Đơn vị'],
      ...Array.from({ length: 60 }, () => ['Lê An', '05/09/1985', 'x']),
    ];
    expect(await read(rawWorkbook([{ name: 'A', rows, merges }]))).toBe('none');
    const session = newSession();
    await session.addFile('a.xlsx', rawWorkbook([{ name: 'A', rows, merges }]));
    expect(session.makePlan().rows.length).toBe(60);
  });
});
