/**
 * Lists as offices really have them, each with its own troubles: written by `make-fixtures.ts` to
 * tests/fixtures/lists. All people and numbers are invented.
 */
import {
  paragraph,
  type RawSheet,
  rawWorkbook,
  wordCell,
  wordDocument,
  wordRow,
  wordTable,
  workbookParts,
} from './workbookXml.ts';
import { storeZip } from './zipFile.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
/** One byte for each character: text of an old encoding as it lies in a file. */
const bytes = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean): Bytes => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};

/** A district's list: two title lines, a header of two storeys, units merged over their people. */
const office: RawSheet = {
  name: 'CBCC',
  rows: [
    ['ỦY BAN NHÂN DÂN HUYỆN TÂN TRỤ'],
    ['DANH SÁCH CÁN BỘ ĐƯỢC CẤP CHỨNG THƯ SỐ NĂM 2024'],
    [],
    [
      'TT',
      'Họ và tên',
      'NTNS',
      'Căn cước công dân',
      null,
      null,
      'Phòng, ban',
      'Chức danh',
      'Thư công vụ',
      'SĐT',
      'Chứng thư số',
      null,
      null,
      'Thiết bị',
    ],
    [
      null,
      null,
      null,
      'Số',
      'Ngày cấp',
      'Nơi cấp',
      null,
      null,
      null,
      null,
      'Số hiệu',
      'Từ ngày',
      'Đến ngày',
      'Mã vạch',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)', '(14)'],
    [
      1,
      'TRẦN VĂN HẢI',
      { v: 31295, style: 'date' },
      { v: 80085000101, style: 'padded' },
      '01/02/2022',
      'Cục CSQLHC về TTXH',
      'Phòng Nội vụ',
      'Trưởng phòng',
      'haitv@tantru.longan.gov.vn',
      '+84 912 345 601',
      '54 0a 1b 2c 3d 4e 5f 01',
      '15/03/2024',
      '15/03/2029',
      'TK2400101',
    ],
    [
      2,
      'Lê Thị Ngọc Bích'.normalize('NFD'),
      'ngày 5 tháng 9 năm 1990',
      '080190000102',
      '2021-06-10',
      'Cục CSQLHC về TTXH',
      null,
      'Chuyên viên',
      'bichltn@tantru.longan.gov.vn',
      912345602,
      '540A1B2C3D4E5F02',
      '15/03/2024',
      '15/03/2029',
      'TK2400102',
    ],
    [
      3,
      'Phan Quốc Huy',
      '12-05-85',
      '080085000103',
      '10/06/2021',
      'Bộ Công an',
      'Phòng Tài chính - Kế hoạch',
      'Kế toán',
      'huypq@tantru.longan.gov.vn',
      '0912.345.603',
      '540A1B2C3D4E5F03',
      '15/03/2024',
      '15/03/2029',
      '8984048000012345675',
    ],
    [
      4,
      'Võ Thị Mười',
      '1988',
      '080188000104',
      '10/06/2021',
      'Cục CSQLHC về TTXH',
      null,
      'Chuyên viên',
      'muoivt@tantru.longan.gov.vn',
      '0912345604',
      '540A1B2C3D4E5F04',
      '15/03/2024',
      '15/03/2029',
      'TK2400104',
    ],
    [
      5,
      'Đinh Công Thành',
      '20/11/1979',
      80079000105,
      '10/06/2021',
      'Cục CSQLHC về TTXH',
      'Văn phòng HĐND và UBND',
      'Phó Chánh Văn phòng',
      'thanhdc@tantru.longan.gov.vn',
      '0912345605',
      { v: 1.2e15, style: 'scientific' },
      '15/03/2024',
      '15/03/2029',
      'TK2400105',
    ],
    [null, 'Tổng cộng: 5 người'],
  ],
  merges: [
    'A1:N1',
    'A2:N2',
    'A4:A5',
    'B4:B5',
    'C4:C5',
    'D4:F4',
    'G4:G5',
    'H4:H5',
    'I4:I5',
    'J4:J5',
    'K4:M4',
    'G7:G8',
    'G9:G10',
    'B12:N12',
  ],
};

const list = (rows: readonly (readonly string[])[], separator: string) =>
  `${rows.map((row) => row.map((cell) => (/["\n]|\s{2}/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\r\n')}\r\n`;

const simple = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị', 'Email'],
  ['1', 'Nguyễn Văn Ân', '05/09/1985', '080085000201', 'Trường "Tiểu học", Tân Trụ', 'annv@longan.gov.vn'],
  [
    '2',
    'Trần Thị Hồng Đào',
    '06/10/1990',
    '080190000202',
    'Phòng Giáo dục\nvà Đào tạo',
    'daotth@longan.gov.vn',
  ],
] as const;

