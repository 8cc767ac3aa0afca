/** Reads a workbook beside the page, so that a long list does not freeze it. */
import { ImportError } from '../../../lib/imports/errors.ts';
import { readPortalWorkbook } from '../../../lib/imports/portalWorkbook.ts';
import { readFirstSheet } from '../../../lib/imports/workbookFile.ts';
import { maxFileSize } from '../../../lib/imports/zip.ts';
import type { WorkerAnswer } from './readList.ts';

addEventListener('message', async ({ data: file }: MessageEvent<File>) => {
  try {
    // Before its bytes are asked for: a film chosen by mistake would fill the memory.
    if (file.size > maxFileSize) throw new ImportError('too-big');
    const bytes = await file.arrayBuffer().catch((cause: unknown) => {
      throw new ImportError('unreadable', { cause });
    });
    const { rows, troubles } = await readFirstSheet(new Uint8Array(bytes));
    answer({ type: 'checking', rows: rows.length });
    answer({ type: 'done', list: readPortalWorkbook(rows, troubles) });
  } catch (error) {
    const known = error instanceof ImportError ? error : new ImportError('damaged', { cause: error });
    answer({ type: 'failed', message: known.message });
  }
});

function answer(message: WorkerAnswer): void {
  postMessage(message);
}
