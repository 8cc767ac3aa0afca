/** One header to the field it names, and a row of headers to the one best assignment. */
import { fold } from '../../vietnamese/fold.ts';
import { fields, fieldsOfKind, type ListField, listFields, type TableKind } from './fields.ts';

export interface Header {
  /** As the file has it. */
  text: string;
  /** Of the storey above, where the header has two. */
  above?: string;
}

/** The words of a header are compared without brackets: `Ngày sinh (bắt buộc, để dạng dd/MM/YYYY)`. */
const withoutBrackets = (text: string) => text.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ');

const byWords = new Map<string, ListField>();
for (const name of listFields)
  for (const word of fields[name].words) {
    const folded = fold(word);
    if (folded !== '' && !byWords.has(folded)) byWords.set(folded, name);
  }
/** The longest first: the most exact wording wins. */
const phrases = [...byWords].sort((a, b) => b[0].length - a[0].length);

export interface Match {
  field: ListField;
  /** The header is the wording, and does not only contain it. */
  exact: boolean;
  score: number;
}

/**
 * Columns that lists have and the registry does not want, though they hold a word that it knows; a
 * password or PIN is never read at all.
 */
const foreign =
  /\b(?:mat khau|password|pass|ma pin|so pin|pin|dang nhap|tai khoan|username)\b|^(?:gioi tinh|dan toc|ton giao|que quan|noi (?:sinh|o)|ho khau|ma (?:so )?(?:can bo|nhan vien|cong chuc|vien chuc|cbcc|cbccvc|cb|nv|ho so)|so (?:quyet dinh|cong van|hop dong)|ngay (?:nhan|ban giao|giao|tra|ky|lap|vao|cap (?:token|thiet bi|usb|sim)))\b|\b(?:thuong tru|tam tru|ca nhan khac)\b/;

/** The field a header names; undefined when none of its words is known. */
export function recogniseHeader({ text, above }: Header): Match | undefined {
  const own = fold(withoutBrackets(text)).slice(0, 300);
  const whole = fold(text).slice(0, 300);
  if ((own === '' && whole === '') || foreign.test(own)) return undefined;
  const several = recogniseSeveral(whole);
  if (several) return { field: several, exact: true, score: 200 };
  const group = above === undefined ? '' : fold(withoutBrackets(above));
  // "Ngày sinh" over "Nam" and "Nữ": each person has one of the two.
  if ((own === 'nam' || own === 'nu') && byWords.get(group) === 'birthDate')
    return { field: own === 'nam' ? 'birthDate' : 'birthDateAgain', exact: true, score: 150 };
  const candidates = group === '' ? [] : [`${own} ${group}`, `${group} ${own}`];
  for (const wording of candidates) {
    const name = byWords.get(wording);
    if (name) return { field: name, exact: true, score: 150 + wording.length };
  }
  const exact = byWords.get(own) ?? byWords.get(whole);
  if (exact) return { field: inGroup(exact, group), exact: true, score: 100 + own.length };
  const contained = phrases.find(([wording]) => wording.length >= 4 && ` ${own} `.includes(` ${wording} `));
  if (!contained) return undefined;
  const [wording, name] = contained;
  // A long sentence that happens to hold a word of ours is no header.
  if (own.split(' ').length > 14 || wording.length * 4 < own.length) return undefined;
  const starts = own.startsWith(`${wording} `) ? 20 : 0;
  return { field: inGroup(name, group), exact: false, score: starts + wording.length };
}

/** Several data in one cell: `Số CMND/CCCD; ngày cấp; nơi cấp`, `Hiệu lực (từ – đến)`. */
function recogniseSeveral(folded: string): ListField | undefined {
  const has = (words: RegExp) => words.test(folded);
  const idNumber = /\b(?:cccd|cmnd|cmtnd|can cuoc|dinh danh|chung minh|giay to)\b/;
  if (has(idNumber) && has(/\bngay cap\b/) && !folded.startsWith('ngay cap') && !folded.startsWith('noi cap'))
    return 'idAll';
  if (has(/\b(?:hieu luc|thoi han|thoi gian)\b/) && has(/\btu\b.*\bden\b/)) return 'validity';
  return undefined;
}

