import { useState } from 'preact/hooks';
import { maskIdNumber } from '../lib/registry/records.ts';

/** A number that is hidden until asked for (Luật Bảo vệ dữ liệu cá nhân: no more than is needed). */
export function Masked({ value, whose }: { value: string; whose: string }) {
  const [shown, setShown] = useState(false);
  return (
    <span class="masked">
      <span class="mono">{shown ? value : maskIdNumber(value)}</span>
      <button
        type="button"
        class="quiet"
        aria-label={`${shown ? 'Ẩn' : 'Hiện'} số định danh của ${whose}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Ẩn' : 'Hiện'}
      </button>
    </span>
  );
}
