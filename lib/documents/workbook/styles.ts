/** Every data cell is text, with the look that its column has in the workbook. */

import { indexOfLetters } from './sheet.ts';
import { below, childrenOf, type Document } from './xml.ts';

/** The format `@`, built into every workbook. */
const textFormat = '49';

/**
 * The style for the cells of a column: as in the first row of data, or the column's own, but as text.
 *
 * @returns a function from a column's index to the number of the style, which it adds where needed
 */
export function textStyles(
  sheet: Document,
  styles: Document | undefined,
  firstRow: number,
): (column: number) => string | undefined {
  const formats = styles && below(styles, 'cellXfs')[0];
  if (!formats) return () => undefined;
  const made = new Map<number, string>();
  const byColumn = new Map<number, string | undefined>();
  const styleFor = (column: number): string | undefined => {
    const base = Number(styleOf(sheet, column, firstRow) ?? 0);
    const known = made.get(base);
    if (known !== undefined) return known;
    const list = childrenOf(formats, 'xf');
    const original = list[base] ?? list[0];
    if (!original) return undefined;
    if (original.getAttribute('numFmtId') === textFormat) {
      made.set(base, String(list.indexOf(original)));
      return String(list.indexOf(original));
    }
    const copy = original.cloneNode(true) as typeof original;
    copy.setAttribute('numFmtId', textFormat);
    copy.setAttribute('applyNumberFormat', '1');
    formats.appendChild(copy);
    formats.setAttribute('count', String(list.length + 1));
    made.set(base, String(list.length));
    return String(list.length);
  };
  return (column) => {
    if (!byColumn.has(column)) byColumn.set(column, styleFor(column));
    return byColumn.get(column);
  };
}

function styleOf(sheet: Document, column: number, row: number): string | undefined {
  for (const one of below(sheet, 'row')) {
    if (Number(one.getAttribute('r')) !== row) continue;
    const cell = childrenOf(one, 'c').find(
      (other) => indexOfLetters(/^[A-Z]+/.exec(other.getAttribute('r') ?? '')?.[0] ?? '') === column,
    );
    if (cell?.hasAttribute('s')) return cell.getAttribute('s') ?? undefined;
  }
  const own = below(sheet, 'col').find(
    (col) => Number(col.getAttribute('min')) <= column + 1 && Number(col.getAttribute('max')) >= column + 1,
  );
  return own?.getAttribute('style') ?? undefined;
}
