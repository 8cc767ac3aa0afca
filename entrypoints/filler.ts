import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage } from '../lib/messages.ts';
import { Filler } from '../lib/portal/fill/index.ts';

const mark = '__tlctFiller';

/** Injected when the clerk opens the popup or the panel on a portal page; the second time it is there already. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  if (world[mark]) return;
  world[mark] = true;
  const filler = new Filler(document);
  onMessage('readPage', () => filler.read());
  onMessage('addRows', ({ data }) => filler.addRows(data.ref, data.count));
  onMessage('fillPage', ({ data }) => filler.fill(data.url, data.steps));
  onMessage('undoFill', () => filler.undo());
  onMessage('canUndo', () => filler.canUndo);
});
