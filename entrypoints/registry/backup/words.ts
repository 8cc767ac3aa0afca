import type { BackupHeader } from '../../../lib/registry/backup/format.ts';
import type { BackupStore } from '../../../lib/registry/backup/stores.ts';

export const storeNames: Record<Exclude<BackupStore, 'history'>, string> = {
  organisations: 'Cơ quan, tổ chức',
  staff: 'Nhân sự',
  systems: 'Máy chủ, phần mềm',
  devices: 'Thiết bị lưu khóa',
  certificates: 'Chứng thư',
  requests: 'Hồ sơ',
  archives: 'Giấy tờ đã lưu',
  templates: 'Mẫu riêng',
  settings: 'Cài đặt',
};

export const number = (count: number): string => count.toLocaleString('vi-VN');

export interface RecordCounts {
  people: number;
  certificates: number;
  devices: number;
  requests: number;
}

export function countRecords(counts: BackupHeader['counts']): RecordCounts {
  const { staff, certificates, devices, requests } = counts;
  return { people: staff, certificates, devices, requests };
}

export function tellCounts({ people, certificates, devices, requests }: RecordCounts): string {
  return [
    `${number(people)} người`,
    `${number(certificates)} chứng thư`,
    `${number(devices)} thiết bị`,
    `${number(requests)} hồ sơ`,
  ].join(', ');
}
