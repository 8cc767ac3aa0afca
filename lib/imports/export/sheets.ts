/**
 * The registry as the sheets of a workbook. The headers are words that the import knows, so that the
 * same file, mended in Excel, can be imported again; what the import does not take is headed by words
 * that it does not know.
 */
import { deviceNumber } from '../../registry/display.ts';
import {
  certificateStatusLabels,
  deviceStatusLabels,
  staffStatusLabels,
  subjectKindLabels,
  systemKindLabels,
} from '../../registry/labels.ts';
import type {
  Certificate,
  Device,
  DeviceKind,
  Organisation,
  Staff,
  SubjectKind,
  System,
} from '../../registry/schema.ts';

/** Text, a whole number, or a day as ISO text. */
export type ExportValue = string | number | { day: string } | undefined;

export interface ExportColumn {
  header: string;
  /** In characters. */
  width: number;
}

export interface ExportSheet {
  name: string;
  columns: readonly ExportColumn[];
  rows: readonly (readonly ExportValue[])[];
}

export interface ExportRecords {
  organisations: readonly Organisation[];
  staff: readonly Staff[];
  systems: readonly System[];
  devices: readonly Device[];
  certificates: readonly Certificate[];
}

interface Column<R> extends ExportColumn {
  value(record: R, index: number): ExportValue;
}
const column = <R>(header: string, width: number, value: Column<R>['value']): Column<R> => ({
  header,
  width,
  value,
});

function sheet<R>(name: string, columns: readonly Column<R>[], records: readonly R[]): ExportSheet {
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: records.map((record, index) => columns.map(({ value }) => value(record, index))),
  };
}

const day = (iso: string | undefined): ExportValue => (iso === undefined ? undefined : { day: iso });
const order = <R>(): Column<R> => column('STT', 6, (_, index) => index + 1);
const level = (n: number) =>
  column<{ levels?: readonly string[] | undefined }>(`Tổ chức cấp ${n}`, 30, ({ levels }) => levels?.[n - 1]);
const levels = [1, 2, 3, 4].map(level);

/** As the portal's own workbook names them. */
const deviceKindWords: Readonly<Record<DeviceKind, string>> = {
  'pki-token': 'TOKEN',
  'sim-pki': 'SIM',
  central: 'RSSP',
  soft: 'SOFT',
  hsm: 'HSM',
};

/** Everything that is not hidden, one sheet for each kind; empty ones are left out. */
export function registrySheets(records: ExportRecords): ExportSheet[] {
  const live = liveRecords(records);
  const { organisations, staff, systems, devices } = live;
  const of = (kind: SubjectKind) => certificatesOf(live, kind);
  const held = devices.map((device) => ({ device, holder: live.byId.staff.get(device.holderId ?? '') }));
  return [
    sheet('Nhân sự', peopleColumns, staff),
    sheet('Chứng thư cá nhân', [...personColumns, ...certificateColumns], of('person')),
    sheet(
      'Thiết bị đã giao',
      [...holderColumns, ...deviceColumns],
      held.filter(({ holder }) => holder),
    ),
    sheet(
      'Thiết bị chưa giao',
      deviceColumns,
      held.filter(({ holder }) => !holder),
    ),
    sheet('Cơ quan, tổ chức', organisationColumns, organisations),
    sheet('Chứng thư cơ quan', [...bodyColumns, ...certificateColumns], of('organisation')),
    sheet('Máy chủ, phần mềm', systemColumns, systems),
    sheet('Chứng thư máy chủ', [...machineColumns, ...certificateColumns], of('system')),
  ].filter(({ rows }) => rows.length > 0);
}

/** All certificates in one sheet, for people to read: whose, until when, in what state, on what device. */
export function certificateSheets(
  records: ExportRecords,
  tellState: (certificate: Certificate) => string,
): ExportSheet[] {
  const live = liveRecords(records);
  const kinds: readonly SubjectKind[] = ['person', 'organisation', 'system'];
  const columns: Column<Held>[] = [
    order(),
    column('Tên thuê bao', 32, ({ name, certificate }) => name ?? certificate.commonName),
    column('Thuê bao là', 18, ({ certificate }) => subjectKindLabels[certificate.subject.kind]),
    column('Cơ quan, đơn vị', 40, ({ unit }) => unit),
    column('Thư điện tử trên chứng thư', 30, ({ certificate }) => certificate.email),
    ...certificateColumns,
    column('Còn lại', 22, ({ certificate }) => tellState(certificate)),
  ];
  return [
    sheet(
      'Danh sách chứng thư',
      columns,
      kinds.flatMap((kind) => certificatesOf(live, kind)),
    ),
  ];
}

