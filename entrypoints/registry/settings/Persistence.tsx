import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface Answer {
  persisted: boolean;
  /** The extension may keep as much as it needs, and is spared when the browser makes room. */
  unlimited: boolean;
  usage?: number;
  quota?: number;
}

/** Asks the browser to keep the data even when the disk runs short; false where it will not say. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

async function readAnswer(): Promise<Answer> {
  try {
    const [persisted, unlimited, { usage, quota }] = await Promise.all([
      navigator.storage.persisted(),
      browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
      navigator.storage.estimate(),
    ]);
    return { persisted, unlimited, usage, quota };
  } catch {
    return { persisted: false, unlimited: false };
  }
}

const units = ['byte', 'kB', 'MB', 'GB', 'TB'];

function tellSize(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const amount = (bytes / 1000 ** power).toLocaleString('vi-VN', {
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
  return `${amount} ${units[power]}`;
}

/** Whether the browser has promised to keep the data, and how much room there is, in plain words. */
export function Persistence() {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    readAnswer().then(setAnswer);
  }, []);
  if (!answer) return null;
  const { persisted, unlimited, usage, quota } = answer;
  return (
    <div class="stack" data-testid="persistence">
      {persisted ? (
        <p class="notice success">
          Trình duyệt đã đồng ý giữ dữ liệu lâu dài: dữ liệu không bị tự xóa khi máy thiếu chỗ.
        </p>
      ) : (
        <div class={`notice stack ${unlimited ? '' : 'warning'}`}>
          <p>
            {unlimited
              ? 'Trình duyệt chưa hứa giữ dữ liệu lâu dài, nhưng tiện ích có quyền lưu không giới hạn nên dữ liệu không bị tự xóa khi máy thiếu chỗ. Gỡ tiện ích thì dữ liệu mất theo: hãy xuất tệp dữ liệu định kỳ.'
              : 'Trình duyệt chưa hứa giữ dữ liệu lâu dài: khi máy gần hết chỗ, dữ liệu có thể bị tự xóa. Hãy xuất tệp dữ liệu thường xuyên.'}
          </p>
          <p>
            <button type="button" onClick={() => askToPersist().then(readAnswer).then(setAnswer)}>
              Xin trình duyệt giữ dữ liệu
            </button>
          </p>
        </div>
      )}
      {usage !== undefined && quota !== undefined && (
        <p class="quiet-text">
          Đang dùng {tellSize(usage)} trong khoảng {tellSize(quota)} được phép. Dữ liệu chỉ nằm trên máy này.
        </p>
      )}
    </div>
  );
}
