/** A person's hands, to try whether the answers of the corpus can be given at all. */
import { expect, type Locator, type Page } from '@playwright/test';

const typed = ['EDITABLE', 'TEXTAREA', 'text', 'date', 'email', 'tel', 'number'];

/**
 * Writes an answer where a person would type it or choose it from a native list.
 * @returns false for a widget that has to be opened and clicked through.
 */
export async function writeByHand(page: Page, key: string, answer: string): Promise<boolean> {
  const mark = `[data-truth="${key}"]`;
  const counts = await Promise.all(page.frames().map((frame) => frame.locator(mark).count()));
  const frame = page.frames()[counts.findIndex((each) => each > 0)];
  if (!frame) throw new Error(`${key} is nowhere on the page`);
  const target = frame.locator(mark);
  const kind = await target.evaluate((element: HTMLElement) => {
    if (element.isContentEditable) return 'EDITABLE';
    return element instanceof HTMLInputElement ? element.type : element.tagName;
  });
  let known = true;
  if (kind === 'checkbox') await target.setChecked(answer === 'true');
  else if (kind === 'SELECT') known = await choose(target, answer);
  else if (typed.includes(kind)) {
    await target.fill(answer);
    // What is typed into a combobox may count only once it is chosen from its list.
    const option = frame.getByRole('option', { name: answer, exact: true }).filter({ visible: true });
    if ((await target.getAttribute('role')) === 'combobox' && (await option.count()) === 1) {
      await option.click();
    }
  } else known = await writeInside(target, answer);
  if (known) await page.keyboard.press('Tab');
  return known;
}

const optionValues = (list: Locator) =>
  list.locator('option').evaluateAll((all: HTMLOptionElement[]) => all.map(({ value }) => value));

async function choose(list: Locator, answer: string): Promise<boolean> {
  await expect(list).toBeEnabled();
  const values = await optionValues(list);
  // Angular writes objects as `1: Object`; Select2 has hidden the list, or nobody comes to it by Tab.
  if (!values.includes(answer) || !(await list.isVisible())) return false;
  if ((await list.getAttribute('tabindex')) === '-1') return false;
  await list.selectOption(answer, { force: true });
  return true;
}

/** A group of buttons, three boxes for a date, or the one box within a widget. */
async function writeInside(group: Locator, answer: string): Promise<boolean> {
  const button = group.locator(`input[value="${answer}"]:is([type=radio], [type=checkbox])`);
  if ((await button.count()) > 0) {
    // A widget may have drawn something else over it.
    await button.first().dispatchEvent('click');
    return true;
  }
  const boxes = group
    .locator(
      'input:not([type=radio], [type=checkbox], [type=search], [readonly], [role=combobox]), select, textarea',
    )
    .filter({ visible: true });
  const count = await boxes.count();
  if (count === 1) await boxes.fill(answer);
  if (count === 3) {
    for (const [i, part] of answer.split('/').entries()) {
      const box = boxes.nth(i);
      const value = (await optionValues(box)).find((each) => each !== '' && Number(each) === Number(part));
      await (value === undefined ? box.fill(part) : box.selectOption(value));
    }
  }
  return count === 1 || count === 3;
}
