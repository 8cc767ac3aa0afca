import { useState } from 'preact/hooks';
import { nowMoment, tellMoment } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { toRegistryError } from '../../../lib/registry/errors.ts';

/** The restore that can still be taken back. */
export function LastRestore() {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const [changedSince, setChangedSince] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { value } = useLive(
    async ({ backup }) => ({ last: await backup.lastRestore() }),
    ['settings'],
    'restore',
  );
  const last = value?.last;
  if (!last) return null;
  const undo = async (keepLater: boolean) => {
    setBusy(true);
    try {
      await registry.backup.undoRestore(nowMoment(), { keepLater });
      notify({ text: 'Đã hoàn tác: sổ trở lại như trước khi khôi phục.' });
    } catch (error) {
      const known = toRegistryError(error);
      if (known.code === 'changed-since') setChangedSince(known.message);
      else tellError(error);
    }
    setBusy(false);
  };
  return (
    <div class="notice stack" data-testid="restore-last">
      <p>
        Sổ đã được khôi phục ({last.mode === 'merge' ? 'gộp' : 'thay toàn bộ'}) lúc {tellMoment(last.at)}.
      </p>
      {changedSince && <p role="alert">{changedSince}</p>}
      <p class="row">
        {changedSince ? (
          <button type="button" disabled={busy} onClick={() => undo(true)}>
            Hoàn tác, giữ các bản ghi đã sửa sau đó
          </button>
        ) : (
          <button type="button" data-testid="restore-undo" disabled={busy} onClick={() => undo(false)}>
            Hoàn tác khôi phục
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() =>
            registry.backup.keepRestore().then(() => notify({ text: 'Đã giữ kết quả khôi phục.' }), tellError)
          }
        >
          Giữ kết quả, không hoàn tác nữa
        </button>
      </p>
    </div>
  );
}
