import { useState } from 'preact/hooks';
import { sendMessage } from '../../lib/messages.ts';
import { checkStructure } from '../../lib/pageChecks.ts';
import { structureOf } from '../../lib/portal/structure/index.ts';
import type { Structure } from '../../lib/portal/structure/types.ts';
import { today } from '../clock.ts';
import { Notice } from '../Notice.tsx';
import { useRegistry } from '../registry.tsx';
import { somebodysIn } from './somebodys.ts';

/** Saves what the page is made of, without any value: shown first, so that the clerk sees what leaves. */
export function StructureExport({ tabId }: { tabId: number }) {
  const registry = useRegistry();
  const [structure, setStructure] = useState<Structure>();
  const [problem, setProblem] = useState<string>();
  const collect = async () => {
    setProblem(undefined);
    try {
      const raw = checkStructure(await sendMessage('collectStructure', undefined, tabId));
      setStructure(structureOf(raw, await somebodysIn(registry), today()));
    } catch {
      setProblem('Trang đã đóng hoặc đang tải lại nên chưa xuất được. Hãy bấm “Đọc lại trang” rồi thử lại.');
    }
  };
  if (problem) return <Notice tone="warning">{problem}</Notice>;
  if (!structure) {
    return (
      <button type="button" class="quiet" data-testid="structure" onClick={() => void collect()}>
        Xuất cấu trúc trang
      </button>
    );
  }
  const text = JSON.stringify(structure, undefined, 1);
  return (
    <div class="card stack structure" data-testid="structure-preview">
      <p>
        {structure.controls.length} ô. Tệp chỉ có nhãn và cấu trúc, không có nội dung đã nhập; đã bỏ{' '}
        {structure.leftOut} đoạn chữ có thể là của ai đó. Hãy xem trước khi gửi cho người giữ từ điển.
      </p>
      <details>
        <summary>Xem nội dung tệp</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrollable by keyboard. */}
        <pre tabIndex={0}>{text}</pre>
      </details>
      <div class="row">
        <a
          class="button primary"
          data-testid="structure-save"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          download="cau-truc-trang.json"
        >
          Lưu tệp
        </a>
        <button type="button" class="quiet" onClick={() => setStructure(undefined)}>
          Thôi
        </button>
      </div>
    </div>
  );
}
