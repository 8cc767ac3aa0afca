/** The same walk in Firefox: the built extension, driven over WebDriver BiDi. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import type { Records } from './driver.ts';

const addOn = 'tro-ly-chung-thuc@example.org';
/** The address of the extension's pages; Firefox makes one up unless it is told. */
const host = '7f1f3f0a-3c5b-4a52-9c38-5d2c3b7a1e10';

export interface FirefoxSession {
  browser: Browser;
  /** Opens one of the extension's own pages, which only the browser itself may navigate to. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension; the portal's origin leads to `port` on this machine. */
export async function launchFirefox(port: number): Promise<FirefoxSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'network.proxy.type': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
    },
  });
  await browser.installExtension(join(import.meta.dirname, '../../.output/firefox-mv3'));
  const window = await windowOf(browser);
  return {
    browser,
    async openOwn(path) {
      const before = new Set(await browser.pages());
      await window.run(`(() => {
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab('moz-extension://${host}/${path}', { triggeringPrincipal });
      })()`);
      for (;;) {
        const fresh = (await browser.pages()).find((page) => !before.has(page));
        if (fresh) {
          await fresh.waitForSelector('#app > *');
          return fresh;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: () => browser.close(),
  };
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

/** Loads records through the registry page's "Nạp tệp dữ liệu". */
export async function importRecordsInFirefox(session: FirefoxSession, records: Records): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tlct-records-'));
  const file = join(folder, 'records.json');
  const empty = { organisation: null, staff: [], certificates: [], devices: [], systems: [], requests: [] };
  writeFileSync(
    file,
    JSON.stringify({ format: 'tro-ly-chung-thuc/records', version: 1, ...empty, ...records }),
  );
  const page = await session.openOwn('registry.html#/records-file');
  const input = await page.waitForSelector('[data-testid="records-file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await click(page, 'records-confirm');
  await page.waitForFunction(() =>
    /\d/.test(document.querySelector('[data-testid="records-result"]')?.textContent ?? ''),
  );
  await page.close();
  rmSync(folder, { recursive: true });
}

/** Opens "Trang này" of the popup for the tab that shows the portal. */
export async function openThisPageInFirefox(session: FirefoxSession): Promise<Page> {
  const finder = await session.openOwn('popup.html?view=lookup');
  const tabId = await finder.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith('https://dichvucong.ca.gov.vn/'))?.id;
  });
  await finder.close();
  const popup = await session.openOwn(`popup.html?tab=${tabId}&view=page`);
  await popup.waitForSelector('[data-testid="page-procedure"]');
  return popup;
}

export async function click(page: Page, testId: string): Promise<void> {
  await page.waitForSelector(`[data-testid="${testId}"]:not(:disabled)`);
  await page.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
  }, testId);
}
