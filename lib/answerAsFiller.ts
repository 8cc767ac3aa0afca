import { onMessage } from './messages.ts';
import type { Filler } from './portal/fill/index.ts';

/** The filler's side of its messages: on a page of the portal, and on the practice page, which brings it along. */
export function answerAsFiller(filler: Filler): void {
  onMessage('readPage', ({ data }) => filler.read(data ?? undefined));
  onMessage('addRows', ({ data }) => filler.addRows(data.ref, data.count));
  onMessage('fillPage', ({ data }) => filler.fill(data.url, data.steps));
  onMessage('undoFill', () => filler.undo());
  onMessage('canUndo', () => filler.canUndo);
}
