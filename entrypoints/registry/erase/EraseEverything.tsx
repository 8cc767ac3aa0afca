import { useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { eraseEverywhere, findAnything, type Trace } from './traces.ts';

const words = 'XÓA HẾT';

/** Everything the extension keeps on this machine: asked twice, the second time in words. */
export function EraseEverything() {
  const registry = useRegistry();
  const [step, setStep] = useState<'shown' | 'sure' | 'erasing'>('shown');
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState<readonly Trace[]>();
  const [problem, setProblem] = useState<string>();

  async function erase(): Promise<void> {
    setStep('erasing');
    setProblem(undefined);
    try {
      await registry.close();
      await eraseEverywhere();
      setLeft(await findAnything());
    } catch {
      setProblem('Chưa xóa hết được. Hãy đóng các cửa sổ khác của Trợ lý Chứng thực rồi thử lại.');
      setStep('sure');
    }
  }

  if (left !== undefined) {
    return (
      <section class="stack" data-testid="erase-all-result">
        <Notice tone={left.length === 0 ? 'success' : 'error'}>
          <p>
            Đã xóa: sổ đăng ký, hồ sơ, lịch sử, giấy tờ đã lưu, biểu mẫu riêng, bản nháp, cài đặt, bộ nhớ
            phiên và bộ nhớ đệm.
          </p>
          {left.length === 0 ? (
            <p>Đã đọc lại: không còn dữ liệu nào trên máy này.</p>
          ) : (
            <>
              <p>
                Còn lại ở {left.length} chỗ; hãy đóng các cửa sổ khác của Trợ lý Chứng thực rồi xóa lần nữa:
              </p>
              <ul>
                {left.map(({ place, key }) => (
                  <li key={`${place}:${key}`}>
                    {place}: <span class="mono">{key}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
        <p>
          <button
            type="button"
            onClick={() => {
              location.hash = '';
              location.reload();
            }}
          >
            Bắt đầu lại từ đầu
          </button>
        </p>
      </section>
    );
  }
  return (
    <section class="card stack" aria-labelledby="erase-all">
      <h2 id="erase-all">Xóa toàn bộ</h2>
      <p>
        Xóa mọi thứ Trợ lý Chứng thực giữ trên máy này: nhân sự, chứng thư, thiết bị, hồ sơ, lịch sử, giấy tờ
        đã lưu, biểu mẫu riêng, bản nháp, cài đặt, khóa của kho. Hãy sao lưu trước nếu còn cần, vì hồ sơ phải
        được lưu trữ.
      </p>
      <p class="row">
        <a class="button" href="#/backup">
          Sao lưu trước
        </a>
        {step === 'shown' && (
          <button type="button" class="danger" data-testid="erase-all-next" onClick={() => setStep('sure')}>
            Xóa toàn bộ…
          </button>
        )}
      </p>
      <p class="quiet-text">
        Để xóa một người, mở người đó ở mục <a href="#/staff">Nhân sự</a> rồi chọn “Xóa hẳn khỏi sổ”.
      </p>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      {step !== 'shown' && (
        <form
          class="stack sure"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.normalize('NFC').trim().toLocaleUpperCase('vi') === words) erase();
          }}
        >
          <label for="erase-words">Gõ {words} để xác nhận</label>
          <input
            id="erase-words"
            data-testid="erase-words"
            type="text"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="row">
            <button
              type="submit"
              class="danger"
              data-testid="erase-all-confirm"
              disabled={step === 'erasing' || typed.normalize('NFC').trim().toLocaleUpperCase('vi') !== words}
            >
              {step === 'erasing' ? 'Đang xóa…' : 'Xóa toàn bộ, không lấy lại được'}
            </button>
            <button type="button" disabled={step === 'erasing'} onClick={() => setStep('shown')}>
              Không xóa
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
