import { useEffect, useState } from 'preact/hooks';
import { count } from './format.ts';
import type { ImportHandle } from './useImport.ts';

export interface WorkingProps {
  busy: NonNullable<ImportHandle['busy']>;
  onCancel(): void;
}

/** What is being done and how far it is; it can be stopped. */
export function Working({ busy, onCancel }: WorkingProps) {
  const known = 'all' in busy && busy.all > 1 && busy.doing === 'writing';
  return (
    <div class="card stack">
      <p>{tell(busy)}</p>
      {known ? (
        <progress aria-label="Tiến độ" value={busy.done} max={busy.all} />
      ) : (
        <progress aria-label="Tiến độ" />
      )}
      <p>
        <button type="button" onClick={onCancel}>
          Hủy
        </button>
      </p>
    </div>
  );
}

/** The same for a screen reader: without the figures, which change faster than they can be read out. */
export function tellStage(busy: WorkingProps['busy']): string {
  return busy.doing === 'writing' ? 'Đang ghi vào sổ…' : tell(busy);
}

function tell(busy: WorkingProps['busy']): string {
  switch (busy.doing) {
    case 'starting':
      return 'Đang chuẩn bị…';
    case 'reading':
      return busy.all > 1
        ? `Đang đọc “${busy.file}” (tệp ${busy.done + 1} trong ${busy.all})…`
        : `Đang đọc “${busy.file}”…`;
    case 'planning':
      return `Đang đối chiếu ${count(busy.rows)} dòng với sổ…`;
    case 'writing':
      return busy.all > 0
        ? `Đang ghi ${count(busy.done)} trong ${count(busy.all)} bản ghi…`
        : 'Đang ghi vào sổ…';
  }
}

/** Whether something has been going on for so long that the clerk is to be told. */
export function useSlow(busy: boolean, after = 400): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), after);
    return () => clearTimeout(timer);
  }, [busy, after]);
  return slow;
}
