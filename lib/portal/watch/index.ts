/**
 * Watches a portal page for a form of ours: one observer, child lists only, debounced, and off again where
 * no form appears. Nothing runs while the clerk types; a changed choice (`change` of a list, a radio
 * button, a check box) is told once.
 */
import { controlSelector } from '../read/controls.ts';
import { reading } from '../read/index.ts';
import { inStretches } from '../read/stretches.ts';
import type { PageReading } from '../types.ts';

const settleDelay = 200;
/** A page that shows no form by then is left alone until it navigates. */
const patience = 15_000;
/** A page that never stops changing is looked at no more often than this. */
const restBetween = 1000;

/** @param tell is given each new reading, without looks at styles; it is told again only when something changed. */
export function watchPage(
  page: Document,
  tell: (reading: PageReading | undefined) => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView as Window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;
  let lastTold = '';
  let address = view.location.href;
  let deadline = Date.now() + patience;
  let isReading = false;
  /** Something changed while the page was being read. */
  let missed = false;

  const observer = new MutationObserver((records) => {
    if (records.some(bringsControls)) schedule();
    else if (view.location.href !== address) schedule();
    else if (lastTold === '' && Date.now() > deadline) observer.disconnect();
  });

  const schedule = () => {
    missed = isReading;
    if (timer !== undefined || isReading || signal.aborted) return;
    const wait = Math.max(settleDelay, lastLook + restBetween - Date.now());
    timer = setTimeout(() => {
      timer = undefined;
      whenIdle(() => void look());
    }, wait);
  };

  const look = async () => {
    if (signal.aborted || isReading) return;
    isReading = true;
    address = view.location.href;
    const hasForm = page.querySelector(controlSelector) !== null;
    const work = hasForm ? inStretches(reading(page)) : undefined;
    const seen = (
      await work?.finally(() => {
        isReading = false;
      })
    )?.reading;
    isReading = false;
    lastLook = Date.now();
    if (missed) schedule();
    const shape = seen ? shapeOf(seen) : '';
    if (shape === lastTold || signal.aborted) return;
    lastTold = shape;
    tell(seen && seen.controls.length > 0 ? seen : undefined);
  };

  const arrive = () => {
    deadline = Date.now() + patience;
    observer.observe(page.body, { childList: true, subtree: true });
    schedule();
  };

  for (const name of ['hashchange', 'popstate']) view.addEventListener(name, arrive, { signal });
  page.addEventListener(
    'change',
    (event) => {
      if (lastTold !== '' && isChoice(event.target)) schedule();
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  arrive();

  function whenIdle(work: () => void): void {
    if ('requestIdleCallback' in view) view.requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work);
  }
}

/** What the badge depends on: the boxes and what is chosen in lists; typed text is left out. */
function shapeOf(reading: PageReading): string {
  const controls = reading.controls.map(
    (c) => `${c.kind}:${c.labels[0]?.text ?? ''}:${c.options || c.kind === 'checkbox' ? c.current : ''}`,
  );
  return [reading.url, ...reading.headings, ...controls].join('\n');
}

function isChoice(target: EventTarget | null): boolean {
  const element = target as HTMLInputElement | null;
  return element?.localName === 'select' || element?.type === 'radio' || element?.type === 'checkbox';
}

function bringsControls({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      node.nodeType === Node.ELEMENT_NODE &&
      ((node as Element).matches(controlSelector) ||
        (node as Element).querySelector(controlSelector) !== null),
  );
}