/** "Ngày cấp" under "Chứng thư số" is when the certificate begins. */
function inGroup(name: ListField, group: string): ListField {
  const certificate = /\b(?:chung thu|cts|chu ky so|cks)\b/.test(group);
  const device = /\b(?:thiet bi|token|sim|tblk)\b/.test(group);
  if (certificate && name === 'idIssuedOn') return 'validFrom';
  if (certificate && name === 'deviceStatus') return 'certificateStatus';
  if (certificate && name === 'idIssuedBy') return 'issuer';
  if (device && name === 'certificateSerial') return 'deviceSerial';
  if (device && name === 'certificateStatus') return 'deviceStatus';
  return name;
}

/** Words of organisations where there are no people: the same words say another thing. */
const inOrganisations: Partial<Record<ListField, ListField>> = { unit: 'orgName', fullName: 'orgName' };
const inSystems: Partial<Record<ListField, ListField>> = {
  unit: 'systemOwner',
  orgName: 'systemOwner',
  fullName: 'systemName',
};
const inPeople: Partial<Record<ListField, ListField>> = { orgName: 'unit', systemOwner: 'unit' };

/**
 * One field for each column and one column for each field, the surest first. What a later column says
 * a second time stays without a field, but for the province, which the portal's workbook has twice.
 */
/** @param fits whether a column's cells can be that field, where its header does not say it plainly */
export function assignFields(
  headers: readonly Header[],
  fits: (column: number, field: ListField) => boolean,
): {
  kind: TableKind;
  fields: (ListField | undefined)[];
} {
  const matches = headers.map((header, column) => ({ column, match: recogniseHeader(header) }));
  const named = new Set(matches.map(({ match }) => match?.field));
  const kind = kindOf(named);
  const renamed = kind === 'people' ? inPeople : kind === 'organisations' ? inOrganisations : inSystems;
  const allowed = new Set(fieldsOfKind[kind]);
  const assigned: (ListField | undefined)[] = headers.map(() => undefined);
  const taken = new Set<ListField>();
  const take = (column: number, name: ListField) => {
    assigned[column] = name;
    taken.add(name);
  };
  const ranked = matches
    .flatMap(({ column, match }) => (match ? [{ column, ...match }] : []))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || a.column - b.column);
  // Of two that say the same the first one from the left counts, so exact ones go by their place.
  const ordered = [
    ...ranked.filter(({ exact }) => exact).sort((a, b) => a.column - b.column),
    ...ranked.filter(({ exact }) => !exact),
  ];
  for (const { column, field: found, exact } of ordered) {
    const name = renamed[found] ?? found;
    if (!exact && !fits(column, name)) continue;
    if (!taken.has(name) && allowed.has(name)) take(column, name);
    else if (name === 'province' && kind === 'people' && !taken.has('provinceAgain'))
      take(column, 'provinceAgain');
  }
  besideCertificate(assigned, taken);
  if (taken.has('fullName') || !taken.has('surname') || !taken.has('givenName'))
    for (const [column, name] of assigned.entries())
      if (name === 'surname' || name === 'givenName') {
        // A lone "Tên" is a whole name.
        assigned[column] = name === 'givenName' && !taken.has('fullName') ? 'fullName' : undefined;
        if (assigned[column]) taken.add('fullName');
      }
  return { kind, fields: assigned };
}

function kindOf(named: ReadonlySet<ListField | undefined>): TableKind {
  const person = ['fullName', 'givenName', 'birthDate', 'idNumber', 'idAll', 'position'] as const;
  const people = person.filter((name) => named.has(name)).length;
  if (named.has('systemName') && people < 2 && !named.has('birthDate')) return 'systems';
  if (named.has('fullName') || named.has('givenName') || people >= 2) return 'people';
  if (named.has('orgName') || ((named.has('taxCode') || named.has('budgetCode')) && named.has('unit')))
    return 'organisations';
  return 'people';
}

/** "Ngày cấp" beside a certificate, in a list that has no identity cards, is the certificate's. */
function besideCertificate(assigned: (ListField | undefined)[], taken: Set<ListField>): void {
  const column = assigned.indexOf('idIssuedOn');
  if (column === -1 || taken.has('idNumber') || taken.has('idAll') || taken.has('validFrom')) return;
  if (!taken.has('certificateSerial')) return;
  assigned[column] = 'validFrom';
  taken.add('validFrom');
}
