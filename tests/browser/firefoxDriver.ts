/** A clerk at Firefox: the built extension, driven over WebDriver BiDi. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import type { Hands } from '../portal/hands.ts';
import { byTestId, type Clerk, type Sheet, withFile } from './clerk.ts';
import { PORTAL, recordsFile } from './driver.ts';

export const addOn = 'tro-ly-chung-thuc@example.org';
/** The address of the extension's pages; Firefox makes one up unless it is told. */
const host = '7f1f3f0a-3c5b-4a52-9c38-5d2c3b7a1e10';

export interface FirefoxOptions {
  /** Switches of `about:config`. */
  prefs?: Record<string, unknown>;
  env?: Record<string, string>;
}

/** Starts Firefox with the built extension; the portal's origin leads to `port` on this machine. */
export async function clerkInFirefox(port: number, options: FirefoxOptions = {}): Promise<Clerk> {
  const downloads = mkdtempSync(join(tmpdir(), 'tlct-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...options.env },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'network.proxy.type': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      ...options.prefs,
    },
  });
  await browser.installExtension(join(import.meta.dirname, '../../.output/firefox-mv3'));
  const window = await windowOf(browser);

  async function own(path: string): Promise<Sheet> {
    const before = new Set(await browser.pages());
    await window.run(`(() => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab('moz-extension://${host}/${path}', { triggeringPrincipal });
    })()`);
    const page = await until(async () => (await browser.pages()).find((one) => !before.has(one)));
    await page.waitForSelector('#app > *');
    return sheetOf(page);
  }

  return {
    own,
    async portal(route) {
      const page = await browser.newPage();
      await page.goto(`${PORTAL}${route}`);
      await page.waitForSelector('main > [data-ready]');
      return sheetOf(page);
    },
    async thisPage() {
      const finder = await own('popup.html?view=lookup');
      const tabId = await finder.evaluate(async () => {
        const { browser: api } = globalThis as unknown as {
          browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
        };
        const tabs = await api.tabs.query({});
        return tabs.find(({ url }) => url?.startsWith('https://dichvucong.ca.gov.vn/'))?.id;
      });
      await finder.close();
      const popup = await own(`popup.html?tab=${await tabId}&view=page`);
      await popup.see(`${byTestId('this-page')}[aria-busy="false"]`);
      return popup;
    },
    async importRecords(records) {
      const page = await own('registry.html#/records-file');
      await withFile('records.json', recordsFile(records), async (path) => {
        await page.upload(byTestId('records-file'), path);
        await page.click(byTestId('records-confirm'));
      });
      await until(async () => /\d/.test(await page.text(byTestId('records-result'))));
      await page.close();
    },
    async saved(_, press) {
      const before = new Set(readdirSync(downloads));
      await press();
      const name = await until(async () =>
        readdirSync(downloads).find((one) => {
          if (before.has(one) || one.endsWith('.part')) return false;
          return statSync(join(downloads, one)).size > 0 && !readdirSync(downloads).includes(`${one}.part`);
        }),
      );
      return { name, bytes: readFileSync(join(downloads, name)) };
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function sheetOf(page: Page): Sheet {
  return {
    hands: handsOn(page),
    async see(selector) {
      await page.waitForSelector(selector);
    },
    async gone(selector) {
      await page.waitForSelector(selector, { hidden: true });
    },
    async click(selector) {
      await page.waitForSelector(`${selector}:not(:disabled)`);
      await page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
    },
    async type(selector, text) {
      await page.waitForSelector(selector);
      await page.evaluate(
        (one, value) => {
          const box = document.querySelector<HTMLInputElement>(one);
          if (!box) return;
          box.focus();
          box.value = value;
          box.dispatchEvent(new Event('input', { bubbles: true }));
          box.dispatchEvent(new Event('change', { bubbles: true }));
        },
        selector,
        text,
      );
    },
    async choose(selector, value) {
      await page.waitForSelector(`${selector} option[value="${value}"]`);
      await page.select(selector, value);
    },
    async upload(selector, path) {
      const input = await page.waitForSelector(selector);
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    },
    async text(selector) {
      await page.waitForSelector(selector);
      return page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
    },
    async attribute(selector, name) {
      await page.waitForSelector(selector);
      return page.evaluate(
        (one, attribute) => document.querySelector(one)?.getAttribute(attribute) ?? '',
        selector,
        name,
      );
    },
    front: () => page.bringToFront(),
    evaluate: (work) => page.evaluate(work) as never,
    close: () => page.close(),
  };
}

/** As Playwright's `getByRole('button')` and `getByLabel`, for the pages of the practice portal. */
function handsOn(page: Page): Hands {
  /** Waits for what carries the name, does `act` to it, and says whether it was there. */
  const act = (kind: 'button' | 'label', name: string, what: 'click' | 'choose', value = '') =>
    until(() =>
      page.evaluate(
        (asked, wanted, action, chosen) => {
          const named = [...document.querySelectorAll<HTMLElement>(asked)].find(
            (one) => one.textContent?.includes(wanted) && one.getClientRects().length > 0,
          );
          const control = named instanceof HTMLLabelElement ? named.control : named;
          if (!control) return false;
          if (action === 'click') control.click();
          if (action === 'choose') {
            (control as HTMLSelectElement).value = chosen;
            control.dispatchEvent(new Event('input', { bubbles: true }));
            control.dispatchEvent(new Event('change', { bubbles: true }));
          }
          return true;
        },
        kind,
        name,
        what,
        value,
      ),
    );
  return {
    async press(name) {
      await act('button', name, 'click');
    },
    async choose(label, value) {
      await act('label', label, 'choose', value);
    },
    async tick(label) {
      await act('label', label, 'click');
    },
    async see(text) {
      await until(() => page.evaluate((wanted) => document.body.textContent?.includes(wanted), text));
    },
  };
}

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Not in time: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The browser's own window, where its commands can be called. */
async function windowOf(browser: Browser): Promise<{ run(expression: string): Promise<void> }> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result.contexts?.[0]?.context;
  return {
    async run(expression) {
      const { result } = await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(JSON.stringify(result));
    },
  };
}

interface BidiResult {
  type?: string;
  contexts?: { context: string }[];
}
