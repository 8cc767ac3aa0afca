import { useState } from 'preact/hooks';
import {
  type ChosenPassphrase,
  NewPassphrase,
  noPassphrase,
  passphraseProblem,
} from '../../../components/vault/NewPassphrase.tsx';
import type { Registry } from '../../../lib/registry/store.ts';
import type { VaultWork } from './VaultView.tsx';

/** The vault is off: what it is for, what it costs, and how it is turned on. */
export function TurnOn({ registry, work }: { registry: Registry; work: VaultWork }) {
  const [chosen, setChosen] = useState<ChosenPassphrase>(noPassphrase);
  const [understood, setUnderstood] = useState(false);
  const [problem, setProblem] = useState<string>();
  const turnOn = () => {
    const found = passphraseProblem(chosen);
    setProblem(found);
    if (found) return;
    work.run(
      'Đang mã hóa sổ đăng ký…',
      (progress) => registry.vault.turnOn(chosen.first, progress),
      'Đã bật khóa sổ. Từ nay sổ được mã hóa trên máy này.',
    );
  };
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        turnOn();
      }}
    >
      <p>
        Khi bật, họ tên, số định danh, thư điện tử, số điện thoại, số chứng thư và mọi nội dung khác trong sổ
        được mã hóa trên máy. Người khác dùng chung máy không đọc được nếu không có cụm mật khẩu. Sổ tự khóa
        khi không ai dùng, và khóa ngay khi đóng trình duyệt.
      </p>
      <NewPassphrase
        label="Cụm mật khẩu"
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setProblem(undefined);
        }}
        problem={problem}
        testId="vault-new"
      />
      <div class="notice warning stack">
        <p>
          <strong>Quên cụm mật khẩu là mất dữ liệu.</strong> Không ai, kể cả người làm ra tiện ích, mở lại
          được sổ. Hãy ghi cụm mật khẩu ra giấy cất riêng và tạo một tệp sao lưu trước khi bật.
        </p>
        <label class="tick">
          <input
            type="checkbox"
            data-testid="vault-understood"
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
          <span>Tôi hiểu: quên cụm mật khẩu thì không có cách nào lấy lại dữ liệu.</span>
        </label>
        <p>
          <a href="#/backup">Tạo tệp sao lưu trước</a>
        </p>
      </div>
      <p>
        <button
          type="submit"
          class="primary"
          data-testid="vault-turn-on"
          disabled={!understood || chosen.first === ''}
        >
          Bật khóa sổ
        </button>
      </p>
    </form>
  );
}
