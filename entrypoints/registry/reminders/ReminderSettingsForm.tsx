import { useId, useState } from 'preact/hooks';
import { ByPolicy } from '../../../components/ByPolicy.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { usePolicy } from '../../../components/usePolicy.ts';
import type { ReminderSettings } from '../../../lib/requests/reminders/index.ts';
import {
  leastRenewalDays,
  mostRenewalDays,
  parseReminderSettings,
} from '../../../lib/requests/reminders/settings.ts';

/** The clerk's own thresholds. */
export function ReminderSettingsForm({ settings }: { settings: ReminderSettings }) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const id = useId();
  const given = usePolicy()?.renewalDays !== undefined;
  const [days, setDays] = useState([...settings.renewalDays].sort((a, b) => b - a).join(', '));
  const [stuck, setStuck] = useState(String(settings.stuckAfter));
  const [shown, setShown] = useState(settings.notify);
  const renewalDays = parseDays(days);
  const stuckAfter = parseWhole(stuck, 1, 60);

  async function save() {
    if (!renewalDays || stuckAfter === undefined) return;
    try {
      // The clerk's own days come back when the administrator's no longer hold.
      const own = parseReminderSettings(await registry.getSetting('reminders'), undefined).renewalDays;
      await registry.setSetting('reminders', {
        renewalDays: given ? own : renewalDays,
        stuckAfter,
        notify: shown,
      });
      notify({ text: 'Đã lưu cách nhắc việc.' });
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <details class="card">
      <summary>Cách nhắc việc</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div class="field">
          <label for={`${id}-days`}>Nhắc gia hạn khi chứng thư còn (ngày)</label>
          <input
            id={`${id}-days`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={days}
            readOnly={given}
            aria-invalid={!renewalDays || undefined}
            aria-describedby={`${id}-days-hint`}
            onInput={(event) => setDays(event.currentTarget.value)}
          />
          {given && <ByPolicy />}
          <p id={`${id}-days-hint`} class={renewalDays ? 'quiet-text small' : 'field-error'}>
            Một đến sáu số từ {leastRenewalDays} đến {mostRenewalDays}, cách nhau bằng dấu phẩy, ví dụ 90, 60,
            45. Còn dưới 30 ngày thì không được đề nghị gia hạn nữa.
          </p>
        </div>
        <div class="field">
          <label for={`${id}-stuck`}>Nhắc hồ sơ chưa có tiến triển sau (ngày làm việc)</label>
          <input
            id={`${id}-stuck`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={stuck}
            aria-invalid={stuckAfter === undefined || undefined}
            aria-describedby={`${id}-stuck-hint`}
            onInput={(event) => setStuck(event.currentTarget.value)}
          />
          <p id={`${id}-stuck-hint`} class={stuckAfter === undefined ? 'field-error' : 'quiet-text small'}>
            Từ 1 đến 60 ngày. Nơi văn bản đã định thời hạn xử lý thì tính theo thời hạn ấy.
          </p>
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          Hiện thông báo của trình duyệt vào ngày làm việc (không ghi tên người)
        </label>
        <p>
          <button type="submit" class="primary" disabled={!renewalDays || stuckAfter === undefined}>
            Lưu cách nhắc việc
          </button>
        </p>
      </form>
    </details>
  );
}

function parseDays(text: string): number[] | undefined {
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  const days = parts.map((part) => parseWhole(part, leastRenewalDays, mostRenewalDays));
  return parts.length >= 1 && parts.length <= 6 && days.every((day) => day !== undefined)
    ? [...new Set(days)]
    : undefined;
}

function parseWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
