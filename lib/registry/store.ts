/** What the registry's database can do and keeps; `database.ts` does it. */

import { type RecordProblem, RegistryError } from './errors.ts';
import type { AnyRecord, ChangeSource, HistoryEntry } from './history.ts';
import type { RegistryBackup, Undoing } from './idb/backup.ts';
import type { Erasing } from './idb/erasing.ts';
import type { Vault } from './idb/vault.ts';
import { type RecordTypes, recordSchemas, type StoreName } from './schema.ts';

export type { Vault, VaultStatus } from './idb/vault.ts';

/** What is remembered beside the records. */
export interface Settings {
  /** Moment at which the first set-up was finished. */
  setupDoneAt: string;
  /** How far the first set-up is; parsed by `parseSetup`. */
  setup: unknown;
  /** The body that the clerk works for. */
  organisationId: string;
  profileId: string;
  /** Province profiles that the clerk made or imported; parsed by whoever reads them. */
  customProfiles: readonly unknown[];
  /** ISO moment at which the last backup was saved. */
  lastBackup: string;
  /** The import that can be taken back; parsed by whoever reads it. */
  lastImport: unknown;
  /** Which column is what, as the clerk decided by the words of a header; parsed by whoever reads it. */
  importMappings: unknown;
  /** Calendar days after which a new backup is due; 0 for never. */
  backupReminderDays: number;
  /** What the clerk set about reminders; parsed by `parseReminderSettings`. */
  reminders: unknown;
  /** Which reminders were told of and when; parsed by `parseNotificationLog`. */
  notificationLog: unknown;
  /** Letterhead and signer kept for papers, own templates in use; parsed by `parsePapersSetting`. */
  papers: unknown;
  /** Years of the calendar that the clerk edited; parsed by `parseEditedYears`. */
  editedYears: unknown;
  /** Page maps that the clerk taught or imported; parsed by `parseMaps`. */
  pageMaps: unknown;
  /** The clerk's own words for how far a request is; parsed by `parseStatuses`. */
  portalStatuses: unknown;
  /** What the portal last said of each request, and when it was seen; parsed by `parseSeen`. */
  portalSeen: unknown;
}
export type SettingName = keyof Settings;

export interface Draft {
  key: string;
  value: unknown;
  /** ISO moment. */
  savedAt: string;
}

