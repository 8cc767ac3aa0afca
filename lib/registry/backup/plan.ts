/** A backup against the registry as it is now: what would be new, change and go, and the step that does it. */
import { type AnyRecord, same } from '../history.ts';
import { recordSchemas, type StoreName } from '../schema.ts';
import type { StoreChange } from '../store.ts';
import type { BackupContent } from './read.ts';
import type { BackupStore } from './stores.ts';

/** `replace`: the registry becomes what the file holds. `merge`: what the file has more, or newer, is taken over. */
export type RestoreMode = 'replace' | 'merge';

export interface RestoreCount {
  added: number;
  changed: number;
  /** Differing values of which the registry's is newer: merging keeps it. */
  kept: number;
  unchanged: number;
  /** In the registry, and not in the file: replacing removes them. */
  removed: number;
}

export type RestorePreview = Record<Exclude<BackupStore, 'history'>, RestoreCount>;

interface Item {
  store: BackupStore;
  key: string;
  value: unknown;
}

/** What was there before, so that a restore can be undone in one step. */
export interface RestoreUndo {
  batchId: string;
  /** ISO moment of the restore. */
  at: string;
  mode: RestoreMode;
  /** Files, settings and history entries as they were; without a value where there was none. */
  was: Item[];
}

export interface RestorePlan {
  changes: StoreChange[];
  puts: Item[];
  erase: { store: BackupStore; key: string }[];
  undo: RestoreUndo['was'];
  preview: RestorePreview;
}

const storeNames = Object.keys(recordSchemas) as StoreName[];
/** They are about this machine: whose backup is how old. */
const ownSettings: ReadonlySet<string> = new Set(['lastBackup', 'backupReminderDays']);

const none = (): RestoreCount => ({ added: 0, changed: 0, kept: 0, unchanged: 0, removed: 0 });

/** @param now the registry as it is */
export function planRestore(content: BackupContent, now: BackupContent, mode: RestoreMode): RestorePlan {
  const plan: RestorePlan = { changes: [], puts: [], erase: [], undo: [], preview: {} as RestorePreview };
  for (const store of storeNames) {
    const count = none();
    plan.preview[store] = count;
    const present = new Map<string, AnyRecord>(now.records[store].map((record) => [record.id, record]));
    const put: AnyRecord[] = [];
    for (const record of content.records[store]) {
      const there = present.get(record.id);
      present.delete(record.id);
      if (!there) count.added += 1;
      else if (same(there, record)) {
        count.unchanged += 1;
        continue;
      } else if (there.updatedAt > record.updatedAt) {
        count.changed += 1;
        count.kept += 1;
        if (mode === 'merge') continue;
      } else count.changed += 1;
      put.push(record);
    }
    count.removed = present.size;
    const erase = mode === 'replace' ? [...present.keys()] : [];
    if (put.length + erase.length > 0) plan.changes.push({ store, put, erase } as unknown as StoreChange);
  }
  files(plan, 'archives', content.archives, now.archives, mode);
  files(plan, 'templates', content.templates, now.templates, mode);
  settings(plan, content.settings, now.settings, mode);
  // What happened, happened: the history only grows.
  const known = new Set(now.history.map(({ id }) => id));
  for (const entry of content.history) {
    if (known.has(entry.id)) continue;
    plan.puts.push({ store: 'history', key: entry.id, value: entry });
    plan.undo.push({ store: 'history', key: entry.id, value: undefined });
  }
  return plan;
}

function files(
  plan: RestorePlan,
  store: 'archives' | 'templates',
  given: readonly { id: string }[],
  present: readonly { id: string }[],
  mode: RestoreMode,
): void {
  const left = new Map(present.map((file) => [file.id, file]));
  const count = none();
  plan.preview[store] = count;
  for (const file of given) {
    const there = left.get(file.id);
    left.delete(file.id);
    if (there && same(there, file)) count.unchanged += 1;
    else if (there && mode === 'merge') {
      count.changed += 1;
      count.kept += 1;
    } else {
      count[there ? 'changed' : 'added'] += 1;
      plan.puts.push({ store, key: file.id, value: file });
      plan.undo.push({ store, key: file.id, value: there });
    }
  }
  count.removed = left.size;
  if (mode === 'replace') {
    for (const [key, value] of left) {
      plan.erase.push({ store, key });
      plan.undo.push({ store, key, value });
    }
  }
}

function settings(
  plan: RestorePlan,
  given: ReadonlyMap<string, unknown>,
  present: ReadonlyMap<string, unknown>,
  mode: RestoreMode,
): void {
  const count = none();
  plan.preview.settings = count;
  for (const [key, value] of given) {
    if (ownSettings.has(key)) continue;
    const there = present.get(key);
    if (there === undefined) count.added += 1;
    else if (same(there, value)) {
      count.unchanged += 1;
      continue;
    } else {
      count.changed += 1;
      if (mode === 'merge') {
        count.kept += 1;
        continue;
      }
    }
    plan.puts.push({ store: 'settings', key, value });
    plan.undo.push({ store: 'settings', key, value: there });
  }
  for (const [key, value] of present) {
    if (given.has(key) || ownSettings.has(key)) continue;
    count.removed += 1;
    if (mode !== 'replace') continue;
    plan.erase.push({ store: 'settings', key });
    plan.undo.push({ store: 'settings', key, value });
  }
}
