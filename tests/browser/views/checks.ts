/** What must hold of every view, whatever it shows: told in short lines, none where all is well. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { looks, take } from './looks.ts';
import type { Place } from './stage.ts';

/** Where a wide table may be moved sideways within its own frame. */
const mayScroll = '.table-area, .scroll, .wide, .list, .paper-preview, .bulk-list, pre';

/** Everything that is wrong with the view as it stands. */
export async function problemsOf(page: Page, place: Place, whole: boolean): Promise<string[]> {
  const all = looks(place);
  const problems: string[] = [];
  const tell = (name: string, found: string[]) => problems.push(...found.map((one) => `${name}: ${one}`));
  await page.bringToFront();
  await take(page, all[0]);
  tell('axe', await axe(page, whole));
  tell('keys', await walkByKeys(page));
  const [light, dark] = all;
  if (dark) {
    await take(page, dark);
    tell('axe, dark', await axe(page, whole, ['color-contrast', 'link-in-text-block']));
  }
  for (const look of all.filter(({ scheme }) => scheme === 'light')) {
    await take(page, look);
    tell(look.name, await page.evaluate(misfits, mayScroll));
  }
  await take(page, light);
  return problems;
}

/** @param rules only these; otherwise all */
async function axe(page: Page, whole: boolean, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (rules) builder.withRules(rules);
  if (!whole) builder.include('main');
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Runs in the page: what sticks out sideways, is cut off, or whose lines are too close for stacked marks. */
function misfits(mayScrollSideways: string): string[] {
  const found: string[] = [];
  const tell = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    const widest = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > page.clientWidth + 1 &&
        !element.closest(mayScrollSideways),
    );
    found.push(
      `wider than the window by ${page.scrollWidth - page.clientWidth} px: ${widest.slice(0, 3).map(tell)}`,
    );
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility() || element.matches('.visually-hidden, .skip, svg *, option, optgroup'))
      continue;
    const style = getComputedStyle(element);
    const scrolls = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (scrolls && !element.closest(mayScrollSideways) && !element.matches('input, select, textarea, video'))
      found.push(`cut off sideways: ${tell(element)}`);
    if (style.textOverflow === 'ellipsis' && !element.matches('input[type="file"]'))
      found.push(`cut off with dots: ${tell(element)}`);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!hasText || element.closest('.sheet')) continue;
    const size = Number.parseFloat(style.fontSize);
    const line = Number.parseFloat(style.lineHeight);
    if (line / size < 1.35) found.push(`lines too close, ${line} px for ${size} px: ${tell(element)}`);
    if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      found.push(`cut off below: ${tell(element)}`);
  }
  return found;
}

/**
 * Walks through the view with Tab: everything that can be pressed or typed into is reached, in the order in which
 * it stands, is to be seen while it has the focus, and shows that it has it. What the focus does not come back
 * from would keep the rest from being reached.
 */
async function walkByKeys(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('.page-columns > main');
    (document.activeElement as HTMLElement | null)?.blur();
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], video[controls]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        (!main || main.contains(element)),
    );
    const stops = all.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = all.filter((other) => other instanceof HTMLInputElement && other.name === element.name);
      const chosen = group.find((other) => (other as HTMLInputElement).checked) ?? group[0];
      return element === chosen;
    });
    const plain = new Map(stops.map((element) => [element, lookOf(element)]));
    const seen: Element[] = [];
    const problems: string[] = [];
    const tell = (element: Element) =>
      `<${element.tagName.toLowerCase()}> ${element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.id)}`.slice(
        0,
        60,
      );
    /** What of an element, or of the button that stands for a hidden box, would show the focus. */
    function lookOf(element: HTMLElement): string {
      const label = element.matches('.visually-hidden')
        ? document.querySelector(`label[for="${element.id}"]`)
        : element;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(label ?? element);
      return outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    }
    const look = () => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || seen.includes(element)) return;
      seen.push(element);
      if (!stops.includes(element)) return;
      const now = lookOf(element);
      if (now === 'none' || now === plain.get(element))
        problems.push(`no sign of the focus: ${tell(element)}`);
      const shown = element.matches('.visually-hidden')
        ? (document.querySelector(`label[for="${element.id}"]`) ?? element)
        : element;
      const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isTop =
        at !== null && (shown.contains(at) || at.contains(shown) || at.closest('label')?.contains(shown));
      if (width < 1 || height < 1 || !isTop) problems.push(`hidden while it has the focus: ${tell(element)}`);
    };
    addEventListener('keydown', look, true);
    Object.assign(window, {
      endWalk() {
        look();
        removeEventListener('keydown', look, true);
        const order = seen.filter((element) => (stops as Element[]).includes(element));
        problems.push(
          ...stops.filter((stop) => !order.includes(stop)).map((stop) => `cannot be reached: ${tell(stop)}`),
          ...order.flatMap((element, at) => {
            const before = order[at - 1];
            const follows =
              !before || before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
            return follows ? [] : [`out of order: ${tell(element)}`];
          }),
          ...all.filter(({ tabIndex }) => tabIndex > 0).map((one) => `has an order of its own: ${tell(one)}`),
        );
        return problems;
      },
    });
    // From the beginning of the view; what lies before it is the same everywhere.
    const start = main ?? document.body;
    start.tabIndex = -1;
    start.focus();
    return stops.length;
  });
  const keys = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  // All at once, since each would wait for a frame. What is scrolled by the keys is a stop of the browser's own.
  await Promise.all(
    Array.from({ length: count + 4 }).flatMap(() => [
      keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]),
  );
  await keys.detach();
  return page.evaluate('endWalk()');
}