interface Live extends ExportRecords {
  byId: {
    staff: ReadonlyMap<string, Staff>;
    organisations: ReadonlyMap<string, Organisation>;
    systems: ReadonlyMap<string, System>;
    devices: ReadonlyMap<string, Device>;
  };
}

function liveRecords(records: ExportRecords): Live {
  const live = <R extends { deletedAt?: string | undefined }>(all: readonly R[]) =>
    all.filter(({ deletedAt }) => deletedAt === undefined);
  const byId = <R extends { id: string }>(all: readonly R[]) => new Map(all.map((one) => [one.id, one]));
  const organisations = live(records.organisations);
  const staff = live(records.staff);
  const systems = live(records.systems);
  const devices = live(records.devices);
  return {
    organisations,
    staff,
    systems,
    devices,
    certificates: live(records.certificates),
    byId: {
      staff: byId(staff),
      organisations: byId(organisations),
      systems: byId(systems),
      devices: byId(devices),
    },
  };
}

/** A certificate with whose it is, and on what. */
interface Held {
  certificate: Certificate;
  device: Device | undefined;
  name: string | undefined;
  unit: string | undefined;
  officialEmail: string | undefined;
  birthDate?: string | undefined;
  systemKind?: System['kind'];
}

function certificatesOf({ certificates, byId }: Live, kind: SubjectKind): Held[] {
  return certificates
    .filter(({ subject }) => subject.kind === kind)
    .map((certificate) => ({
      certificate,
      device: byId.devices.get(certificate.deviceId ?? ''),
      ...ownerOf(certificate, byId),
    }));
}

function ownerOf({ subject }: Certificate, byId: Live['byId']): Omit<Held, 'certificate' | 'device'> {
  if (subject.kind === 'person') {
    const person = byId.staff.get(subject.id);
    return {
      name: person?.fullName,
      unit: person?.unit,
      officialEmail: person?.officialEmail,
      birthDate: person?.birthDate,
    };
  }
  if (subject.kind === 'organisation') {
    const body = byId.organisations.get(subject.id);
    return { name: body?.name, unit: body?.name, officialEmail: body?.officialEmail };
  }
  const system = byId.systems.get(subject.id);
  return {
    name: system?.name,
    unit: system?.owner,
    officialEmail: undefined,
    ...(system ? { systemKind: system.kind } : {}),
  };
}

/** A row with an e-mail says that it is the subscriber's and the certificate's: only where both agree. */
const sharedEmail = ({ officialEmail, certificate: { email } }: Held): string | undefined =>
  officialEmail !== undefined && officialEmail.toLowerCase() === email?.toLowerCase()
    ? officialEmail
    : undefined;

const peopleColumns: readonly Column<Staff>[] = [
  order(),
  column('Họ và tên', 28, ({ fullName }) => fullName),
  column('Ngày sinh', 12, ({ birthDate }) => day(birthDate)),
  column('Số định danh cá nhân', 18, ({ idNumber }) => idNumber),
  column('Ngày cấp', 12, ({ idIssuedOn }) => day(idIssuedOn)),
  column('Nơi cấp', 40, ({ idIssuedBy }) => idIssuedBy),
  column('Thư điện tử công vụ', 30, ({ officialEmail }) => officialEmail),
  column('Điện thoại', 14, ({ mobile }) => mobile),
  column('Chức vụ', 24, ({ position }) => position),
  column('Đơn vị', 36, ({ unit }) => unit),
  ...levels,
  column('Tỉnh, thành phố', 18, ({ province }) => province),
  column('Công tác', 16, ({ status }) => staffStatusLabels[status]),
];

/** With the birth date, which tells two people of one name apart where the e-mail cannot. */
const personColumns: readonly Column<Held>[] = [
  order(),
  column('Họ và tên', 28, ({ name }) => name),
  column('Ngày sinh', 12, ({ birthDate }) => day(birthDate)),
  column('Thư điện tử công vụ', 30, sharedEmail),
  column('Đơn vị', 36, ({ unit }) => unit),
];

