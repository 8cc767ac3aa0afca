import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  tone?: 'info' | 'success' | 'warning' | 'error';
  children: ComponentChildren;
}

/** Something the clerk should read; an error is read out at once. */
export function Notice({ tone = 'info', children }: NoticeProps) {
  return (
    <div class={`notice stack ${tone === 'info' ? '' : tone}`} role={tone === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
