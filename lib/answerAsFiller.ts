import { answer } from './pageMessages.ts';
import type { Filler } from './portal/fill/index.ts';

/** What the popup and the panel may ask of a page with the filler in it: the portal's, or the one to practise on. */
export function answerAsFiller(filler: Filler): void {
  answer({
    readPage: (maps) => filler.read(maps ?? undefined),
    addRows: ({ ref, count }) => filler.addRows(ref, count),
    fillPage: ({ url, steps }) => filler.fill(url, steps),
    undoFill: () => filler.undo(),
    canUndo: () => filler.canUndo,
  });
}