/** TCVN3 and VNI as they stand in a file taken for Western text. */
const tcvn3 = [
  ['STT', 'Hä vµ tªn', 'Ngµy sinh', 'Sè CCCD', '§¬n vÞ', 'Email'],
  ['1', 'NguyÔn V¨n ¢n', '05/09/1985', '080085000201', 'Tr\xadêng TiÓu häc', 'annv@longan.gov.vn'],
  ['2', 'TrÇn ThÞ Hång §µo', '06/10/1990', '080190000202', 'Phßng Gi¸o dôc', 'daotth@longan.gov.vn'],
] as const;
const vni = [
  ['STT', 'Hoï vaø teân', 'Ngaøy sinh', 'Soá CCCD', 'Ñôn vò', 'Email'],
  ['1', 'Nguyeãn Vaên AÂn', '05/09/1985', '080085000201', 'Tröôøng Tieåu hoïc', 'annv@longan.gov.vn'],
  ['2', 'Traàn Thò Hoàng Ñaøo', '06/10/1990', '080190000202', 'Phoøng Giaùo duïc', 'daotth@longan.gov.vn'],
] as const;

/** Windows-1258: letters with their own mark have a byte, tones follow as one more. */
function windows1258(text: string): Bytes {
  const own: Record<string, number> = {
    Ă: 0xc3,
    ă: 0xe3,
    Đ: 0xd0,
    đ: 0xf0,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
  };
  const tones: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const out: number[] = [];
  for (const letter of text.normalize('NFD').normalize('NFC')) {
    const parts = letter.normalize('NFD');
    const tone = [...parts].find((mark) => mark in tones);
    const base = (tone ? parts.replace(tone, '') : parts).normalize('NFC');
    out.push(own[base] ?? base.charCodeAt(0));
    if (tone) out.push(tones[tone] ?? 0);
  }
  return Uint8Array.from(out);
}

/** UTF-8 read as Windows-1252 and saved again. */
const mojibake = (text: string): string => new TextDecoder('windows-1252').decode(utf8(text));

