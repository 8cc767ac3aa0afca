/**
 * The columns of the sheets. The headers are words that the import knows, so that the same file, mended in
 * Excel, can be imported again; what the import does not take is headed by words that it does not know.
 */
import { deviceNumber } from '../../registry/display.ts';
import {
  certificateStatusLabels,
  deviceKindLabels,
  deviceStatusLabels,
  staffStatusLabels,
  systemKindLabels,
} from '../../registry/labels.ts';
import type { Device, DeviceKind, Organisation, Staff, System } from '../../registry/schema.ts';
import type { Held } from './holdings.ts';

/** Text, a whole number, or a day as ISO text. */
export type ExportValue = string | number | { day: string } | undefined;

export interface ExportColumn {
  header: string;
  /** In characters. */
  width: number;
}

export interface Column<R> extends ExportColumn {
  value(record: R, index: number): ExportValue;
}
export const column = <R>(header: string, width: number, value: Column<R>['value']): Column<R> => ({
  header,
  width,
  value,
});

const day = (iso: string | undefined): ExportValue => (iso === undefined ? undefined : { day: iso });
export const order = <R>(): Column<R> => column('STT', 6, (_, index) => index + 1);
/** By which the import knows a row again, whatever else was changed in it. */
const recordId = <R>(id: (record: R) => string | undefined): Column<R> => column('Mã trong sổ', 38, id);
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

/** A row with an e-mail says that it is the subscriber's and the certificate's: only where both agree. */
const sharedEmail = ({ officialEmail, certificate: { email } }: Held): string | undefined =>
  officialEmail !== undefined && officialEmail.toLowerCase() === email?.toLowerCase()
    ? officialEmail
    : undefined;

export const peopleColumns: readonly Column<Staff>[] = [
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
  recordId(({ id }) => id),
];

/** With the birth date, which tells two people of one name apart where the e-mail cannot. */
export const personColumns: readonly Column<Held>[] = [
  order(),
  column('Họ và tên', 28, ({ name }) => name),
  column('Ngày sinh', 12, ({ birthDate }) => day(birthDate)),
  column('Thư điện tử công vụ', 30, sharedEmail),
  column('Đơn vị', 36, ({ unit }) => unit),
  recordId(({ certificate }) => certificate.subject.id),
];

export const bodyColumns: readonly Column<Held>[] = [
  order(),
  column('Tên cơ quan, tổ chức', 44, ({ name }) => name),
  column('Thư điện tử công vụ', 30, sharedEmail),
  recordId(({ certificate }) => certificate.subject.id),
];

export const machineColumns: readonly Column<Held>[] = [
  order(),
  column('Tên thiết bị, dịch vụ, phần mềm', 36, ({ name }) => name),
  column('Loại', 14, ({ systemKind }) => systemKind && systemKindLabels[systemKind]),
  recordId(({ certificate }) => certificate.subject.id),
];

export const certificateColumns: readonly Column<Held>[] = [
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

export const holderColumns: readonly Column<HeldDevice>[] = [
  order(),
  column('Họ và tên', 28, ({ holder }) => holder?.fullName),
  column('Ngày sinh', 12, ({ holder }) => day(holder?.birthDate)),
  column('Thư điện tử công vụ', 30, ({ holder }) => holder?.officialEmail),
  column('Đơn vị', 36, ({ holder }) => holder?.unit),
  recordId(({ holder }) => holder?.id),
];

export const deviceColumns: readonly Column<HeldDevice>[] = [
  column('Số hiệu thiết bị', 24, ({ device }) => deviceNumber(device)),
  column('Loại thiết bị', 14, ({ device }) => deviceKindWords[device.kind]),
  column('Tình trạng thiết bị', 20, ({ device }) => deviceStatusLabels[device.status]),
  column('Nhà mạng', 14, ({ device }) => device.carrier),
  column('Số thuê bao SIM PKI', 18, ({ device }) => device.phoneNumber),
];

/** Without a number the import could not find them again, so its headers are none that it knows. */
export const numberlessColumns: readonly Column<HeldDevice>[] = [
  column('Của ai', 28, ({ holder }) => holder?.fullName),
  column('Dạng', 30, ({ device }) => deviceKindLabels[device.kind]),
  column('Hiện nay', 20, ({ device }) => deviceStatusLabels[device.status]),
];

export const organisationColumns: readonly Column<Organisation>[] = [
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
  recordId(({ id }) => id),
];

export const systemColumns: readonly Column<System>[] = [
  order(),
  column('Tên thiết bị, dịch vụ, phần mềm', 36, ({ name }) => name),
  column('Loại', 14, ({ kind }) => systemKindLabels[kind]),
  column('Phiên bản', 14, ({ version }) => version),
  column('Mô tả', 44, ({ description }) => description),
  column('Cơ quan quản lý', 36, ({ owner }) => owner),
  recordId(({ id }) => id),
];
