/** The steps after the body: people, the rehearsal, safety. */
import { useEffect, useState } from 'preact/hooks';
import { useRecords } from '../../../components/registry.tsx';
import { askToPersist, Persistence } from '../settings/Persistence.tsx';

export interface StepProps {
  onDone(): void;
}

export function PeopleStep({ onDone }: StepProps) {
  const { value: people } = useRecords('staff');
  const count = people?.length ?? 0;
  return (
    <div class="stack">
      <p>
        Có sẵn danh sách trên Excel, Word hay tệp xuất từ Cổng thì nhập một lần là xong; chưa có thì thêm từng
        người khi cần.
      </p>
      <p class="row">
        <a class="button" href="#/import">
          Nhập danh sách từ tệp
        </a>
        <a class="button" href="#/staff/new">
          Thêm một người
        </a>
      </p>
      <p data-testid="setup-people">{count === 0 ? 'Sổ chưa có ai.' : `Sổ đang có ${count} người.`}</p>
      {count > 0 && (
        <p>
          <button type="button" class="primary" onClick={onDone}>
            Tiếp tục
          </button>
        </p>
      )}
    </div>
  );
}

export function PracticeStep({ onDone }: StepProps) {
  return (
    <div class="stack">
      <p>
        Trang luyện tập giống trang làm hồ sơ trên Cổng, với dữ liệu mẫu: chọn hồ sơ, sửa một lỗi trợ lý bắt
        được, điền, hoàn tác. Không gửi gì đi đâu và không ghi gì vào sổ. Mất khoảng hai phút.
      </p>
      <p class="row">
        <a class="button primary" href="practice.html" target="_blank" rel="noreferrer">
          Mở trang luyện tập
        </a>
        <button type="button" onClick={onDone}>
          Tôi đã tập, tiếp tục
        </button>
      </p>
    </div>
  );
}

export function SafetyStep({ onDone }: StepProps) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // Before the answer is shown: a browser may ask the clerk in turn.
    askToPersist().then(() => setAsked(true));
  }, []);
  return (
    <div class="stack">
      {asked && <Persistence />}
      <ul class="plain stack">
        <li>
          <a href="#/backup">Sao lưu sổ ra tệp</a>
          <span class="quiet-text"> – nên làm định kỳ; trợ lý sẽ nhắc</span>
        </li>
        <li>
          <a href="#/vault">Đặt cụm mật khẩu khóa sổ</a>
          <span class="quiet-text"> – nên đặt khi máy có người khác dùng chung</span>
        </li>
      </ul>
      <p>
        <button type="button" class="primary" onClick={onDone}>
          Xong
        </button>
      </p>
    </div>
  );
}