/** Mẫu 01 as units send it: a head in a table without lines, the list, a box, a deleted row, the end. */
function mau01(): Bytes {
  const header = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Số CMND/CCCD/Hộ chiếu; ngày cấp; nơi cấp',
    'Địa chỉ thư điện tử công vụ',
    'Tên cơ quan, tổ chức công tác',
    'Tỉnh/Thành phố',
    'Chức vụ',
    'Số điện thoại di động',
    'Số hiệu chứng thư cũ (nếu có)',
    'SIM PKI',
  ];
  const unit = (text: string, merge: 'restart' | '') =>
    wordCell(text, merge ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
  const idCell = wordCell(
    `${paragraph('080085000301')}${paragraph('01/02/2022')}${paragraph('Cục Cảnh sát QLHC về TTXH')}`,
  );
  const nested = wordCell(`${paragraph('Giáo viên')}${wordTable([wordRow(['tổ trưởng', 'Toán'])])}<w:p/>`);
  const changed = wordCell(
    '<w:p><w:r><w:t xml:space="preserve">Trần Thị </w:t></w:r><w:del w:id="1"><w:r><w:delText>Hoa</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>Hòa</w:t></w:r></w:ins></w:p>',
  );
  const box =
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>Mẫu 01</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent><w:p><w:r><w:t>Mẫu 01</w:t></w:r></w:p></w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>';
  return wordDocument(
    [
      wordTable([wordRow(['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])]),
      paragraph('1. Thông tin người tiếp nhận'),
      box,
      wordTable([
        wordRow(header, '<w:trPr><w:tblHeader/></w:trPr>'),
        wordRow([
          '1',
          'Nguyễn Văn Ba',
          '05/09/1985',
          idCell,
          'banv@longan.gov.vn',
          unit('Trường THPT Tân An', 'restart'),
          'Long An',
          nested,
          '0912345701',
          '',
          '',
        ]),
        wordRow([
          '2',
          changed,
          '06/10/1990',
          '080190000302; 02/03/2021; CCSQLHCVTTXH',
          'hoatt@longan.gov.vn',
          unit('', ''),
          'Long An',
          'Kế toán',
          '912345702',
          '540A1B2C3D4E5F60',
          'x',
        ]),
        wordRow(
          [
            '3',
            'Người Đã Xóa',
            '01/01/1980',
            '080080000303',
            'xoa@longan.gov.vn',
            'Trường',
            'Long An',
            'Giáo viên',
            '0912345703',
            '',
            '',
          ],
          '<w:trPr><w:del w:id="3"/></w:trPr>',
        ),
        wordRow(header),
        wordRow([
          '3',
          'Lý Thị Tư',
          '07/11/1992',
          '080192000304 cấp ngày 03/04/2021 tại Cục CSQLHC về TTXH',
          'tult@longan.gov.vn',
          'Trung tâm GDTX',
          'Long An',
          'Văn thư',
          '0912345704',
          '',
          '',
        ]),
      ]),
      wordTable([wordRow(['Nơi nhận:', 'GIÁM ĐỐC'])]),
    ].join(''),
  );
}

const names = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => cell));
const compound = (...streams: string[]): Bytes => {
  const file = new Uint8Array(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) file.set(utf16(name, true).subarray(2), 512 + index * 128);
  return file;
};

/** Every list that is kept, by file name. */
export function listFixtures(): Record<string, Bytes> {
  const csv = list(names(simple), ',');
  const vntime = names(tcvn3).map((row, index) =>
    row.map((cell) => ({ v: cell, style: index === 0 ? ('vntimeh' as const) : ('vntime' as const) })),
  );
  const dtd = workbookParts([
    {
      name: 'A',
      rows: [
        ['Họ và tên', 'Ngày sinh'],
        ['&x;', '05/09/1985'],
      ],
    },
  ]);
  dtd.set(
    'xl/worksheets/sheet1.xml',
    utf8(
      '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x "ha">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>',
    ),
  );
  return {
    'office.xlsx': rawWorkbook([
      office,
      { name: 'Ghi chú', rows: [['Lưu ý: danh sách cập nhật hằng quý']] },
      {
        name: 'Cũ',
        hidden: true,
        rows: [
          ['Họ và tên', 'Ngày sinh'],
          ['Người Cũ', '01/01/1970'],
        ],
      },
    ]),
    'mac-1904.xlsx': rawWorkbook(
      [
        {
          name: 'DS',
          rows: [
            ['Họ và tên', 'Ngày sinh', 'Email'],
            ['Ngô Thị Xuân', { v: 29833, style: 'date' }, 'xuannt@longan.gov.vn'],
          ],
        },
      ],
      true,
    ),
    'organisations.xlsx': rawWorkbook([
      {
        name: 'Mẫu 02',
        rows: [
          [
            'STT',
            'Tên cơ quan, tổ chức',
            'Địa chỉ',
            'Mã số thuế',
            'Mã quan hệ ngân sách',
            'Tỉnh/Thành phố',
            'Địa chỉ thư điện tử công vụ',
            'Số hiệu chứng thư',
            'Hạn dùng',
          ],
          [
            '1',
            'Sở Nội vụ',
            '76 Hùng Vương',
            '1100123456',
            '1012345',
            'Long An',
            'sonoivu@longan.gov.vn',
            '540A1B2C3D4E6001',
            '15/03/2029',
          ],
        ],
      },
      {
        name: 'Mẫu 03',
        rows: [
          ['STT', 'Tên phần mềm', 'Đơn vị quản lý', 'Phiên bản', 'Mô tả'],
          ['1', 'Hệ thống một cửa điện tử', 'Sở Thông tin và Truyền thông', '2.0', 'Tiếp nhận hồ sơ'],
        ],
      },
    ]),
    'tcvn3.xlsx': rawWorkbook([{ name: 'DS', rows: vntime }]),
    'vni.csv': bytes(list(names(vni), ';')),
    'tcvn3.csv': bytes(list(names(tcvn3), ';')),
    'windows-1258.csv': windows1258(list(names(simple), ';')),
    'utf8.csv': utf8(csv),
    'utf8-bom-semicolon.csv': utf8(`\ufeff${list(names(simple), ';')}`),
    'utf16-tabs.txt': utf16(list(names(simple), '\t'), true),
    'utf16-big.csv': utf16(csv, false),
    'mojibake.csv': utf8(mojibake(csv)),
    'mau-01.docx': mau01(),
    'protected.xlsx': compound('EncryptionInfo', 'EncryptedPackage'),
    'old-word.doc': compound('WordDocument'),
    'book.xlsb': storeZip(new Map([['xl/workbook.bin', bytes('\x83\x01')]])),
    'book.ods': storeZip(
      new Map([
        ['mimetype', utf8('application/vnd.oasis.opendocument.spreadsheet')],
        ['content.xml', utf8('<x/>')],
      ]),
    ),
    'web.xls': utf8('<html><table><tr><td>Họ và tên</td></tr></table></html>'),
    'letter.pdf': utf8('%PDF-1.7\n'),
    'no-tables.docx': wordDocument(paragraph('Kính gửi')),
    'entity.xlsx': storeZip(dtd, { deflate: true }),
  };
}
