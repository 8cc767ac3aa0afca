/** Steps and what is typed: what a watcher of the page need not know, and a fill must. */
import { tidy } from '../../vietnamese/fold.ts';
import type { ControlReading } from '../types.ts';
import type { Heading } from './sections.ts';

/**
 * Names of steps stand in a row, with nothing between them: what is asked for belongs to the one that is at hand,
 * where the page says which that is.
 */
export function withoutOtherSteps(items: readonly (Heading | Element)[]): (Heading | Element)[] {
  const others = new Set<Heading | Element>();
  let row: Heading[] = [];
  const end = () => {
    if (row.length > 1) for (const step of row) if (!isAtHand(step.element)) others.add(step);
    row = [];
  };
  for (const item of items) {
    if (!('level' in item) || item.level < 7) end();
    else {
      const [first] = row;
      if (first && kindOf(first) !== kindOf(item)) end();
      row.push(item);
    }
  }
  end();
  return items.filter((item) => !others.has(item));
}

/** Its tag and the first word of its class; the others say how it stands. */
function kindOf({ element }: Heading): string {
  return `${element.localName}.${element.classList[0] ?? ''}`;
}

const atHand = /(^|[-_\s])(active|current|selected|process|editing|editable)([-_\s]|$)/i;

function isAtHand(step: Element): boolean {
  for (let node: Element | null = step, level = 0; node && level < 3; node = node.parentElement, level += 1) {
    if (atHand.test(node.getAttribute('class') ?? '') || node.hasAttribute('aria-current')) return true;
    if (node.getAttribute('aria-selected') === 'true') return true;
  }
  return false;
}

/** "Thuê bao 1 – Nguyễn Văn An": a heading that repeats what is typed below it is the same heading as before. */
export function leaveTypedOut(controls: readonly ControlReading[]): void {
  const typed = controls.filter(({ kind, current }) => kind === 'text' && current.length > 3);
  if (typed.length === 0) return;
  // Many boxes stand under one heading: each heading is looked at once.
  const known = new Map<string, string>();
  const bare = (section: string): string => {
    let text = known.get(section);
    if (text === undefined) {
      const repeated = typed.find(({ current }) => section.includes(current));
      text = repeated ? tidy(section.replace(repeated.current, ' ')).replace(/[\s:–—-]+$/, '') : section;
      known.set(section, text);
    }
    return text;
  };
  for (const control of controls) control.sections = control.sections.map(bare);
}
