import type { Told } from '../../../lib/registry/display.ts';

const marks = { success: '●', warning: '▲', error: '■', neutral: '○' } as const;

/** A state in words; its mark has a shape of its own, so that nothing is told by colour alone. */
export function Chip({ text, tone }: Told) {
  return (
    <span class={`chip ${tone}`}>
      <span aria-hidden="true">{marks[tone]}</span>
      {text}
    </span>
  );
}
