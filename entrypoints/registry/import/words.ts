/** Sentences and labels of the import. */
import type { DraftStore, ProposalKind } from '../../../lib/imports/rowTypes.ts';
import { count } from './format.ts';

const nouns: Readonly<Record<DraftStore, string>> = {
  staff: 'người',
  certificates: 'chứng thư',
  devices: 'thiết bị lưu khóa',
  organisations: 'cơ quan, tổ chức',
  systems: 'thiết bị, dịch vụ, phần mềm',
};
const order = Object.keys(nouns) as DraftStore[];

/** What was written, in one or two sentences. */
export function tellDone(
  created: Readonly<Record<DraftStore, number>>,
  changed: Readonly<Record<DraftStore, number>>,
  requests: number,
): string {
  const parts = order.flatMap((store) => {
    const all = created[store] + changed[store];
    if (all === 0) return [];
    const both = [
      ...(created[store] > 0 ? [`${count(created[store])} ${nouns[store]} mới`] : []),
      ...(changed[store] > 0 ? [`${count(changed[store])} ${nouns[store]} có thay đổi`] : []),
    ];
    return [`${count(all)} ${nouns[store]}: ${both.join(', ')}`];
  });
  return [
    ...(parts.length > 0 ? [`Đã nhập ${parts.join('; ')}.`] : []),
    ...(requests > 0 ? [`Đã lập ${count(requests)} hồ sơ nháp.`] : []),
  ].join(' ');
}

/** What one new record of a row is called. */
export const newRecordLabels: Readonly<Record<DraftStore, string>> = {
  staff: 'Người mới',
  certificates: 'Chứng thư mới',
  devices: 'Thiết bị mới',
  organisations: 'Cơ quan, tổ chức mới',
  systems: 'Thiết bị, dịch vụ, phần mềm mới',
};

export const recordLabels: Readonly<Record<DraftStore, string>> = {
  staff: 'Người',
  certificates: 'Chứng thư',
  devices: 'Thiết bị',
  organisations: 'Cơ quan, tổ chức',
  systems: 'Thiết bị, dịch vụ, phần mềm',
};

/** The checkbox for all proposals of a kind, and what stands behind it. */
export const proposalLabels: Readonly<Record<ProposalKind, { label: string; hint: string; testId: string }>> =
  {
    'lost-zero': {
      label: 'Thêm lại số 0 ở đầu mà Excel đã bỏ',
      hint: 'số định danh, điện thoại, mã số thuế; đối chiếu trước khi nhập',
      testId: 'import-lost-zero',
    },
    capitals: {
      label: 'Viết hoa chữ đầu họ tên',
      hint: 'đang viết toàn chữ hoa hoặc toàn chữ thường',
      testId: 'import-capitalise',
    },
    ministry: {
      label: 'Ghi nơi cấp “Bộ Công an” theo mã CCSĐKQLCTVDLQGVDC',
      hint: 'mẫu của Cổng không có mã cho Bộ Công an',
      testId: 'import-map-ministry',
    },
    'serial-date': {
      label: 'Đọc các số như 31295 thành ngày theo cách của Excel',
      hint: 'cột ngày đã mất định dạng',
      testId: 'import-serial-date',
    },
    'short-year': {
      label: 'Đọc năm hai chữ số thành bốn chữ số',
      hint: 'xem từng ngày ở bảng bên dưới trước khi nhận',
      testId: 'import-short-year',
    },
  };
