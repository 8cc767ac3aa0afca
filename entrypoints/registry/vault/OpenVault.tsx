import { useState } from 'preact/hooks';
import { ByPolicy } from '../../../components/ByPolicy.tsx';
import { useTellError } from '../../../components/notify.tsx';
import {
  type ChosenPassphrase,
  NewPassphrase,
  noPassphrase,
  passphraseProblem,
} from '../../../components/vault/NewPassphrase.tsx';
import { PassphraseInput } from '../../../components/vault/PassphraseInput.tsx';
import type { Registry, VaultStatus } from '../../../lib/registry/store.ts';
import type { VaultWork } from './VaultView.tsx';

const idleChoices = [5, 15, 30, 60, 0];

export interface OpenVaultProps {
  registry: Registry;
  status: VaultStatus;
  work: VaultWork;
}

/** The vault is on and unlocked. */
export function OpenVault({ registry, status, work }: OpenVaultProps) {
  const tellError = useTellError();
  return (
    <>
      <section class="card stack" aria-labelledby="vault-state">
        <h2 id="vault-state">Sổ đang được mã hóa</h2>
        <p>Đang mở khóa. Cụm mật khẩu và khóa không được lưu trên đĩa.</p>
        {status.required && <ByPolicy />}
        <div class="field">
          <label for="vault-idle">Tự khóa khi không dùng</label>
          <select
            id="vault-idle"
            data-testid="vault-idle"
            value={String(status.idleMinutes)}
            onChange={(event) =>
              registry.vault.setIdleMinutes(Number(event.currentTarget.value)).catch(tellError)
            }
          >
            {idleChoices.map((minutes) => (
              <option key={minutes} value={minutes} selected={minutes === status.idleMinutes}>
                {minutes === 0 ? 'Chỉ khi đóng trình duyệt' : `Sau ${minutes} phút`}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button
            type="button"
            class="primary"
            data-testid="vault-lock"
            onClick={() => registry.vault.lock().catch(tellError)}
          >
            Khóa ngay
          </button>
        </p>
      </section>
      <ChangePassphrase registry={registry} work={work} />
      <WithPassphrase
        id="vault-rekey"
        title="Đổi khóa dữ liệu"
        text="Mã hóa lại toàn bộ sổ bằng một khóa mới; nên làm nếu nghi người khác đã biết cụm mật khẩu cũ. Cụm mật khẩu giữ nguyên."
        action="Đổi khóa dữ liệu"
        onSubmit={(passphrase) =>
          work.run(
            'Đang mã hóa lại sổ đăng ký…',
            (progress) => registry.vault.changeKey(passphrase, progress),
            'Đã đổi khóa dữ liệu.',
          )
        }
      />
      {!status.required && (
        <WithPassphrase
          id="vault-off"
          title="Tắt khóa sổ"
          text="Giải mã toàn bộ sổ; ai dùng máy này cũng đọc được."
          action="Tắt khóa sổ"
          danger
          onSubmit={(passphrase) =>
            work.run(
              'Đang giải mã sổ đăng ký…',
              (progress) => registry.vault.turnOff(passphrase, progress),
              'Đã tắt khóa sổ.',
            )
          }
        />
      )}
    </>
  );
}

function ChangePassphrase({ registry, work }: Pick<OpenVaultProps, 'registry' | 'work'>) {
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState<ChosenPassphrase>(noPassphrase);
  const [problem, setProblem] = useState<string>();
  const submit = () => {
    const found = passphraseProblem(chosen);
    setProblem(found);
    if (found) return;
    work.run(
      'Đang đổi cụm mật khẩu…',
      () => registry.vault.changePassphrase(old, chosen.first),
      'Đã đổi cụm mật khẩu. Từ nay dùng cụm mới.',
    );
  };
  return (
    <form
      class="card stack"
      aria-labelledby="vault-change"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="vault-change">Đổi cụm mật khẩu</h2>
      <PassphraseInput label="Cụm mật khẩu hiện nay" value={old} onInput={setOld} testId="vault-old" />
      <NewPassphrase
        label="Cụm mật khẩu mới"
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setProblem(undefined);
        }}
        problem={problem}
        testId="vault-next"
      />
      <p>
        <button type="submit" data-testid="vault-change" disabled={old === '' || chosen.first === ''}>
          Đổi cụm mật khẩu
        </button>
      </p>
    </form>
  );
}

interface WithPassphraseProps {
  id: string;
  title: string;
  text: string;
  action: string;
  danger?: boolean;
  onSubmit(passphrase: string): void;
}

function WithPassphrase({ id, title, text, action, danger, onSubmit }: WithPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="card stack"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(passphrase);
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{text}</p>
      <PassphraseInput
        label="Cụm mật khẩu để xác nhận"
        value={passphrase}
        onInput={setPassphrase}
        testId={`${id}-passphrase`}
      />
      <p>
        <button
          type="submit"
          class={danger ? 'danger' : undefined}
          data-testid={id}
          disabled={passphrase === ''}
        >
          {action}
        </button>
      </p>
    </form>
  );
}
