/** A new clerk's walk from the toolbar to the first filled form, in a browser that has just got the extension. */
import type { Locator } from '@playwright/test';
import type { Session } from './driver.ts';

export interface WalkStep {
  what: string;
  clicks: number;
  /** From the end of the step before. */
  seconds: number;
}

/** Does the walk; it ends when the form is filled. Nothing is typed. */
export async function walkFirstFill(session: Session): Promise<{ steps: WalkStep[]; filled: number }> {
  const steps: WalkStep[] = [];
  let since = performance.now();
  const ended = (what: string, clicks: number) => {
    const now = performance.now();
    steps.push({ what, clicks, seconds: (now - since) / 1000 });
    since = now;
  };
  const click = async (button: Locator, shown: Locator, what: string) => {
    await button.click();
    await shown.waitFor();
    ended(what, 1);
  };

  // A toolbar's icon cannot be clicked from here: its popup is opened as a page.
  const popup = await session.context.newPage();
  await popup.goto(session.url('popup.html'));
  const way = popup.getByRole('link', { name: 'Điền thử trên trang luyện tập' });
  await way.waitFor();
  ended('Press the icon of Trợ lý Chứng thực in the toolbar: the popup opens', 1);

  const [page] = await Promise.all([session.context.waitForEvent('page'), way.click()]);
  await page.getByTestId('page-procedure').waitFor();
  ended('Press “Điền thử trên trang luyện tập”: the practice page opens, the form is recognised', 1);

  await page.getByTestId('request-choice').selectOption({ index: 1 });
  const mistake = page.locator('[data-rule="sim-recovery-goes-to-bureau"]');
  await mistake.waitFor();
  // One click opens the list, one takes the entry.
  ended('Choose the request in “Điền từ hồ sơ”: a mistake is caught, SIM PKI addressed to the Department', 2);

  await click(
    mistake.getByRole('button', { name: 'Sửa' }),
    page.getByTestId('guide').filter({ hasText: 'Bước 3' }),
    'Press “Sửa”: the request goes to the Bureau',
  );
  await click(
    page.getByTestId('fill'),
    page.getByTestId('fill-report'),
    'Look through the plan and press “Điền … ô”: the form is filled',
  );
  return { steps, filled: await page.getByTestId('filled').count() };
}

/** The walk as it stands in `docs/first-fill.md`, without its times. */
export const rowOf = ({ what, clicks }: WalkStep, index: number): string =>
  `| ${index + 1} | ${what} | ${clicks} |`;
