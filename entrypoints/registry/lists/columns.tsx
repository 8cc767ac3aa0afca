/** What the lists show of each record, how they are ordered, and by which words they are found. */
import type { ComponentChildren } from 'preact';
import { Chip } from '../../../components/Chip.tsx';
import { Masked } from '../../../components/Masked.tsx';
import {
  deviceNumber,
  groupSerial,
  tellDevice,
  tellExpiry,
  tellStaffStatus,
} from '../../../lib/registry/display.ts';
import {
  certificateStatusLabels,
  deviceKindLabels,
  deviceStatusLabels,
  subjectKindLabels,
  systemKindLabels,
} from '../../../lib/registry/labels.ts';
import { certificateName, deviceName, type FormStore } from '../../../lib/registry/records.ts';
import type { Certificate, Device, RecordTypes, Staff } from '../../../lib/registry/schema.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';

/** The other records that a row speaks of. */
export interface Related {
  today: string;
  /** Name of a person, organisation or system by id. */
  names: ReadonlyMap<string, string>;
  devices: ReadonlyMap<string, Device>;
  certificatesOf: ReadonlyMap<string, readonly Certificate[]>;
  /** Id of the body that the clerk works for. */
  organisationId?: string;
}

export interface Column<R> {
  title: string;
  cell(record: R, related: Related): ComponentChildren;
  /** Absent: the list cannot be put in the order of this column. */
  sortKey?: (record: R, related: Related) => string;
}

export interface ListShape<R> {
  /** What the record is called in its row and in messages. */
  name(record: R, related: Related): string;
  texts(record: R, related: Related): (string | undefined)[];
  /** The first column is the name, linked to the form; these follow. */
  columns: readonly Column<R>[];
  nameTitle: string;
  nameSortKey?: (record: R, related: Related) => string;
  /** Title of the column that orders the list at first. */
  sortedBy: string;
  /** The stores whose records `Related` holds for it. */
  needs: readonly FormStore[];
}

const day = (iso: string | undefined) => (iso ? formatDate(iso) : '');

/** Vietnamese lists of people go by the last word of the name. */
const byGivenName = ({ fullName }: Staff) => {
  const words = fullName.split(' ');
  return `${words.at(-1)} ${fullName}`;
};

const certificateOf = (certificate: Certificate, { names }: Related) =>
  certificateName(certificate, names.get(certificate.subject.id));

/** The number printed on it, which the column beside it says the kind of. */
const deviceLabel = (device: Device) => deviceNumber(device) ?? device.phoneNumber ?? 'Không có số hiệu';

