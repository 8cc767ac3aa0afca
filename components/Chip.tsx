import type { Told } from '../lib/registry/display.ts';

const marks = { success: '✓', warning: '!', error: '✕', neutral: '·' } as const;

/** A state in words, with a mark and a colour that say the same. */
export function Chip({ text, tone }: Pick<Told, 'text' | 'tone'>) {
  return (
    <span class={`chip ${tone === 'neutral' ? '' : tone}`}>
      <span aria-hidden="true">{marks[tone]}</span>
      {text}
    </span>
  );
}
