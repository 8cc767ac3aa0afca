/** An entry of the history in the clerk's words: what changed, from what to what. */
import {
  addresseeLabels,
  certificateStatusLabels,
  channelLabels,
  deviceKindLabels,
  deviceStatusLabels,
  eventLabels,
  procedureLabels,
  reasonLabels,
  staffStatusLabels,
  stateLabels,
  subjectKindLabels,
  systemKindLabels,
} from '../procedures/labels.ts';
import type { ChangeKind, ChangeSource, HistoryEntry } from '../registry/history.ts';
import { recordForms } from '../registry/records.ts';
import type { StoreName, TimelineEntry } from '../registry/schema.ts';
import { formatDate } from '../vietnamese/dates.ts';

export const storeLabels: Readonly<Record<StoreName, string>> = {
  staff: 'Nhân sự',
  organisations: 'Cơ quan, tổ chức',
  systems: 'Máy chủ, phần mềm',
  devices: 'Thiết bị lưu khóa',
  certificates: 'Chứng thư',
  requests: 'Hồ sơ',
};

export const changeLabels: Readonly<Record<ChangeKind, string>> = {
  created: 'Thêm mới',
  changed: 'Sửa',
  deleted: 'Xóa',
  restored: 'Khôi phục',
  erased: 'Xóa hẳn',
};

export const sourceLabels: Readonly<Record<ChangeSource, string>> = {
  hand: 'nhập tay',
  import: 'từ danh sách nhập',
  portal: 'theo Cổng dịch vụ công',
  restore: 'khôi phục bản sao lưu',
  undo: 'hoàn tác',
};

/** One field, before and after; an empty text where there was nothing. */
export interface ToldChange {
  label: string;
  from: string;
  to: string;
}

/** Says what a record with this id is called; undefined where it is not known any more. */
export type NameOf = (id: string) => string | undefined;

/** Fields that say nothing to a clerk. */
const silent: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt']);

/** @param names of the records that the entry points at */
export function tellChanges({ store, before = {}, after = {} }: HistoryEntry, names: NameOf): ToldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !silent.has(name),
  );
  return fields.flatMap((name): ToldChange[] => {
    const label = fieldLabel(store, name);
    if (name === 'timeline')
      return newEvents(before[name], after[name]).map((to) => ({ label, from: '', to }));
    const from = tellValue(store, name, before[name], names);
    const to = tellValue(store, name, after[name], names);
    return from === to ? [] : [{ label, from, to }];
  });
}

/** Labels of fields that no form of the registry shows under their own name. */
const otherLabels: Readonly<Record<string, string>> = {
  subject: 'Thuê bao',
  levels: 'Tên tổ chức trên chứng thư',
  head: 'Người đứng đầu',
  replaces: 'Thay cho chứng thư',
  handovers: 'Các lần bàn giao',
  profileId: 'Quy định áp dụng',
  procedure: 'Thủ tục',
  certificateIds: 'Chứng thư',
  staffIds: 'Người',
  deviceIds: 'Thiết bị',
  systemIds: 'Máy chủ, phần mềm',
  organisationId: 'Cơ quan, tổ chức',
  addressee: 'Nơi nhận',
  channel: 'Cách gửi',
  digitallySigned: 'Đã ký số',
  document: 'Số, ngày văn bản',
  reason: 'Lý do',
  changes: 'Nội dung thay đổi',
  deviceReceiver: 'Người tiếp nhận thiết bị',
  certificateReceiver: 'Người tiếp nhận chứng thư',
  recoveryCoordinator: 'Người phối hợp khôi phục',
  deviceKind: 'Loại thiết bị',
  portNumber: 'Chuyển số',
  loss: 'Việc thất lạc',
  handover: 'Việc bàn giao',
  state: 'Trạng thái',
  timeline: 'Tiến trình',
  portalCode: 'Mã hồ sơ trên Cổng',
  notes: 'Ghi chú',
};

function fieldLabel(store: StoreName, name: string): string {
  const form = store === 'requests' ? undefined : recordForms[store];
  const fields: readonly { name: string; label: string }[] = (form?.sections ?? []).flatMap(
    (section) => section.fields,
  );
  return fields.find((field) => field.name === name)?.label ?? otherLabels[name] ?? name;
}

const words: Readonly<Record<string, string>> = {
  ...procedureLabels,
  ...stateLabels,
  ...addresseeLabels,
  ...channelLabels,
  ...reasonLabels,
  ...deviceKindLabels,
  ...subjectKindLabels,
};

const statusWords: Readonly<Partial<Record<StoreName, Readonly<Record<string, string>>>>> = {
  staff: staffStatusLabels,
  certificates: certificateStatusLabels,
  devices: deviceStatusLabels,
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function tellValue(store: StoreName, name: string, value: unknown, names: NameOf): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (uuid.test(value)) return names(value) ?? 'mục không còn trong sổ';
    if (isoDay.test(value)) return formatDate(value);
    if (name === 'status') return statusWords[store]?.[value] ?? value;
    if (name === 'kind')
      return words[value] ?? systemKindLabels[value as keyof typeof systemKindLabels] ?? value;
    return wordy.has(name) ? (words[value] ?? value) : value;
  }
  if (Array.isArray(value))
    return value
      .map((item) => tellValue(store, name, item, names))
      .filter(Boolean)
      .join('; ');
  return Object.entries(value)
    .map(([part, inner]) => tellValue(store, part, inner, names))
    .filter(Boolean)
    .join(', ');
}

/** Fields whose values are words of a list; any other text stands as it is. */
const wordy: ReadonlySet<string> = new Set([
  'procedure',
  'state',
  'addressee',
  'channel',
  'reason',
  'deviceKind',
  'kind',
]);

function newEvents(before: unknown, after: unknown): string[] {
  const list = (value: unknown) => (Array.isArray(value) ? (value as TimelineEntry[]) : []);
  const known = new Set(list(before).map(({ at, event }) => `${at} ${event}`));
  return list(after)
    .filter(({ at, event }) => !known.has(`${at} ${event}`))
    .map(({ at, event, note }) =>
      [eventLabels[event], `ngày ${formatDate(at)}`, note].filter(Boolean).join(', '),
    );
}