export const listShapes: { [S in FormStore]: ListShape<RecordTypes[S]> } = {
  staff: {
    name: ({ fullName }) => fullName,
    texts: (person) => [
      person.fullName,
      person.idNumber,
      person.officialEmail,
      person.unit,
      person.position,
      person.mobile,
    ],
    nameTitle: 'Họ và tên',
    nameSortKey: byGivenName,
    sortedBy: 'Họ và tên',
    needs: ['certificates'],
    columns: [
      {
        title: 'Ngày sinh',
        cell: ({ birthDate }) => day(birthDate),
        sortKey: ({ birthDate }) => birthDate ?? '',
      },
      {
        title: 'Số định danh',
        cell: ({ idNumber, fullName }) => idNumber && <Masked value={idNumber} whose={fullName} />,
      },
      {
        title: 'Chức vụ, đơn vị',
        cell: ({ position, unit }) => (
          <>
            {position}
            {position && unit && <br />}
            {unit && <span class="quiet-text">{unit}</span>}
          </>
        ),
        sortKey: ({ unit, position }) => `${unit ?? ''} ${position ?? ''}`,
      },
      {
        title: 'Chứng thư',
        cell: ({ id }, { certificatesOf, today }) =>
          certificatesOf
            .get(id)
            ?.map((certificate) => <Chip key={certificate.id} {...tellExpiry(certificate, today)} />) ?? (
            <span class="quiet-text">chưa có</span>
          ),
        sortKey: ({ id }, { certificatesOf }) =>
          certificatesOf
            .get(id)
            ?.map(({ validTo }) => validTo ?? '')
            .sort()
            .at(-1) ?? '',
      },
      {
        title: 'Tình trạng',
        cell: (person) => <Chip {...tellStaffStatus(person)} />,
        sortKey: (person) => tellStaffStatus(person).text,
      },
    ],
  },
  certificates: {
    name: certificateOf,
    texts: (certificate, related) => [
      certificateOf(certificate, related),
      related.names.get(certificate.subject.id),
      certificate.serialNumber,
      certificate.email,
    ],
    nameTitle: 'Thuê bao',
    nameSortKey: certificateOf,
    sortedBy: 'Hiệu lực đến',
    needs: ['staff', 'organisations', 'systems', 'devices'],
    columns: [
      {
        title: 'Loại',
        cell: ({ subject }) => subjectKindLabels[subject.kind],
        sortKey: ({ subject }) => subject.kind,
      },
      {
        title: 'Số hiệu',
        cell: ({ serialNumber }) => <span class="mono">{groupSerial(serialNumber)}</span>,
      },
      {
        title: 'Hiệu lực đến',
        cell: (certificate, { today }) => (
          <span class="row">
            {day(certificate.validTo)}
            <Chip {...tellExpiry(certificate, today)} />
          </span>
        ),
        // What can still be acted upon comes first.
        sortKey: ({ validTo, status }, { today }) =>
          `${status === 'active' && (validTo ?? today) >= today ? 0 : 1}${validTo ?? '9999'}`,
      },
      {
        title: 'Thiết bị',
        cell: ({ deviceId }, { devices }) => {
          const device = deviceId === undefined ? undefined : devices.get(deviceId);
          return device && <Chip {...tellDevice(device)} />;
        },
      },
      {
        title: 'Trạng thái',
        cell: ({ status, renewals }) =>
          `${certificateStatusLabels[status]}${renewals > 0 ? `, đã gia hạn ${renewals} lần` : ''}`,
        sortKey: ({ status }) => status,
      },
    ],
  },
  devices: {
    name: deviceLabel,
    texts: (device, { names }) => [
      deviceName(device),
      device.serialNumber,
      device.iccid,
      device.phoneNumber,
      device.carrier,
      device.holderId && names.get(device.holderId),
    ],
    nameTitle: 'Số hiệu',
    nameSortKey: deviceLabel,
    sortedBy: 'Số hiệu',
    needs: ['staff'],
    columns: [
      { title: 'Loại', cell: ({ kind }) => deviceKindLabels[kind], sortKey: ({ kind }) => kind },
      {
        title: 'Người đang giữ',
        cell: ({ holderId }, { names }) =>
          holderId ? <a href={`#/staff/${holderId}`}>{names.get(holderId) ?? 'không còn trong sổ'}</a> : '',
        sortKey: ({ holderId }, { names }) => names.get(holderId ?? '') ?? '',
      },
      {
        title: 'Số thuê bao SIM',
        cell: ({ carrier, phoneNumber }) => [carrier, phoneNumber].filter(Boolean).join(' · '),
      },
      {
        title: 'Tình trạng',
        cell: (device) => <Chip text={deviceStatusLabels[device.status]} tone={tellDevice(device).tone} />,
        sortKey: ({ status }) => status,
      },
    ],
  },
  systems: {
    name: ({ name }) => name,
    texts: ({ name, version, owner, description }) => [name, version, owner, description],
    nameTitle: 'Tên',
    nameSortKey: ({ name }) => name,
    sortedBy: 'Tên',
    needs: [],
    columns: [
      {
        title: 'Loại',
        cell: ({ kind }) => systemKindLabels[kind],
        sortKey: ({ kind }) => systemKindLabels[kind],
      },
      { title: 'Phiên bản', cell: ({ version }) => version },
      { title: 'Nơi quản lý', cell: ({ owner }) => owner, sortKey: ({ owner }) => owner ?? '' },
    ],
  },
  organisations: {
    name: ({ name }) => name,
    texts: (organisation) => [
      organisation.name,
      organisation.shortName,
      organisation.taxCode,
      organisation.budgetCode,
      organisation.electronicId,
    ],
    nameTitle: 'Tên',
    nameSortKey: ({ name }) => name,
    sortedBy: 'Tên',
    needs: [],
    columns: [
      {
        title: 'Đơn vị của tôi',
        cell: ({ id }, { organisationId }) =>
          id === organisationId ? <Chip text="Đơn vị của tôi" tone="success" /> : '',
      },
      { title: 'Mã số thuế', cell: ({ taxCode }) => <span class="mono">{taxCode}</span> },
      { title: 'Mã QHNS', cell: ({ budgetCode }) => <span class="mono">{budgetCode}</span> },
      { title: 'Thư điện tử', cell: ({ officialEmail }) => officialEmail },
    ],
  },
};