/** A paper as it was saved: a filled form, a signed answer, an attachment. */
export interface Archive {
  id: string;
  requestId?: string;
  /** File name. */
  name: string;
  /** What it is, in the words of whoever keeps it; such as `form` or `dossier`. */
  kind: string;
  mediaType?: string;
  /** ISO moment. */
  createdAt: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The clerk's own Word template of a form. */
export interface Template {
  id: string;
  /** Number of the form, `01` to `09`. */
  formId: string;
  name: string;
  version: string;
  /** ISO moment. */
  addedAt: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Files kept beside the records. */
export interface FileStore<File extends { id: string }> {
  all(): Promise<File[]>;
  get(id: string): Promise<File | undefined>;
  put(file: File): Promise<void>;
  erase(id: string): Promise<void>;
}

/** Changes to one store; within one `write` all of them land, or none. */
export type StoreChange = {
  [S in StoreName]: {
    store: S;
    put?: readonly RecordTypes[S][];
    softDelete?: readonly string[];
    restore?: readonly string[];
    /** Removed for good; the history keeps what it was, unless the step forgets it. */
    erase?: readonly string[];
  };
}[StoreName];

export interface WriteOptions {
  /** Where the change comes from; `hand` when absent. */
  source?: ChangeSource;
  /** Marks all changes of one step, so that they can be undone together: a UUID. */
  batchId?: string;
  /** The history forgets all records that the step erases. */
  forget?: boolean;
  /** Papers that belong to the same step. */
  archives?: readonly Archive[];
  /** Keep each record's own `updatedAt` (restoring a backup); otherwise it becomes `now`. */
  keepTimes?: boolean;
  /** Record id → the `updatedAt` it had when it was read; another one is a `conflict`. */
  expected?: Readonly<Record<string, string>>;
  /** Settings that belong to the same step; `undefined` forgets one. */
  settings?: Partial<Settings>;
  /** Key of the form's draft, which the saved record makes obsolete. */
  clearDraft?: string;
  /** Called while a long list is written: values written, values in all. */
  progress?: (done: number, all: number) => void;
}

/** What a listener can be told of; `vault` when it was turned on or off, unlocked or locked. */
export type Changed = StoreName | 'settings' | 'archives' | 'templates' | 'vault';

/** Names of what changed, in this context or another one. */
export type ChangeListener = (changed: readonly Changed[]) => void;

export interface Registry {
  /** All records of a store; with `deleted` also those that are hidden. */
  all<S extends StoreName>(store: S, options?: { deleted?: boolean }): Promise<RecordTypes[S][]>;
  /** Records whose `index` (see `migrations.ts`) holds `value`, without deleted ones. */
  allBy<S extends StoreName>(store: S, index: string, value: string): Promise<RecordTypes[S][]>;
  /** One record, deleted or not. */
  get<S extends StoreName>(store: S, id: string): Promise<RecordTypes[S] | undefined>;
  /** The records in the order of `ids`; ids that are not there are left out. */
  getMany<S extends StoreName>(store: S, ids: readonly string[]): Promise<RecordTypes[S][]>;
  /** The records changed last, newest first: a quick first page, however large the store. */
  latest<S extends 'staff' | 'organisations'>(store: S, limit: number): Promise<RecordTypes[S][]>;
  count(store: StoreName): Promise<number>;
  /** Checks and saves one record with `updatedAt` = `now` (ISO moment), and returns it as saved. */
  put<S extends StoreName>(
    store: S,
    record: RecordTypes[S],
    now: string,
    options?: WriteOptions,
  ): Promise<RecordTypes[S]>;
  write(changes: readonly StoreChange[], now: string, options?: WriteOptions): Promise<void>;
  softDelete(store: StoreName, id: string, now: string, options?: WriteOptions): Promise<void>;
  restore(store: StoreName, id: string, now: string, options?: WriteOptions): Promise<void>;
  /** All that happened to a record, newest first; in entries for many records only its own part. */
  historyOf(recordId: string): Promise<HistoryEntry[]>;
  /** All entries from that moment on, oldest first. */
  historySince(moment: string): Promise<HistoryEntry[]>;
  historyOfBatch(batchId: string): Promise<HistoryEntry[]>;
  archives: FileStore<Archive> & { ofRequest(requestId: string): Promise<Archive[]> };
  templates: FileStore<Template>;
  getSetting<K extends SettingName>(name: K): Promise<Settings[K] | undefined>;
  setSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<void>;
  getDraft(key: string): Promise<Draft | undefined>;
  saveDraft(key: string, value: unknown, now: string): Promise<void>;
  clearDraft(key: string): Promise<void>;
  /** Calls back after every change of records or settings, also one made in another window. */
  onChange(listener: ChangeListener): () => void;
  /** Takes back all changes of a step, if none of its records was changed since. */
  undoBatch: Undoing['undoBatch'];
  backup: RegistryBackup;
  erasing: Erasing;
  vault: Vault;
  close(): Promise<void>;
}

export interface CheckedChange {
  store: StoreName;
  put: AnyRecord[];
  softDelete: readonly string[];
  restore: readonly string[];
  erase: readonly string[];
}

/**
 * Parses every record before the transaction opens, so that a bad one costs nothing.
 *
 * @param pause lets the page draw between two slices of a long list
 * @throws RegistryError `invalid`, with every problem of every record.
 */
export async function checkChanges(
  requested: readonly StoreChange[],
  now: string,
  options: WriteOptions,
  pause: () => Promise<void>,
): Promise<CheckedChange[]> {
  const problems: RecordProblem[] = [];
  const checked: CheckedChange[] = [];
  for (const { store, put = [], softDelete = [], restore = [], erase = [] } of requested) {
    const good: AnyRecord[] = [];
    for (const [at, record] of put.entries()) {
      if (at % 500 === 499) await pause();
      const result = recordSchemas[store].safeParse(
        options.keepTimes ? record : { ...record, updatedAt: now },
      );
      if (result.success) good.push(result.data);
      else {
        for (const { path, message } of result.error.issues) {
          problems.push({ store, id: record.id, path: path.join('.'), message });
        }
      }
    }
    checked.push({ store, put: good, softDelete, restore, erase });
  }
  if (problems.length > 0) throw new RegistryError('invalid', { problems });
  return checked;
}
