import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nowMoment, tellMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { PassphraseInput } from '../../../components/vault/PassphraseInput.tsx';
import type { RestoreMode } from '../../../lib/registry/backup/plan.ts';
import { PreviewTable } from './PreviewTable.tsx';
import type { Checked } from './protocol.ts';
import { OrderFailed, useBackupWorker } from './useBackupWorker.ts';
import { Working } from './Working.tsx';
import { countRecords, tellCounts } from './words.ts';

type Step =
  | { name: 'choose' }
  | { name: 'passphrase'; file: File; problem?: string }
  | ({ name: 'preview'; file: File } & Checked)
  | { name: 'done'; said: string };

/** Restoring: choose, check, look, restore. Nothing is written before the last. */
export function Restore() {
  const registry = useRegistry();
  const { progress, give, stop } = useBackupWorker(registry);
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<string>();
  const [mode, setMode] = useState<RestoreMode>('merge');

  const again = () => {
    stop();
    setPassphrase('');
    setStep({ name: 'choose' });
  };
  const check = async (file: File, secret: string | undefined) => {
    setFailure(undefined);
    try {
      const made = await give('Đang kiểm tra tệp sao lưu…', { type: 'check', file, passphrase: secret });
      if (made.type === 'checked') setStep({ name: 'preview', file, ...made });
    } catch (error) {
      const { code, message } = error as OrderFailed;
      if (code === 'passphrase-needed') setStep({ name: 'passphrase', file });
      else if (code === 'wrong-passphrase') setStep({ name: 'passphrase', file, problem: message });
      else {
        again();
        setFailure(`${file.name}: ${message} Sổ đăng ký vẫn như cũ.`);
      }
    }
  };
  const restore = async () => {
    setFailure(undefined);
    try {
      await give('Đang khôi phục…', { type: 'restore', mode, now: nowMoment() });
      again();
      setStep({
        name: 'done',
        said: 'Đã khôi phục xong. Nếu không đúng ý, hãy bấm “Hoàn tác khôi phục” ở đầu trang.',
      });
    } catch (error) {
      setFailure(error instanceof OrderFailed ? error.message : String(error));
    }
  };

  return (
    <section class="card stack" aria-labelledby="restore-title">
      <h2 id="restore-title">Khôi phục</h2>
      {failure && (
        <Notice tone="error">
          <p data-testid="restore-problem">{failure}</p>
        </Notice>
      )}
      {progress && <Working progress={progress} onCancel={again} />}
      {!progress && (step.name === 'choose' || step.name === 'done') && (
        <>
          {step.name === 'done' && (
            <p role="status" class="notice success" data-testid="restore-done">
              {step.said}
            </p>
          )}
          <div class="field">
            <label for="restore-file">Tệp sao lưu (.tlct)</label>
            <input
              id="restore-file"
              type="file"
              accept=".tlct"
              data-testid="restore-file"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) check(file, undefined);
              }}
            />
          </div>
          <p class="quiet-text">Tệp được kiểm tra và cho xem trước; chưa có gì được ghi vào sổ.</p>
        </>
      )}
      {!progress && step.name === 'passphrase' && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            check(step.file, passphrase);
          }}
        >
          <p>
            Tệp <strong>{step.file.name}</strong> được mã hóa.
          </p>
          <PassphraseInput
            label="Cụm mật khẩu của tệp"
            value={passphrase}
            onInput={setPassphrase}
            problem={step.problem}
            testId="restore-passphrase"
            focus
          />
          <p class="row">
            <button type="submit" class="primary" data-testid="restore-open" disabled={passphrase === ''}>
              Mở tệp
            </button>
            <button type="button" onClick={again}>
              Chọn tệp khác
            </button>
          </p>
        </form>
      )}
      {!progress && step.name === 'preview' && (
        <div class="stack" data-testid="restore-preview">
          <p>
            <strong>{step.file.name}</strong>, sao lưu lúc {tellMoment(step.header.createdAt)}:{' '}
            {tellCounts(countRecords(step.header.counts))}. Tệp nguyên vẹn.
          </p>
          <fieldset class="stack">
            <legend>Cách khôi phục</legend>
            <Mode value="merge" chosen={mode} onChoose={setMode}>
              <strong>Gộp vào sổ</strong>: thêm những gì sổ thiếu; bản ghi nào khác nhau thì giữ bản mới hơn.
            </Mode>
            <Mode value="replace" chosen={mode} onChoose={setMode}>
              <strong>Thay toàn bộ sổ</strong>: sổ trở lại đúng như trong tệp; những gì không có trong tệp bị
              bỏ.
            </Mode>
          </fieldset>
          <PreviewTable preview={step.preview} mode={mode} />
          <p class="row">
            <button type="button" class="primary" data-testid="restore-confirm" onClick={restore}>
              {mode === 'merge' ? 'Gộp vào sổ' : 'Thay toàn bộ sổ'}
            </button>
            <button type="button" onClick={again}>
              Thôi
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

interface ModeProps {
  value: RestoreMode;
  chosen: RestoreMode;
  onChoose(mode: RestoreMode): void;
  children: ComponentChildren;
}

function Mode({ value, chosen, onChoose, children }: ModeProps) {
  return (
    <label class="tick">
      <input
        type="radio"
        name="restore-mode"
        data-testid={`restore-${value}`}
        checked={value === chosen}
        onChange={() => onChoose(value)}
      />
      <span>{children}</span>
    </label>
  );
}
