import { Notice } from '../../../components/Notice.tsx';
import type { Route } from '../route.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import './erase.css';

/** Erasing for good: the person of the address, or everything. */
export function EraseView({ id }: Omit<Route, 'view'>) {
  return (
    <section class="stack erase">
      <h1>Xóa hẳn dữ liệu</h1>
      <Notice tone="warning">
        <p>
          Xóa hẳn khác với nút Xóa ở danh sách: không hoàn tác được, và không còn trong lịch sử thay đổi. Bản
          sao lưu, tệp đã xuất trước đây vẫn còn dữ liệu; hãy tự xóa các tệp đó nếu cần.
        </p>
      </Notice>
      {id === undefined ? <EraseEverything /> : <ErasePerson key={id} id={id} />}
    </section>
  );
}
