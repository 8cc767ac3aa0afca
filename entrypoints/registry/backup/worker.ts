/** Makes, checks and restores backups beside the page; ending the worker undoes what it had begun. */
import { BackupError } from '../../../lib/registry/backup/errors.ts';
import { planRestore } from '../../../lib/registry/backup/plan.ts';
import { type BackupContent, readBackup } from '../../../lib/registry/backup/read.ts';
import { writeBackup } from '../../../lib/registry/backup/write.ts';
import { openRegistry } from '../../../lib/registry/database.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import type { Answer, Order } from './protocol.ts';

/** What the last checked file holds. */
let checked: BackupContent | undefined;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  obey(data).catch((error: unknown) => {
    const known = error instanceof BackupError ? error : toRegistryError(error);
    answer({ type: 'failed', message: known.message, code: known.code });
  });
});

async function obey(order: Order): Promise<void> {
  const registry = await openRegistry();
  if (order.keys) await registry.vault.giveKeys(order.keys);
  if (order.type === 'write') {
    answer({
      type: 'written',
      ...(await writeBackup(registry.backup, order.now, order.passphrase, progress)),
    });
  } else if (order.type === 'check') {
    const { header, content } = await readBackup(order.file, order.passphrase, progress);
    checked = content;
    const { preview } = planRestore(content, await registry.backup.content(), 'replace');
    answer({ type: 'checked', header, preview });
  } else if (checked) {
    await registry.backup.restore(checked, order.mode, order.now, progress);
    answer({ type: 'restored' });
  }
}

/** Moment (ms) of the last word on the progress: oftener than this nobody sees. */
let said = 0;
function progress(done: number, all: number): void {
  if (performance.now() - said < 50) return;
  said = performance.now();
  answer({ type: 'progress', done, all });
}

function answer(message: Answer): void {
  postMessage(message);
}
