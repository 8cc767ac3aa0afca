/** The registry as the sheets of a workbook. */
import { deviceNumber } from '../../registry/display.ts';
import { subjectKindLabels } from '../../registry/labels.ts';
import type { Certificate, SubjectKind } from '../../registry/schema.ts';
import {
  bodyColumns,
  type Column,
  certificateColumns,
  column,
  deviceColumns,
  type ExportColumn,
  type ExportValue,
  holderColumns,
  machineColumns,
  numberlessColumns,
  order,
  organisationColumns,
  peopleColumns,
  personColumns,
  systemColumns,
} from './columns.ts';
import { certificatesOf, type ExportRecords, type Held, liveRecords } from './holdings.ts';

export interface ExportSheet {
  name: string;
  columns: readonly ExportColumn[];
  rows: readonly (readonly ExportValue[])[];
}

function sheet<R>(name: string, columns: readonly Column<R>[], records: readonly R[]): ExportSheet {
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: records.map((record, index) => columns.map(({ value }) => value(record, index))),
  };
}

/** Everything that is not hidden, one sheet for each kind; empty ones are left out. */
export function registrySheets(records: ExportRecords): ExportSheet[] {
  const live = liveRecords(records);
  const { organisations, staff, systems, devices } = live;
  const of = (kind: SubjectKind) => certificatesOf(live, kind);
  const held = devices.map((device) => ({ device, holder: live.byId.staff.get(device.holderId ?? '') }));
  const numbered = held.filter(({ device }) => deviceNumber(device) !== undefined);
  return [
    sheet('Nhân sự', peopleColumns, staff),
    sheet('Chứng thư cá nhân', [...personColumns, ...certificateColumns], of('person')),
    sheet(
      'Thiết bị đã giao',
      [...holderColumns, ...deviceColumns],
      numbered.filter(({ holder }) => holder),
    ),
    sheet(
      'Thiết bị chưa giao',
      deviceColumns,
      numbered.filter(({ holder }) => !holder),
    ),
    sheet(
      'Không có số hiệu thiết bị',
      numberlessColumns,
      held.filter(({ device }) => deviceNumber(device) === undefined),
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

/** `so-dang-ky-2026-11-22.xlsx` */
export const exportName = (what: 'registry' | 'certificates', today: string): string =>
  `${what === 'registry' ? 'so-dang-ky' : 'danh-sach-chung-thu'}-${today}.xlsx`;
