import './states.css';
import type { ComponentChildren } from 'preact';
import { Sign } from './Sign.tsx';

export interface FailedProps {
  /** What went wrong and what to do about it, in Vietnamese. */
  problem: string;
  /** Tries once more. */
  retry?: () => void;
  children?: ComponentChildren;
}

/** Shown where something could not be read. */
export function Failed({ problem, retry, children }: FailedProps) {
  return (
    <div class="state failed" role="alert" data-testid="failed">
      <Sign of="failed" />
      <p>{problem}</p>
      {children}
      {retry && (
        <p>
          <button type="button" onClick={retry}>
            Thử lại
          </button>
        </p>
      )}
    </div>
  );
}
