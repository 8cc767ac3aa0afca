import { useEffect, useState } from 'preact/hooks';
import { openSteps, type SetupProgress, type SetupStep } from '../../../lib/registry/setupProgress.ts';
import { askToPersist, Persistence } from '../settings/Persistence.tsx';

export interface DoneProps {
  /** Absent where the set-up came with a file or the sample. */
  progress?: SetupProgress;
  /** Goes back to a step that was skipped. */
  onAgain?(step: SetupStep): void;
}

/** Nothing is left to ask: what comes next, and the way back to what was skipped. */
export function Done({ progress, onAgain }: DoneProps) {
  const [skipped] = progress ? openSteps(progress) : [];
  // Asked for before the answer is shown: a browser may ask the clerk in turn.
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    askToPersist().then(() => setAsked(true));
  }, []);
  return (
    <section class="stack">
      <h1>Đã thiết lập xong</h1>
      {asked && <Persistence />}
      {skipped && onAgain && (
        <p>
          <button type="button" onClick={() => onAgain(skipped)}>
            Làm các bước đã bỏ qua
          </button>
        </p>
      )}
      <p>Việc tiếp theo:</p>
      <ul class="plain stack">
        <li>
          <a href="practice.html" target="_blank" rel="noreferrer">
            Điền thử trên trang luyện tập
          </a>
        </li>
        <li>
          <a href="#/import">Nhập danh sách người từ tệp Excel</a>
        </li>
        <li>
          <a href="#/staff">Mở danh sách nhân sự</a>
        </li>
        <li>
          <a href="#/organisation">Bổ sung thông tin cơ quan, tổ chức</a>
        </li>
        <li>
          <a href="#/vault">Đặt cụm mật khẩu khóa sổ</a>
          <span class="quiet-text"> – không bắt buộc; nên đặt khi máy có người khác dùng chung</span>
        </li>
        <li>
          <a href="#/settings">Đổi quy định của tỉnh, xem nơi lưu dữ liệu</a>
        </li>
      </ul>
    </section>
  );
}
