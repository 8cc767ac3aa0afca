/** A table under its mapping to rows of drafts, with everything that is wrong, cell by cell. */
import { fold } from '../../vietnamese/fold.ts';
import { cellKey, type Table } from '../files/table.ts';
import type { Mapping } from '../mapping/header.ts';
import { carryDown } from '../mapping/prepare.ts';
import type { DraftFields, ImportRow, RowSource } from '../rowTypes.ts';
import * as cells from './cells.ts';
import { readCertificate, readDevice } from './holdings.ts';
import { present, readLevels, readPerson, readWish } from './person.ts';
import { cellText } from './reading.ts';
import { RowReader, TableReader } from './rowReader.ts';

export interface ReadOptions {
  /** Prefix of every row's key, unique to the table. */
  key: string;
  file: string;
  /** ISO day. */
  today: string;
}

/**
 * Reads the rows below the header. Blank rows, the header repeated on every page, the line that numbers
 * the columns and the lines below the list are passed over; a line that names a unit over the people who
 * follow is their unit where the list has no column for it.
 */
export function readRows(given: Table, mapping: Mapping, options: ReadOptions): ImportRow[] {
  const first = (mapping.headerRows.at(-1) ?? -1) + 1;
  const table = carryDown(given, first);
  const of = new TableReader(table, mapping);
  const heading = headingFinder(table, mapping);
  const rows: ImportRow[] = [];
  let unitAbove: string | undefined;
  for (let index = first; index < table.rows.length; index += 1) {
    const row = new RowReader(of, index);
    const filled = row.filled();
    if (filled === 0) continue;
    if (heading.isRepeated(index)) continue;
    const group = heading.groupAt(index, row, filled);
    if (group !== undefined) {
      unitAbove = of.has('unit') || of.has('level1') ? undefined : group.unit;
      continue;
    }
    rows.push(readRow(row, of, options, unitAbove));
  }
  return rows;
}

function readRow(
  row: RowReader,
  of: TableReader,
  options: ReadOptions,
  unitAbove: string | undefined,
): ImportRow {
  for (const field of of.required) row.require(field);
  const drafts = readers[of.mapping.kind](row, of, options.today, unitAbove);
  const source: RowSource = {
    file: options.file,
    ...(of.table.name === '' ? {} : { table: of.table.name }),
    row: row.number,
  };
  return {
    key: `${options.key}:${row.number}`,
    source,
    ...drafts,
    ...knownOf(row, of),
    proposals: row.proposals,
    problems: row.inOrder(),
  };
}

const storeOfKind = { people: 'staff', organisations: 'organisations', systems: 'systems' } as const;

/** The record that a list exported from the registry says the row is of; one that is not there is no one. */
function knownOf(row: RowReader, of: TableReader): Pick<ImportRow, 'known'> {
  const id = of.has('recordId') ? row.text('recordId').toLowerCase() : '';
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return {};
  return { known: { [storeOfKind[of.mapping.kind]]: id } };
}

type Drafts = Omit<ImportRow, 'key' | 'source' | 'proposals' | 'problems'>;
type DraftReader = (row: RowReader, of: TableReader, today: string, unitAbove: string | undefined) => Drafts;

const readers: Record<Mapping['kind'], DraftReader> = {
  people(row, of, today, unitAbove) {
    const staff = readPerson(row, of, today, unitAbove);
    if (staff.fullName === undefined && !of.required.includes('fullName') && nameMissing(row, of))
      row.require(of.has('surname') ? 'givenName' : 'fullName');
    // A list that asks for certificates says on what; one of certificates says which.
    if (asksForCertificates(of)) return { staff, wish: readWish(row, of, staff.mobile) };
    return withHoldings({ staff }, row, of, today, staff.officialEmail);
  },
  organisations(row, of, today) {
    const levels = readLevels(row, of);
    if (row.isAbsent('orgName')) row.require('orgName');
    const headName = row.optional('headName');
    const organisations: DraftFields<'organisations'> = present({
      name: row.optional('orgName'),
      shortName: row.optional('orgShortName'),
      ...(levels.length > 0 ? { levels } : {}),
      taxCode: row.read('taxCode', 'organisations', 'taxCode', cells.readTaxCode),
      budgetCode: row.read('budgetCode', 'organisations', 'budgetCode', cells.readBudgetCode),
      electronicId: row.optional('electronicId'),
      address: row.optional('address'),
      province: row.read('province', 'organisations', 'province', cells.readProvince),
      officialEmail: row.read('officialEmail', 'organisations', 'officialEmail', cells.readEmail),
      phone: row.optional('mobile'),
      ...(headName ? { head: { name: headName, title: row.text('headTitle') } } : {}),
    });
    return withHoldings({ organisations }, row, of, today, organisations.officialEmail);
  },
  systems(row, of, today) {
    if (row.isAbsent('systemName')) row.require('systemName');
    const kind = row.read('systemKind', 'systems', 'kind', cells.readSystemKind) ?? kindByHeader(of);
    if (kind === undefined && row.isAbsent('systemKind')) {
      row.note('systemName', {
        severity: 'error',
        message: 'Không rõ là thiết bị, dịch vụ hay phần mềm.',
        remedy: 'Thêm cột “Loại” và ghi: thiết bị, dịch vụ hoặc phần mềm.',
      });
    }
    const systems: DraftFields<'systems'> = present({
      kind,
      name: row.optional('systemName'),
      version: row.optional('version'),
      description: row.optional('description'),
      owner: row.optional('systemOwner'),
    });
    return withHoldings({ systems }, row, of, today, undefined);
  },
};

