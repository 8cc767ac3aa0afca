import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '../lib/pageMessages.ts';
import { Filler } from '../lib/portal/fill/index.ts';
import { fillerMark } from '../lib/portal/fill/mark.ts';

/** Injected when the clerk opens the popup or the panel on a portal page; the second time it is there already. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  if (world[fillerMark]) return;
  const filler = new Filler(document);
  world[fillerMark] = filler;
  answer({
    readPage: (maps) => filler.read(maps ?? undefined),
    addRows: ({ ref, count }) => filler.addRows(ref, count),
    fillPage: ({ url, steps }) => filler.fill(url, steps),
    undoFill: () => filler.undo(),
    canUndo: () => filler.canUndo,
  });
});
