/** The rows of the portal's import workbook for a request for new certificates (Mẫu 01). */
import { type PortalColumn, portalColumns } from '../../imports/portalColumns.ts';
import type { DeviceKind, Organisation, Request, Staff } from '../../registry/schema.ts';
import { requestValues, subjectsOf } from '../../requests/values.ts';
import type { Facts } from '../../rules/types.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findIssuingPlace, workbookCode } from '../../vietnamese/issuingPlaces.ts';
import { cleanLine } from '../text.ts';

export type ColumnKey = PortalColumn['key'];
export type Cells = Partial<Record<ColumnKey, string>>;

export interface PersonNote {
  staffId: string;
  name: string;
  /** Vietnamese. */
  text: string;
}

export interface PortalRows {
  rows: Cells[];
  /** People whose row lacks a required cell: not written. */
  left: readonly PersonNote[];
  /** Cells that stay empty, or say something else than the registry. */
  notes: readonly PersonNote[];
  /** How many have a card of the Ministry, for which the workbook has no code. */
  ministry: number;
}

const deviceCodes: Readonly<Record<DeviceKind, string>> = {
  'pki-token': 'TOKEN',
  'sim-pki': 'SIM',
  soft: 'SOFT',
  central: 'RSSP',
  hsm: 'HSM',
};

/** What a required cell holds, as a clerk names it. */
const cellNames: Partial<Record<ColumnKey, string>> = {
  fullName: 'họ tên',
  birthDate: 'ngày sinh',
  idNumber: 'số căn cước',
  idIssuedOn: 'ngày cấp',
  officialEmail: 'địa chỉ thư điện tử công vụ',
  level1: 'tổ chức cấp 1',
  province: 'tỉnh, thành phố',
  position: 'chức vụ',
  carrier: 'nhà mạng của SIM',
  mobile: 'số điện thoại chuyển sang SIM',
};

/**
 * One row for each person of the request, in its order; a person without a required cell is left out
 * and told of.
 *
 * @param confirmed.ministry the clerk agreed that cards of Bộ Công an get the code that practice uses
 */
export function portalRows(request: Request, facts: Facts, confirmed: { ministry: boolean }): PortalRows {
  const values = requestValues(request, facts).rows;
  const rows: Cells[] = [];
  const left: PersonNote[] = [];
  const notes: PersonNote[] = [];
  let ministry = 0;
  for (const [index, { person }] of subjectsOf(request, facts).entries()) {
    if (!person) continue;
    const told = (text: string): PersonNote => ({ staffId: person.id, name: person.fullName, text });
    const oldSerial = values[index]?.['subscriber.oldSerial']?.text ?? '';
    const place = placeCell(person.idIssuedBy);
    if (place.ministry) ministry += 1;
    const cells = cellsOf(person, request, facts.organisation, oldSerial, place, confirmed.ministry);
    const missing = missingIn(cells, request);
    if (missing.length > 0) {
      left.push(told(`Thiếu ${missing.join(', ')}.`));
      continue;
    }
    if (!cells.idIssuedBy) notes.push(told(place.ministry ? unconfirmed : place.note));
    rows.push({ order: String(rows.length + 1), ...cells });
  }
  return { rows, left, notes, ministry };
}

const unconfirmed = 'Nơi cấp là Bộ Công an, chưa được đồng ý ghi mã; ô nơi cấp để trống.';

function placeCell(issuedBy: string | undefined): { code: string; ministry: boolean; note: string } {
  const text = cleanLine(issuedBy ?? '');
  if (text === '') return { code: '', ministry: false, note: 'Chưa có nơi cấp; ô nơi cấp để trống.' };
  const place = findIssuingPlace(text);
  if (!place) {
    return { code: '', ministry: false, note: `Nơi cấp “${text}” không có mã; ô nơi cấp để trống.` };
  }
  const { code, mapped } = workbookCode(place);
  return { code, ministry: mapped, note: '' };
}

function cellsOf(
  person: Staff,
  request: Request,
  organisation: Organisation | undefined,
  oldSerial: string,
  place: { code: string; ministry: boolean },
  ministryConfirmed: boolean,
): Cells {
  const levels = levelsOf(person, organisation);
  const sim = request.deviceKind === 'sim-pki';
  const ports = sim && request.portNumber === true;
  const cells: Cells = {
    fullName: person.fullName,
    birthDate: person.birthDate && formatDate(person.birthDate),
    idNumber: person.idNumber,
    idIssuedBy: place.ministry && !ministryConfirmed ? '' : place.code,
    idIssuedOn: person.idIssuedOn && formatDate(person.idIssuedOn),
    officialEmail: person.officialEmail,
    level1: levels[0],
    level2: levels[1],
    level3: levels[2],
    level4: levels[3],
    province: person.province,
    provinceAgain: person.province,
    position: person.position,
    // The request names one number: of several people each moves their own.
    mobile: (ports && (request.staffIds ?? []).length < 2 ? request.phoneNumber : undefined) ?? person.mobile,
    oldSerial,
    carrier: sim ? request.carrier : undefined,
    portNumber: ports ? 'X' : undefined,
    deviceKind: request.deviceKind && deviceCodes[request.deviceKind],
  };
  return Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, cleanLine(value ?? '')]));
}

/** The levels of whoever works in the body itself are the body's own. */
function levelsOf(person: Staff, organisation: Organisation | undefined): readonly string[] {
  if (person.levels?.some((level) => level.trim())) return person.levels;
  const own = organisation && person.unit && fold(person.unit) === fold(organisation.name);
  return own ? (organisation.levels ?? []) : [];
}

function missingIn(cells: Cells, request: Request): string[] {
  const sim = request.deviceKind === 'sim-pki';
  const keys = portalColumns.filter(({ required }) => required).map(({ key }) => key);
  if (sim) keys.push('carrier');
  if (sim && request.portNumber) keys.push('mobile');
  return keys.filter((key) => !cells[key]).map((key) => cellNames[key] ?? key);
}
