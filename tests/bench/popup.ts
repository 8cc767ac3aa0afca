import { importRecords, launch, type Session } from '../browser/driver.ts';
import { sampleOrganisation } from '../portal/sample.ts';
import { type Figure, figure, repeated } from './figures.ts';
import { manyRecords } from './records.ts';

const rounds = 25;

/** The popup from opening to the first row, over a large registry and by turns over an empty one. */
export async function benchPopup(): Promise<Figure[]> {
  const [full, empty] = [await launch(), await launch()];
  try {
    await importRecords(full, {
      organisation: sampleOrganisation,
      ...manyRecords(10_000),
      devices: [],
      systems: [],
      requests: [],
    });
    const ratios = await repeated(
      rounds,
      async () => (await openPopup(full, '.lookup-row')) / (await openPopup(empty, '.lookup .notice')),
      (ratio) => ratio,
    );
    return [
      figure(
        'Popup to its first row: 10,000 staff, 20,000 certificates, against an empty registry',
        ratios,
        1.5,
        '×',
      ),
    ];
  } finally {
    await full.close();
    await empty.close();
  }
}

/** Milliseconds from the start of the navigation until the element is drawn. */
export async function openPopup(session: Session, selector: string): Promise<number> {
  const page = await session.context.newPage();
  await page.addInitScript((wanted) => {
    const drawn = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { drawn });
  }, selector);
  await page.goto(session.url('popup.html?view=lookup'));
  const ms = await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn);
  await page.close();
  return ms;
}
