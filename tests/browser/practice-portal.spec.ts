/** The practice portal tested for itself: if it is wrong, every other browser test proves nothing. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { recordSchemas } from '../../lib/registry/schema.ts';
import { handsOn } from '../portal/hands.ts';
import {
  openParts,
  openRoute,
  otherPages,
  practicePages,
  readState,
  submissions,
  type TruthControl,
} from '../portal/pages.ts';
import { people, sampleRecords } from '../portal/sample.ts';
import { type PracticePortal, startPortal } from '../portal/server.ts';
import { launch, PORTAL, type Session } from './driver.ts';

let portal: PracticePortal;
let session: Session;
let page: Page;
let complaints: string[];

test.beforeAll(async () => {
  portal = await startPortal();
  session = await launch({ origin: { port: portal.port } });
});
test.afterAll(async () => {
  await session.close();
  await portal.close();
});
test.beforeEach(async () => {
  complaints = [];
  page = await session.context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(async () => {
  await page.close();
});

/** Writes as a person with Playwright's hands would. */
async function write(target: Locator, { control, answer }: TruthControl): Promise<void> {
  switch (control) {
    case 'select': {
      // Angular's ngValue writes the option's number before its value.
      const values = await target
        .locator('option')
        .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value));
      const value = values.find((each) => each.replace(/^\d+: /, '') === answer);
      await target.selectOption(value ?? answer);
      break;
    }
    case 'radio':
      await target.locator(`input[value="${answer}"]`).check();
      break;
    case 'checkbox':
      await target.setChecked(answer === 'true');
      break;
    case 'date-boxes': {
      const parts = answer.split('/');
      for (const [index, box] of (await target.locator('input, select').all()).entries()) {
        const part = parts[index] ?? '';
        const isSelect = await box.evaluate((element) => element.tagName === 'SELECT');
        await (isSelect ? box.selectOption(String(Number(part))) : box.fill(part));
      }
      break;
    }
    default:
      await target.fill(answer);
  }
  await page.keyboard.press('Tab');
}

const keyed = (key: string) => page.locator(`[data-truth="${key}"]`);

for (const practice of Object.values(practicePages)) {
  test.describe(practice.procedure, () => {
    test('stands with its banner, title and every control exactly once', async () => {
      await openRoute(page, PORTAL, practice.route);
      await expect(page.getByRole('note')).toContainText('Cổng luyện tập');
      await expect(page.locator('main').getByRole('heading').first()).toContainText(practice.title);
      await openParts(page, practice);
      const keys = [...Object.keys(practice.expected), ...Object.keys(practice.forbidden)].sort();
      const onPage = await page
        .locator('[data-truth]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-truth') ?? ''));
      expect(onPage.sort()).toEqual(keys);
      expect(practice.parts.flatMap((part) => part.keys).sort()).toEqual(
        Object.keys(practice.expected).sort(),
      );
      expect(complaints).toEqual([]);
    });

    test('reports what is written by hand, and the sample request fits it', async () => {
      await openRoute(page, PORTAL, practice.route);
      const before = await readState(page);
      for (const [key, { initial }] of Object.entries(practice.forbidden)) {
        if (key in before) expect.soft(before[key], key).toBe(initial);
      }
      for (const part of practice.parts) {
        await part.open?.(handsOn(page));
        for (const key of part.keys) {
          const truth = practice.expected[key];
          if (truth?.answer) await write(keyed(key), truth);
        }
      }
      const answers = Object.entries(practice.expected).map(([key, { answer }]) => [key, answer]);
      expect(await readState(page)).toMatchObject(Object.fromEntries(answers));
      expect(await submissions(page)).toBe(0);
      await page.keyboard.press('Escape'); // a modal would be in the way
      await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
      expect(await submissions(page)).toBe(1);
      expect(complaints).toEqual([]);
    });

    if (practice.framework !== 'none') {
      test('does not count a value that the framework did not notice', async () => {
        await openRoute(page, PORTAL, practice.route);
        const [key] = Object.entries(practice.expected).find(([, { control }]) => control === 'text') ?? [''];
        await keyed(key).evaluate((element: HTMLInputElement) => {
          element.value = 'không ai biết';
        });
        expect((await readState(page))[key]).toBe('');
      });
    }
  });
}

for (const { route, title } of otherPages) {
  test(`the page "${title}" at ${route} stands with its banner`, async () => {
    await openRoute(page, PORTAL, route);
    await expect(page.getByRole('note')).toContainText('Cổng luyện tập');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(complaints).toEqual([]);
  });
}

test('a value React did not notice is gone when the control is left', async () => {
  await openRoute(page, PORTAL, practicePages['issue-person'].route);
  const name = keyed('recv-name');
  await name.focus();
  await name.evaluate((element: HTMLInputElement) => {
    element.value = 'không ai biết';
  });
  await name.blur();
  await expect(name).toHaveValue('');
});

test('moving between pages by the menu leaves nothing of the one before', async () => {
  await openRoute(page, PORTAL, '/#/');
  for (const form of ['Gia hạn chứng thư chữ ký số', 'cho cá nhân', 'cho thiết bị, dịch vụ, phần mềm']) {
    await page.getByRole('link', { name: 'Trang chủ' }).click();
    await page.locator('main').getByRole('link', { name: form }).click();
    await expect(keyed('doc-number')).toHaveCount(1);
    await expect(page.locator('main > *')).toHaveCount(1);
  }
  expect(complaints).toEqual([]);
});

test('the server keeps a record of what it was asked and takes nothing but reading', async () => {
  await openRoute(page, PORTAL, '/#/');
  expect(portal.requests).toContain('GET /');
  const status = await page.evaluate(async () => (await fetch('/nop', { method: 'POST' })).status);
  expect(status).toBe(404);
  expect(portal.requests).toContain('POST /nop');
});

test('the sample registry is valid and hangs together', () => {
  const stores = { ...sampleRecords, organisations: [sampleRecords.organisation] };
  const known = new Set<string>();
  for (const [store, schema] of Object.entries(recordSchemas)) {
    for (const record of stores[store as keyof typeof recordSchemas]) {
      expect(schema.safeParse(record).error).toBeUndefined();
      expect(known.has(record.id)).toBe(false);
      known.add(record.id);
    }
  }
  for (const request of sampleRecords.requests) {
    const { certificateIds = [], staffIds = [], deviceIds = [], systemIds = [] } = request;
    for (const id of [...certificateIds, ...staffIds, ...deviceIds, ...systemIds]) {
      expect(known.has(id)).toBe(true);
    }
  }
  expect(people.simHolder.fullName).toBe(people.namesake.fullName);
  for (const { birthDate = '', idNumber = '' } of Object.values(people)) {
    // Digit 4: century and sex; digits 5 and 6: year of birth.
    expect(Math.floor(Number(idNumber[3]) / 2)).toBe(Number(birthDate.slice(0, 2)) - 19);
    expect(idNumber.slice(4, 6)).toBe(birthDate.slice(2, 4));
  }
});
