import { useState } from 'preact/hooks';
import { WithHelp } from '../../../components/Help.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { aloneWithVault } from '../../../components/vault/unfinished.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import { OpenVault } from './OpenVault.tsx';
import { TurnOn } from './TurnOn.tsx';

/** A change of the vault that is under way. */
export interface VaultWork {
  /** Does it as the only window; while it lasts its progress is shown. */
  run(
    title: string,
    work: (progress: (done: number, all: number) => void) => Promise<void>,
    said: string,
  ): void;
  problem?: string;
}

interface Working {
  title: string;
  done: number;
  all: number;
}

/** The vault: on or off, its passphrase, its key, and when it locks itself. */
export function VaultView() {
  const registry = useRegistry();
  const notify = useNotify();
  const live = useLive(({ vault }) => vault.status(), ['vault'], 'vault');
  const [working, setWorking] = useState<Working>();
  const [problem, setProblem] = useState<string>();
  const { value: status } = live;
  if (!status) return <NotYet live={live} title="Khóa sổ" />;

  const work: VaultWork = {
    problem,
    run(title, how, said) {
      setProblem(undefined);
      setWorking({ title, done: 0, all: 1 });
      aloneWithVault(() => how((done, all) => setWorking({ title, done, all })))
        .then(
          () => notify({ text: said }),
          (error: unknown) => setProblem(toRegistryError(error).message),
        )
        .finally(() => setWorking(undefined));
    },
  };

  return (
    <section class="stack">
      <WithHelp topic="vault">
        <h1>Khóa sổ bằng cụm mật khẩu</h1>
      </WithHelp>
      {working ? (
        <div class="card stack" role="status" data-testid="vault-working">
          <p>{working.title}</p>
          <progress aria-label={working.title} max={working.all} value={working.done} />
          <p class="quiet-text">
            Có thể làm việc khác trong lúc này. Nếu cửa sổ bị đóng giữa chừng, dữ liệu vẫn đọc được và việc
            này được làm nốt ở lần mở khóa sau.
          </p>
        </div>
      ) : (
        <>
          {problem && (
            <Notice tone="error">
              <p data-testid="vault-problem">{problem}</p>
            </Notice>
          )}
          {status.mode === 'off' ? (
            <TurnOn registry={registry} work={work} />
          ) : (
            <OpenVault registry={registry} status={status} work={work} />
          )}
        </>
      )}
    </section>
  );
}
