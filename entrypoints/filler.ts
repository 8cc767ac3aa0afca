import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsFiller } from '../lib/answerAsFiller.ts';
import { Filler } from '../lib/portal/fill/index.ts';
import { fillerMark } from '../lib/portal/fill/mark.ts';

/** Injected when the clerk opens the popup or the panel on a portal page; the second time it is there already. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  if (world[fillerMark]) return;
  const filler = new Filler(document);
  world[fillerMark] = filler;
  answerAsFiller(filler);
});
