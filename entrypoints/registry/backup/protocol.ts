/** What page and worker say to each other about backups. */
import type { BackupHeader } from '../../../lib/registry/backup/format.ts';
import type { RestoreMode, RestorePreview } from '../../../lib/registry/backup/plan.ts';
import type { RawKeys } from '../../../lib/registry/vault/config.ts';

/** A worker cannot ask the session for the vault's keys: it is given them. */
export type Order = { keys: RawKeys | undefined } & (
  | { type: 'write'; passphrase: string | undefined; now: string }
  | { type: 'check'; file: Blob; passphrase: string | undefined }
  | { type: 'restore'; mode: RestoreMode; now: string }
);

export interface Checked {
  header: BackupHeader;
  preview: RestorePreview;
}

export type Answer =
  | { type: 'progress'; done: number; all: number }
  | { type: 'written'; file: Blob; header: BackupHeader }
  | ({ type: 'checked' } & Checked)
  | { type: 'restored' }
  /** `message` is a Vietnamese sentence; `code` that of a `BackupError` or `RegistryError`. */
  | { type: 'failed'; message: string; code: string };
