/** Lists that open one beside the other, from the body above to the body below: a cascader. */
import { findOption } from '../plan/options.ts';
import { type Choice, choicesIn } from './choices.ts';
import { press } from './press.ts';
import type { Driver, Work } from './types.ts';
import { Deadline, steady, until } from './wait.ts';

/** More storeys than any body has. */
const mostColumns = 6;
const opens =
  ':is([aria-haspopup="true"], [class*="expand" i]), :has([class*="expand" i], [class*="arrow-right" i], [class*="chevron-right" i], [class*="postfix" i])';

export const columnsDriver: Driver = {
  name: 'columns',
  knows: (panel) => {
    const isNamed =
      panel.matches('[class*="cascader" i]') || panel.querySelector('[class*="cascader" i]') !== null;
    return isNamed && choicesIn(panel).some(({ element }) => element.matches(opens));
  },
  async choose(work) {
    let chosen = '';
    for (let depth = 0; depth < mostColumns; depth += 1) {
      await steady(() => outlineOf(work), 60, new Deadline(600));
      const column = columnsIn(work)[depth];
      const choice = column && meantIn(column, work, depth);
      if (!choice) return { why: 'not-in-list' };
      const isLast = !choice.element.matches(opens);
      choice.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (!press(choice.element)) return { why: 'not-opened' };
      chosen = choice.text;
      if (isLast) return { chosen };
      const isDeeper = () => columnsIn(work).length > depth + 1;
      if (!(await until(isDeeper, new Deadline(1500)))) return { why: 'too-slow' };
    }
    return { why: 'not-in-list' };
  },
};

/** The choices of each list that is open now, from left to right. */
function columnsIn(work: Work): Choice[][] {
  const panel = work.panel();
  const columns = new Map<Element | null, Choice[]>();
  for (const choice of panel ? choicesIn(panel) : []) {
    const list =
      choice.element.closest('ul, [role="menu"], [role="listbox"]') ?? choice.element.parentElement;
    columns.set(list, [...(columns.get(list) ?? []), choice]);
  }
  return [...columns.values()];
}

function outlineOf(work: Work): string {
  return columnsIn(work)
    .map((column) => `${column.length}:${column[0]?.text}`)
    .join('|');
}

/** The one choice that is the value itself, or the body at this storey above it. */
function meantIn(column: readonly Choice[], { wanted }: Work, depth: number): Choice | undefined {
  const { path = [] } = wanted.value;
  for (const text of [wanted.value.text, ...path.slice(depth), ...path.slice(0, depth).reverse()]) {
    const value = {
      ...wanted.value,
      text,
      alternatives: text === wanted.value.text ? wanted.value.alternatives : [],
    };
    const index = findOption(column, { ...value, source: '' }, wanted.fieldType);
    if (index !== undefined) return column[index];
  }
  return undefined;
}
