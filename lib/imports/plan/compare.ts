/** Field by field: what a draft would change in a record. */
import {
  certificateStatusLabels,
  deviceKindLabels,
  deviceStatusLabels,
  systemKindLabels,
} from '../../registry/labels.ts';
import { normaliseIccid, normaliseSerial } from '../../registry/validators.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { tidy } from '../../vietnamese/fold.ts';
import { findIssuingPlace, ministry } from '../../vietnamese/issuingPlaces.ts';
import { readPhone } from '../../vietnamese/phone.ts';
import { sameProvince } from '../../vietnamese/provinces.ts';
import type { DraftStore } from '../rowTypes.ts';
import type { FieldChange } from './types.ts';

/** Every field that a draft may have, as the clerk reads it. */
const labels: Readonly<Record<DraftStore, Readonly<Record<string, string>>>> = {
  staff: {
    fullName: 'Họ và tên',
    birthDate: 'Ngày sinh',
    idNumber: 'Số định danh cá nhân',
    idIssuedOn: 'Ngày cấp',
    idIssuedBy: 'Nơi cấp',
    officialEmail: 'Thư điện tử công vụ',
    mobile: 'Điện thoại',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    levels: 'Tổ chức các cấp',
    province: 'Tỉnh, thành phố',
    status: 'Tình trạng',
  },
  organisations: {
    name: 'Tên cơ quan, tổ chức',
    shortName: 'Tên viết tắt',
    levels: 'Tổ chức các cấp',
    taxCode: 'Mã số thuế',
    budgetCode: 'Mã quan hệ ngân sách',
    electronicId: 'Mã định danh điện tử',
    address: 'Địa chỉ',
    province: 'Tỉnh, thành phố',
    officialEmail: 'Thư điện tử công vụ',
    phone: 'Điện thoại',
    head: 'Người đứng đầu',
  },
  systems: {
    kind: 'Loại',
    name: 'Tên',
    version: 'Phiên bản',
    description: 'Mô tả',
    owner: 'Cơ quan quản lý',
  },
  devices: {
    kind: 'Loại thiết bị',
    serialNumber: 'Mã vạch',
    iccid: 'ICCID',
    carrier: 'Nhà mạng',
    phoneNumber: 'Số thuê bao',
    status: 'Tình trạng thiết bị',
    holderId: 'Người giữ',
  },
  certificates: {
    serialNumber: 'Số hiệu chứng thư',
    commonName: 'Tên chứng thư',
    issuer: 'Tổ chức cấp',
    validFrom: 'Hiệu lực từ',
    validTo: 'Hiệu lực đến',
    email: 'Thư điện tử trong chứng thư',
    renewals: 'Số lần gia hạn',
    status: 'Trạng thái chứng thư',
    deviceId: 'Thiết bị',
    replaces: 'Thay cho chứng thư',
  },
};

/** What a field is called; the field's own name where no list gives it. */
export const fieldLabel = (store: DraftStore, field: string): string => labels[store][field] ?? field;

type Values = Readonly<Record<string, unknown>>;
/** What the clerk reads in place of an id. */
type NameOf = (id: string) => string;

/**
 * The differences that matter: not another way to write the same province, place, number, nor a name
 * only in other capitals. What the draft does not say is no difference.
 */
export function compareFields(
  store: DraftStore,
  before: object,
  draft: object,
  nameOf: NameOf,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const old = before as Values;
  for (const [field, value] of Object.entries(draft)) {
    if (value === undefined || value === old[field]) continue;
    const from = showValue(store, field, old[field], nameOf);
    const to = showValue(store, field, value, nameOf);
    if (to === '' || same(store, field, from, to)) continue;
    if (field === 'idIssuedBy' && to === ministry.name && findIssuingPlace(from)?.id === 'population')
      continue;
    changes.push({ field, label: fieldLabel(store, field), from, to });
  }
  return changes;
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'devices.kind': deviceKindLabels,
  'devices.status': deviceStatusLabels,
  'certificates.status': certificateStatusLabels,
  'systems.kind': systemKindLabels,
};
const dates: ReadonlySet<string> = new Set(['birthDate', 'idIssuedOn', 'validFrom', 'validTo']);
const references: ReadonlySet<string> = new Set(['holderId', 'deviceId', 'replaces']);

/** A value as the clerk reads it; empty for none. */
export function showValue(store: DraftStore, field: string, value: unknown, nameOf: NameOf): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => tidy(String(item))).join(' › ');
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(', ');
  const text = String(value);
  if (dates.has(field)) return formatDate(text);
  if (references.has(field)) return nameOf(text);
  const known = words[`${store}.${field}`];
  if (known && Object.hasOwn(known, text)) return known[text] ?? text;
  return tidy(text);
}

function same(store: DraftStore, field: string, from: string, to: string): boolean {
  if (from === to) return true;
  if (from === '') return false;
  switch (field) {
    case 'fullName':
      // A list in capitals says nothing against the capitals of the registry; one in mixed case may.
      return to === to.toUpperCase() || to === to.toLowerCase()
        ? from.toLowerCase() === to.toLowerCase()
        : false;
    case 'officialEmail':
    case 'email':
      return from.toLowerCase() === to.toLowerCase();
    case 'province':
      return sameProvince(from, to);
    case 'idIssuedBy': {
      const place = findIssuingPlace(from);
      return place !== undefined && place === findIssuingPlace(to);
    }
    case 'mobile':
    case 'phoneNumber':
      return (readPhone(from)?.number ?? from) === (readPhone(to)?.number ?? to);
    case 'serialNumber':
      return store === 'certificates'
        ? normaliseSerial(from) === normaliseSerial(to)
        : deviceKey(from) === deviceKey(to);
    case 'iccid':
      return normaliseIccid(from) === normaliseIccid(to);
    default:
      return false;
  }
}

/** A barcode as it is compared: without the spaces and hyphens it is printed with, in capitals. */
export function deviceKey(text: string): string {
  return normaliseIccid(text).replace(/-/g, '').toUpperCase();
}
