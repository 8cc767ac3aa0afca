import { importRecords, launch } from '../browser/driver.ts';
import { sampleOrganisation } from '../portal/sample.ts';
import { type Figure, figure, repeated } from './figures.ts';
import { manyRecords } from './records.ts';

const rounds = 5;
const passphrase = 'bốn từ không liên quan';

/** From the passphrase to the list of 10,000 people, all of them decrypted. */
export async function benchUnlock(): Promise<Figure[]> {
  const session = await launch();
  try {
    await importRecords(session, {
      organisation: sampleOrganisation,
      staff: manyRecords(10_000).staff,
      certificates: [],
      devices: [],
      systems: [],
      requests: [],
    });
    const page = await session.context.newPage();
    await page.goto(session.url('registry.html#/vault'));
    await page.getByTestId('vault-new').fill(passphrase);
    await page.getByTestId('vault-new-again').fill(passphrase);
    await page.getByTestId('vault-understood').check();
    await page.getByTestId('vault-turn-on').click();
    await page.getByTestId('vault-lock').waitFor({ timeout: 120_000 });
    await page.goto(session.url('registry.html#/staff'));
    await page.getByRole('table').waitFor();
    const unlocked = async () => {
      await page.getByTestId('lock-now').click();
      await page.getByTestId('vault-passphrase').fill(passphrase);
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const started = performance.now();
            new MutationObserver((_, observer) => {
              if (!document.querySelector('tbody tr')) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
            }).observe(document, { childList: true, subtree: true });
            document.querySelector<HTMLButtonElement>('[data-testid="vault-unlock"]')?.click();
          }),
      );
    };
    const times = await repeated(rounds, unlocked, (ms) => ms);
    return [figure('Unlock of 10,000 people, to their list', times, 1000, 'ms')];
  } finally {
    await session.close();
  }
}
