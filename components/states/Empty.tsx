import './states.css';
import type { ComponentChildren } from 'preact';
import { Sign } from './Sign.tsx';

export interface EmptyProps {
  /** What is not there, in one sentence. */
  title: string;
  /** How to get some: a sentence, links, buttons. */
  children?: ComponentChildren;
}

/** Shown where there is nothing yet, or nothing that fits. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="state empty" data-testid="empty">
      <Sign of="empty" />
      <p class="state-title">{title}</p>
      {children}
    </div>
  );
}
