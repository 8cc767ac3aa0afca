import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupDue } from '../../components/BackupDue.tsx';
import { useSetting } from '../../components/registry.tsx';

/** Outlives the registry: it tells an emptied registry from one that was never filled. */
const markName = 'registryInUseSince';

/** What the clerk must know before trusting the page: a private window, data gone, set-up missing. */
export function Warnings({ view }: { view: string }) {
  const done = useSetting('setupDoneAt');
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
    </>
  );
}
