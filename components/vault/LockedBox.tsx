import { useState } from 'preact/hooks';
import { toRegistryError } from '../../lib/registry/errors.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { Sign } from '../states/Sign.tsx';
import { PassphraseInput } from './PassphraseInput.tsx';
import '../states/states.css';
import './vault.css';

/** Address of the view that erases everything, within the registry page. */
export const eraseHash = '#/erase';

/** The locked registry: nothing to see but where to unlock it. */
export function LockedBox({ registry }: { registry: Registry }) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const unlock = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await registry.vault.unlock(passphrase);
    } catch (error) {
      setProblem(toRegistryError(error).message);
      setBusy(false);
    }
  };
  return (
    <form
      class="card stack"
      data-testid="vault-locked"
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <Sign of="locked" />
      <h1>Sổ đăng ký đã khóa</h1>
      <p>Dữ liệu đang được mã hóa. Nhập cụm mật khẩu để tra cứu, điền hồ sơ, nhập tệp và sao lưu.</p>
      <PassphraseInput
        label="Cụm mật khẩu"
        value={passphrase}
        onInput={setPassphrase}
        problem={problem}
        testId="vault-passphrase"
        focus
      />
      <p>
        <button type="submit" class="primary" data-testid="vault-unlock" disabled={busy || passphrase === ''}>
          {busy ? 'Đang mở khóa…' : 'Mở khóa'}
        </button>
      </p>
      <p class="quiet-text">
        Quên cụm mật khẩu thì không có cách nào mở lại; chỉ có thể{' '}
        <a href={`/registry.html${eraseHash}`} target={inRegistry() ? undefined : '_blank'} rel="noreferrer">
          xóa toàn bộ
        </a>{' '}
        rồi khôi phục từ bản sao lưu.
      </p>
    </form>
  );
}

const inRegistry = (): boolean => location.pathname === '/registry.html';