/** A list of certificates or devices alone goes without names: its numbers are in the registry already. */
function nameMissing(row: RowReader, of: TableReader): boolean {
  if (of.has('fullName') || of.has('surname'))
    return row.text('fullName') === '' && row.text('givenName') === '';
  return !of.has('certificateSerial') && !of.has('deviceSerial');
}

function asksForCertificates(of: TableReader): boolean {
  if (of.has('certificateSerial') || of.has('deviceSerial')) return false;
  return of.has('portNumber') || of.has('oldSerial') || of.has('deviceKind');
}

function withHoldings(
  subject: Drafts,
  row: RowReader,
  of: TableReader,
  today: string,
  email: string | undefined,
): Drafts {
  const certificates = readCertificate(row, of, today);
  const devices = readDevice(row, of);
  return {
    ...subject,
    ...(certificates ? { certificates: { ...certificates, ...(email ? { email } : {}) } } : {}),
    ...(devices ? { devices } : {}),
  };
}

/** "Tên phần mềm" says what all of the list are. */
function kindByHeader(of: TableReader): DraftFields<'systems'>['kind'] {
  const header = fold(of.column('systemName')?.header ?? '');
  const kinds = [
    ['software', /\bphan mem\b/],
    ['service', /\bdich vu\b/],
    ['device', /\b(?:thiet bi|may chu)\b/],
  ] as const;
  const named = kinds.filter(([, words]) => words.test(header));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

const unitWords =
  /^(?:phong|ban|so|truong|trung tam|chi cuc|cuc|ubnd|uy ban|khoi|van phong|vp|benh vien|tram|doi|to|khoa|huyen|thanh pho|thi xa|xa|phuong|thi tran|dang uy|hdnd|hoi|vien|thanh tra|don vi|co quan|bo phan|nhom|cong ty)\b/;
const closingWords =
  /^(?:tong(?: cong| so)?|cong|ghi chu|luu y|nguoi lap|nguoi tong hop|thu truong|noi nhan|giam doc|hieu truong|chu tich|kt|tl|tm|ky ten|xac nhan|danh sach (?:nay )?co|long an ngay|ngay \d+ thang)\b/;

/** Knows the rows that are no one's: the header again, headings of groups, what stands below the list. */
function headingFinder(table: Table, mapping: Mapping) {
  const last = mapping.headerRows.at(-1);
  const headers = mapping.headerRows.map((index) =>
    (table.rows[index] ?? []).map((cell) => fold(cellText(cell))),
  );
  const written = new Set(
    mapping.headerRows.flatMap((index) =>
      (table.rows[index] ?? []).filter((cell) => typeof cell === 'string'),
    ),
  );
  const wide = new Set(
    table.merges.filter(({ left, right }) => right - left >= 2).map(({ top, left }) => cellKey(top, left)),
  );
  return {
    isRepeated(index: number): boolean {
      const row = table.rows[index] ?? [];
      const near = last !== undefined && index <= last + 2;
      // Folding is slow, and the header repeated is the same to the letter.
      if (!near && !row.some((cell) => typeof cell === 'string' && written.has(cell))) return false;
      const texts = row.map((cell) => fold(cellText(cell)));
      const same = headers.some((header) => {
        const named = header.filter((text) => text !== '');
        return named.length > 1 && named.every((text) => texts.includes(text));
      });
      // `(1) (2) (3)` or `A B 1 2` right below the header.
      const numbering =
        near &&
        texts.filter((text) => text !== '').length > 2 &&
        texts.every(
          (text, column) => text === '' || text === String(column + 1) || /^(?:[a-d]|\d{1,2})$/.test(text),
        );
      return same || numbering;
    },
    /** A heading over a group, with the unit it names; what closes the list names none. */
    groupAt(index: number, row: RowReader, filled: number): { unit?: string } | undefined {
      if (filled > 1) return undefined;
      const order = mapping.columns.findIndex(({ field }) => field === 'order');
      const texts = (table.rows[index] ?? []).map((cell, column) => (column === order ? '' : cellText(cell)));
      const words = texts.filter((text) => /\p{L}{2}/u.test(text));
      const [text = ''] = words;
      if (words.length !== 1 || /\d{4}|@/.test(text)) return undefined;
      const bare = text.replace(/^(?:[IVXLC]+|[A-Z])\s*[.):\-–]\s*/u, '').trim();
      const folded = fold(bare);
      if (closingWords.test(folded)) return {};
      const counted = /^(?:[IVXLC]+|[A-Z])$/.test(row.text('order'));
      const merged = wide.has(cellKey(row.number, texts.indexOf(text)));
      return merged || counted || bare !== text || unitWords.test(folded) ? { unit: bare } : undefined;
    },
  };
}
