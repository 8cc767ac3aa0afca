import './states.css';
import { Sign } from './Sign.tsx';

/** Shown while something is being read. */
export function Loading({ what = 'Đang đọc sổ đăng ký…' }: { what?: string }) {
  return (
    <div class="state loading" role="status" data-testid="loading">
      <Sign of="loading" />
      <p>{what}</p>
    </div>
  );
}
