/** The views over one store each: their address, and what they are called. */
import type { FormStore } from '../../lib/registry/records.ts';
import type { StoreName } from '../../lib/registry/schema.ts';

export interface StoreView {
  store: FormStore;
  /** The first part of the address. */
  view: string;
  title: string;
  /** Of a form for a new record. */
  addTitle: string;
  /** Of the search box. */
  searchHint: string;
  /** Shown where there is nothing yet. */
  empty: string;
  /** Another way to add records: where it is, and what it is called. */
  also?: { href: string; title: string };
}

export const storeViews: readonly StoreView[] = [
  {
    store: 'staff',
    view: 'staff',
    title: 'Nhân sự',
    addTitle: 'Thêm người',
    searchHint: 'Họ tên, số định danh, đơn vị, thư điện tử',
    empty: 'Chưa có ai trong sổ.',
    also: { href: '#/import', title: 'Nhập danh sách' },
  },
  {
    store: 'certificates',
    view: 'certificates',
    title: 'Chứng thư',
    addTitle: 'Thêm chứng thư',
    searchHint: 'Tên thuê bao, số hiệu chứng thư',
    empty: 'Chưa có chứng thư nào trong sổ.',
    also: { href: '#/import', title: 'Nhập tệp chứng thư (.cer)' },
  },
  {
    store: 'devices',
    view: 'devices',
    title: 'Thiết bị lưu khóa',
    addTitle: 'Thêm thiết bị lưu khóa',
    searchHint: 'Mã vạch, ICCID, người đang giữ',
    empty: 'Chưa có thiết bị nào trong sổ.',
    also: { href: '#/labels', title: 'Đọc nhãn thiết bị' },
  },
  {
    store: 'systems',
    view: 'systems',
    title: 'Máy chủ, phần mềm',
    addTitle: 'Thêm thiết bị, dịch vụ, phần mềm',
    searchHint: 'Tên, phiên bản, nơi quản lý',
    empty: 'Chưa có thiết bị, dịch vụ, phần mềm nào trong sổ.',
  },
  {
    store: 'organisations',
    view: 'organisation',
    title: 'Cơ quan, tổ chức',
    addTitle: 'Thêm cơ quan, tổ chức',
    searchHint: 'Tên, mã số thuế, mã quan hệ ngân sách',
    empty: 'Chưa có cơ quan, tổ chức nào trong sổ.',
  },
];

export function viewOfStore(store: FormStore): StoreView {
  const found = storeViews.find((view) => view.store === store);
  if (!found) throw new Error(`No view shows ${store}`);
  return found;
}

/** The address of a record's form, or of a request's page. */
export const recordLink = (store: StoreName, id: string): string =>
  store === 'requests' ? `#/requests/${id}` : `#/${viewOfStore(store).view}/${id}`;
