import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { browserOf, tellFault, viewOf } from '../../lib/faults.ts';
import { Notice } from '../Notice.tsx';
import './faults.css';
import type { Reported } from './report.ts';

export interface FaultNoticeProps {
  faults: readonly Reported[];
  /** Takes the notice away; absent where there is nothing else to see. */
  onClose?(): void;
}

/** What happened and what to do, in plain words; the details are for whoever maintains the extension. */
export function FaultNotice({ faults, onClose }: FaultNoticeProps) {
  const [copied, setCopied] = useState<boolean>();
  const around = {
    version: browser.runtime.getManifest().version,
    browser: browserOf(navigator.userAgent),
    view: viewOf(location.pathname, location.hash),
  };
  const details = faults.map(({ fault, times }) => tellFault(fault, times, around)).join('\n\n');
  const times = faults.reduce((sum, fault) => sum + fault.times, 0);
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Notice tone="error">
      <div class="stack" data-testid="fault" data-times={times}>
        <p>
          <strong>Trợ lý Chứng thực gặp trục trặc ngoài dự tính{times > 1 ? ` (${times} lần)` : ''}.</strong>{' '}
          Dữ liệu trong sổ và những gì đang gõ dở vẫn còn. Hãy tải lại trang này; nếu vẫn bị, bấm “Sao chép
          chi tiết” rồi gửi cho người phụ trách kỹ thuật.
        </p>
        <p class="row">
          <button type="button" class="primary" onClick={() => location.reload()}>
            Tải lại trang
          </button>
          <button type="button" data-testid="fault-copy" onClick={copy}>
            Sao chép chi tiết
          </button>
          {onClose && (
            <button type="button" class="quiet" data-testid="fault-close" onClick={onClose}>
              Đóng
            </button>
          )}
        </p>
        <p role="status" class={copied === undefined ? 'visually-hidden' : 'small'}>
          {copied === true && 'Đã sao chép. Nội dung không có tên người hay số hiệu nào.'}
          {copied === false && 'Chưa sao chép được; hãy chọn chữ bên dưới rồi sao chép.'}
        </p>
        <details open={copied === false}>
          <summary>Chi tiết kỹ thuật</summary>
          <pre class="fault-details" data-testid="fault-details">
            {details}
          </pre>
        </details>
      </div>
    </Notice>
  );
}
