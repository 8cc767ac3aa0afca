/**
 * What has to be known of a sheet's XML before and beside the library's reading of it. The XML is
 * given as Latin-1, one character per byte, because only its ASCII markup is looked at.
 */
import { ImportError } from './errors.ts';

export const maxRows = 100_000;
/** Header and titles above it. */
const rowsBeforeData = 21;

export interface WorkbookParts {
  sheet: string;
  /** Those of the others that exist. */
  others: string[];
}

/** The paths of the first sheet and of what its cells refer to, from the workbook and its relations. */
export function findParts(workbookXml: string, relationsXml: string): WorkbookParts | undefined {
  const relations = [...relationsXml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(
    ([, attributes = '']) => ({
      id: attribute(attributes, 'Id'),
      type: attribute(attributes, 'Type') ?? '',
      path: resolve(attribute(attributes, 'Target') ?? ''),
    }),
  );
  const first = /<(?:\w+:)?sheet\s([^>]*)>/.exec(workbookXml)?.[1] ?? '';
  const firstId = attribute(first, '\\w+:id');
  const sheet = relations.find(({ id }) => id !== undefined && id === firstId)?.path;
  if (sheet === undefined) return undefined;
  const others = relations
    .filter(({ type }) => /\/(?:sharedStrings|styles)$/.test(type))
    .map(({ path }) => path);
  return { sheet, others };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

function resolve(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

/**
 * Refuses a sheet that would take all memory to read.
 *
 * @throws ImportError `too-many-rows`, `too-wide` (a value beyond column AZ), `damaged` (an address
 *   that no sheet has).
 */
export function checkSheetSize(xml: string): void {
  let rows = 0;
  let value = xml.indexOf('<v');
  let inline = xml.indexOf('<is');
  for (let at = xml.indexOf('<row'); at !== -1; ) {
    const next = xml.indexOf('<row', at + 4);
    const rowEnd = next === -1 ? xml.length : next;
    // Rows without a value are only formatted; Excel writes a million of them without being asked.
    if (value !== -1 && value < at) value = xml.indexOf('<v', at);
    if (inline !== -1 && inline < at) inline = xml.indexOf('<is', at);
    if ((value !== -1 && value < rowEnd) || (inline !== -1 && inline < rowEnd)) rows += 1;
    if (rows > maxRows + rowsBeforeData) throw new ImportError('too-many-rows');
    at = next;
  }
  for (const [, row] of xml.matchAll(/\sr="(?:[A-Z]{4,}\d+|[A-Z]*(\d{7,}))"/g))
    if (row === undefined || Number(row) > 1_048_576) throw new ImportError('damaged');
  if (/<(?:\w+:)?c\s[^>]*?\br="(?:[A-Z]{3,}|[B-Z][A-Z])\d+"[^>]*?(?<!\/)>\s*<(?:\w+:)?(?:v|is)\b/.test(xml))
    throw new ImportError('too-wide');
}

/** Why a cell that the library reads as empty is not: a formula never computed, or an error. */
export type CellTrouble = { kind: 'uncomputed' } | { kind: 'error'; text: string };

/** Cells that hold a formula without its result, or an error such as `#N/A`, by address (`C5`). */
export function findCellTroubles(xml: string): Map<string, CellTrouble> {
  const troubles = new Map<string, CellTrouble>();
  const end = xml.lastIndexOf('</sheetData>');
  for (const mark of ['<f', ' t="e"']) {
    for (let at = xml.indexOf(mark); at !== -1 && at < end; at = xml.indexOf(mark, at + mark.length)) {
      const start = xml.lastIndexOf('<c ', at);
      const close = xml.indexOf('</c>', at);
      if (start === -1 || close === -1) continue;
      const cell = xml.slice(start, close);
      const address = /^<c [^>]*?\br="([A-Z]+\d+)"/.exec(cell)?.[1];
      if (address === undefined) continue;
      const value = /<v>([^<]*)<\/v>/.exec(cell)?.[1];
      if (/^<c [^>]*\st="e"/.test(cell)) troubles.set(address, { kind: 'error', text: value ?? '#N/A' });
      else if (/<f[\s>/]/.test(cell) && value === undefined && !cell.includes('<v/>'))
        troubles.set(address, { kind: 'uncomputed' });
    }
  }
  return troubles;
}
