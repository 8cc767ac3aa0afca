import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '../lib/pageMessages.ts';
import type { Filler } from '../lib/portal/fill/index.ts';
import { fillerMark } from '../lib/portal/fill/mark.ts';
import { ProgressWatch } from '../lib/portal/progress/watch.ts';
import { collectStructure } from '../lib/portal/structure/collect.ts';
import { Teacher } from '../lib/portal/teach/index.ts';

const mark = '__tlctPageTools';

/** Injected after the filler, into the same world: teaching, a page's structure, the portal's list of requests. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  if (world[mark]) return;
  world[mark] = true;
  const filler = world[fillerMark] as Filler;
  const teacher = new Teacher(document, () => filler.latest());
  const progress = new ProgressWatch(document);
  answer({
    pickControl: () => teacher.pick(),
    pickedControl: () => teacher.picked(),
    forgetPicked: () => teacher.forget(),
    selectorsOf: (ref) => teacher.selectors(ref),
    collectStructure: () => collectStructure(document, filler.latest()),
    readProgress: () => progress.read(),
    progressChanged: (seen) => progress.changed(seen),
  });
});