const bodyColumns: readonly Column<Held>[] = [
  order(),
  column('Tên cơ quan, tổ chức', 44, ({ name }) => name),
  column('Thư điện tử công vụ', 30, sharedEmail),
];

const machineColumns: readonly Column<Held>[] = [
  order(),
  column('Tên thiết bị, dịch vụ, phần mềm', 36, ({ name }) => name),
  column('Loại', 14, ({ systemKind }) => systemKind && systemKindLabels[systemKind]),
];

const certificateColumns: readonly Column<Held>[] = [
  column('Số hiệu chứng thư', 24, ({ certificate }) => certificate.serialNumber),
  column('Tên chứng thư', 32, ({ certificate }) => certificate.commonName),
  column('Tổ chức cấp chứng thư', 36, ({ certificate }) => certificate.issuer),
  column('Hiệu lực từ', 12, ({ certificate }) => day(certificate.validFrom)),
  column('Hiệu lực đến', 12, ({ certificate }) => day(certificate.validTo)),
  column('Trạng thái chứng thư', 18, ({ certificate }) => certificateStatusLabels[certificate.status]),
  column('Gia hạn (lần)', 12, ({ certificate }) => certificate.renewals),
  column('Số hiệu thiết bị', 24, ({ device }) => device && deviceNumber(device)),
  column('Loại thiết bị', 14, ({ device }) => device && deviceKindWords[device.kind]),
];

interface HeldDevice {
  device: Device;
  holder: Staff | undefined;
}

const holderColumns: readonly Column<HeldDevice>[] = [
  order(),
  column('Họ và tên', 28, ({ holder }) => holder?.fullName),
  column('Ngày sinh', 12, ({ holder }) => day(holder?.birthDate)),
  column('Thư điện tử công vụ', 30, ({ holder }) => holder?.officialEmail),
  column('Đơn vị', 36, ({ holder }) => holder?.unit),
];

const deviceColumns: readonly Column<HeldDevice>[] = [
  column('Số hiệu thiết bị', 24, ({ device }) => deviceNumber(device)),
  column('Loại thiết bị', 14, ({ device }) => deviceKindWords[device.kind]),
  column('Tình trạng thiết bị', 20, ({ device }) => deviceStatusLabels[device.status]),
  column('Nhà mạng', 14, ({ device }) => device.carrier),
  column('Số thuê bao SIM PKI', 18, ({ device }) => device.phoneNumber),
];

const organisationColumns: readonly Column<Organisation>[] = [
  order(),
  column('Tên cơ quan, tổ chức', 44, ({ name }) => name),
  column('Tên viết tắt', 18, ({ shortName }) => shortName),
  column('Địa chỉ', 44, ({ address }) => address),
  column('Mã số thuế', 16, ({ taxCode }) => taxCode),
  column('Mã quan hệ ngân sách', 20, ({ budgetCode }) => budgetCode),
  column('Mã định danh điện tử', 20, ({ electronicId }) => electronicId),
  column('Tỉnh, thành phố', 18, ({ province }) => province),
  column('Thư điện tử công vụ', 30, ({ officialEmail }) => officialEmail),
  column('Điện thoại', 14, ({ phone }) => phone),
  column('Người đứng đầu', 28, ({ head }) => head?.name),
  column('Chức vụ người đứng đầu', 24, ({ head }) => head?.title),
  ...levels,
];

const systemColumns: readonly Column<System>[] = [
  order(),
  column('Tên thiết bị, dịch vụ, phần mềm', 36, ({ name }) => name),
  column('Loại', 14, ({ kind }) => systemKindLabels[kind]),
  column('Phiên bản', 14, ({ version }) => version),
  column('Mô tả', 44, ({ description }) => description),
  column('Cơ quan quản lý', 36, ({ owner }) => owner),
];

/** `so-dang-ky-2026-11-22.xlsx` */
export const exportName = (what: 'registry' | 'certificates', today: string): string =>
  `${what === 'registry' ? 'so-dang-ky' : 'danh-sach-chung-thu'}-${today}.xlsx`;
