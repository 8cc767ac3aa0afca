/** The history of the records: what each step changed, kept by the same transaction as the change. */
import type { StoreName } from './schema.ts';

/** Where a change came from. */
export const changeSources = ['hand', 'import', 'portal', 'restore', 'undo'] as const;
export type ChangeSource = (typeof changeSources)[number];

export const changeKinds = ['created', 'changed', 'deleted', 'restored', 'erased'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Any record of the registry, without its fields. */
export interface AnyRecord {
  id: string;
  createdAt: string;
  updatedAt: string;
  deletedAt?: string | undefined;
}

/** Values of the fields that changed; `null` where the field was, or is now, absent. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One change of one record; or, so that a list of thousands stays cheap, of many records of one store
 * that one step created or erased: then `manyOf` and `recordIds` stand in place of `recordId`.
 */
export interface HistoryEntry {
  /** UUID. */
  id: string;
  /** ISO moment. */
  at: string;
  store: StoreName;
  kind: ChangeKind;
  source: ChangeSource;
  /** The step that the change was part of. */
  batchId?: string;
  recordId?: string;
  manyOf?: StoreName;
  recordIds?: readonly string[];
  /** What changed, `updatedAt` included; nothing for what was created, the whole record for what was erased. */
  before?: Fields;
  after?: Fields;
  /** The erased records, where `manyOf` stands. */
  erased?: readonly AnyRecord[];
}

/** More new or erased records of one store than this in one step share one entry. */
export const mostSingleEntries = 20;

/** The fields in which two versions of a record differ; nothing when they are the same. */
export function difference(before: object, after: object): { before: Fields; after: Fields } | undefined {
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  const old = before as Record<string, unknown>;
  const now = after as Record<string, unknown>;
  let differs = false;
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (same(old[name], now[name])) continue;
    was[name] = old[name] ?? null;
    is[name] = now[name] ?? null;
    differs = true;
  }
  return differs ? { before: was, after: is } : undefined;
}

/** Whether two plain values are the same; an absent field is one that is `undefined`. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) =>
    same(left[name], right[name]),
  );
}

/** A record with some of its fields put back; `null` takes a field away. */
export function withFields(record: AnyRecord, fields: Fields): AnyRecord {
  const entries = Object.entries({ ...record, ...fields }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as unknown as AnyRecord;
}

/** The ids of all records that an entry is about. */
export function idsOf({ recordId, recordIds }: HistoryEntry): readonly string[] {
  return recordIds ?? (recordId === undefined ? [] : [recordId]);
}

/** An entry for many records as one for that record alone. */
export function entryOf(entry: HistoryEntry, recordId: string): HistoryEntry {
  if (entry.manyOf === undefined) return entry;
  const { manyOf: _, recordIds: __, erased, ...rest } = entry;
  const record = erased?.find(({ id }) => id === recordId);
  return { ...rest, recordId, ...(record === undefined ? {} : { before: { ...record } }) };
}
