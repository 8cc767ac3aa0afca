import { useState } from 'preact/hooks';
import { ByPolicy } from '../../../components/ByPolicy.tsx';
import { nowMoment, tellMoment, today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useTellError } from '../../../components/notify.tsx';
import { readPolicy } from '../../../components/policy.ts';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import {
  type ChosenPassphrase,
  NewPassphrase,
  noPassphrase,
  passphraseProblem,
} from '../../../components/vault/NewPassphrase.tsx';
import { defaultReminderSettings } from '../../../lib/requests/reminders/types.ts';
import { downloadBlob } from '../download.ts';
import { useBackupWorker } from './useBackupWorker.ts';
import { Working } from './Working.tsx';
import { countRecords, tellCounts } from './words.ts';

const reminderChoices = [7, 14, 30, 60, 90, 0];

/** Making a backup, and when the next one is due. */
export function Save() {
  const registry = useRegistry();
  const tellError = useTellError();
  const { progress, give, stop } = useBackupWorker(registry);
  const live = useLive(
    async (from) => ({
      last: await from.getSetting('lastBackup'),
      days: (await from.getSetting('backupReminderDays')) ?? defaultReminderSettings.backupEvery,
      policyDays: (await readPolicy()).backupEvery,
      vault: (await from.vault.status()).mode !== 'off',
    }),
    ['settings', 'vault'],
    'backup-save',
  );
  const [wanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<ChosenPassphrase>(noPassphrase);
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [said, setSaid] = useState<string>();
  const { value } = live;
  if (!value) return <NotYet live={live} />;
  // What is sealed here is not to lie open on a stick.
  const secret = wanted || value.vault;

  const save = async () => {
    const found = secret ? passphraseProblem(chosen) : undefined;
    setProblem(found);
    setFailure(undefined);
    setSaid(undefined);
    if (found) return;
    const now = nowMoment();
    try {
      const passphrase = secret ? chosen.first : undefined;
      const made = await give('Đang tạo tệp sao lưu…', { type: 'write', passphrase, now });
      stop();
      if (made.type !== 'written') return;
      const name = `so-chung-thuc-${today()}.tlct`;
      downloadBlob(name, made.file);
      await registry.setSetting('lastBackup', now);
      setSaid(`Đã lưu tệp ${name} vào thư mục tải về: ${tellCounts(countRecords(made.header.counts))}.`);
      setChosen(noPassphrase);
    } catch (error) {
      setFailure((error as Error).message);
    }
  };

  return (
    <section class="card stack" aria-labelledby="save-title">
      <h2 id="save-title">Sao lưu</h2>
      <p>
        Một tệp chứa toàn bộ sổ: nhân sự, chứng thư, thiết bị, hồ sơ, giấy tờ, mẫu, cài đặt và lịch sử. Hãy
        chép tệp sang máy khác hoặc ổ đĩa ngoài.
      </p>
      <p data-testid="backup-last">
        {value.last
          ? `Lần sao lưu gần nhất: ${tellMoment(value.last)}.`
          : 'Chưa sao lưu lần nào trên máy này.'}
      </p>
      {progress ? (
        <Working progress={progress} onCancel={stop} />
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {value.vault ? (
            <p class="quiet-text">Sổ đang được mã hóa nên tệp sao lưu cũng phải có cụm mật khẩu riêng.</p>
          ) : (
            <label class="tick">
              <input
                type="checkbox"
                data-testid="backup-secret"
                checked={wanted}
                onChange={(event) => setWanted(event.currentTarget.checked)}
              />
              <span>Mã hóa tệp bằng cụm mật khẩu</span>
            </label>
          )}
          {secret ? (
            <>
              <NewPassphrase
                label="Cụm mật khẩu của tệp"
                value={chosen}
                onChange={(next) => {
                  setChosen(next);
                  setProblem(undefined);
                }}
                problem={problem}
                testId="backup-passphrase"
              />
              <p class="notice warning">
                Quên cụm mật khẩu này thì tệp không mở lại được. Hãy ghi ra giấy cất riêng.
              </p>
            </>
          ) : (
            <p class="quiet-text">
              Tệp không mã hóa có đủ thông tin cá nhân: ai có tệp cũng đọc được. Hãy giữ như giữ hồ sơ giấy.
            </p>
          )}
          <p>
            <button type="submit" class="primary" data-testid="backup-save">
              Tạo tệp sao lưu
            </button>
          </p>
        </form>
      )}
      {failure && <Notice tone="error">{failure}</Notice>}
      <p role="status" data-testid="backup-saved" class={said ? 'notice success' : 'visually-hidden'}>
        {said}
      </p>
      {value.policyDays !== undefined ? (
        <div class="stack tight">
          <p>Nhắc sao lưu lại khi bản gần nhất cũ hơn {value.policyDays} ngày.</p>
          <ByPolicy />
        </div>
      ) : (
        <div class="field">
          <label for="backup-days">Nhắc sao lưu lại</label>
          <select
            id="backup-days"
            data-testid="backup-days"
            onChange={(event) =>
              registry.setSetting('backupReminderDays', Number(event.currentTarget.value)).catch(tellError)
            }
          >
            {reminderChoices.map((days) => (
              <option key={days} value={days} selected={days === value.days}>
                {days === 0 ? 'Không nhắc' : `Khi bản gần nhất cũ hơn ${days} ngày`}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}
