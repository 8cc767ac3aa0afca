import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupDue } from '../../components/BackupDue.tsx';
import { useTellError } from '../../components/notify.tsx';
import { useRegistry, useSetting } from '../../components/registry.tsx';
import { openSteps, parseSetup } from '../../lib/registry/setupProgress.ts';

/** Outlives the registry: it tells an emptied registry from one that was never filled. */
const markName = 'registryInUseSince';

/** What the clerk must know before trusting the page: a private window, data gone, set-up missing. */
export function Warnings({ view }: { view: string }) {
  const done = useSetting('setupDoneAt');
  const setup = useSetting('setup');
  const progress = parseSetup(setup.value);
  const open = progress.quiet ? 0 : openSteps(progress).length;
  const registry = useRegistry();
  const tellError = useTellError();
  const hide = () => registry.setSetting('setup', { ...progress, quiet: true }).catch(tellError);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!done.ready) return;
    if (done.value !== undefined) {
      setLost(false);
      browser.storage.local.set({ [markName]: done.value });
    } else {
      browser.storage.local.get(markName).then((found) => setLost(markName in found));
    }
  }, [done.ready, done.value]);
  const dismiss = () => browser.storage.local.remove(markName).then(() => setLost(false));
  return (
    <>
      {browser.extension.inIncognitoContext && (
        <p class="notice warning">
          Đây là cửa sổ riêng tư: những gì ghi ở đây mất khi đóng cửa sổ. Hãy mở sổ trong cửa sổ thường.
        </p>
      )}
      {lost && (
        <div class="notice warning row spread" role="alert">
          <span>
            Sổ trước đây đã có dữ liệu nhưng nay trống: trình duyệt có thể đã xóa. Hãy{' '}
            <a href="#/backup">khôi phục từ tệp sao lưu</a> hoặc{' '}
            <a href="#/records-file">nạp lại tệp dữ liệu</a> đã xuất.
          </span>
          <button type="button" onClick={dismiss}>
            Tôi đã tự xóa
          </button>
        </div>
      )}
      {view !== 'backup' && <BackupDue />}
      {done.ready && done.value === undefined && view !== 'setup' && (
        <p class="notice warning">
          Chưa khai đơn vị của bạn nên chưa lập được hồ sơ. <a href="#/setup">Thiết lập ngay</a>
        </p>
      )}
      {done.value !== undefined && setup.value !== undefined && open > 0 && view !== 'setup' && (
        <p class="notice row spread" data-testid="setup-open">
          <span>
            Thiết lập còn {open} bước. <a href="#/setup">Làm tiếp</a>
          </span>
          <button type="button" class="quiet" onClick={hide}>
            Ẩn lời nhắc
          </button>
        </p>
      )}
    </>
  );
}
