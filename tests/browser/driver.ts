/**
 * Drives the built extension as a clerk would, through its own pages: used by every browser test,
 * the demo and outside benches.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';

export const PORTAL = 'https://dichvucong.ca.gov.vn';

export interface Session {
  context: BrowserContext;
  extensionId: string;
  /** Address of one of the extension's own pages, such as `registry.html#/staff`. */
  url(page: string): string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The port on 127.0.0.1 that stands in for the portal. */
  origin?: { port: number };
  headless?: boolean;
  extensionDir?: string;
  colorScheme?: 'light' | 'dark';
  /** More switches for the browser, such as those of a made-up camera. */
  args?: readonly string[];
  /** The day, `yyyy-mm-dd`, that the pages and the background take it to be; otherwise the real one. */
  today?: string;
}

/** Starts Chromium with the built extension; the portal's origin is mapped to `origin.port`. */
export async function launch(options: LaunchOptions = {}): Promise<Session> {
  const extensionDir = resolve(
    options.extensionDir ??
      process.env.TLCT_EXTENSION_DIR ??
      join(import.meta.dirname, '../../.output/chrome-mv3'),
  );
  const profileDir = mkdtempSync(join(tmpdir(), 'tlct-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // The browser's own boxes, such as a date's, follow this and not the locale above.
      '--lang=vi',
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      ...(options.origin
        ? [`--host-resolver-rules=MAP dichvucong.ca.gov.vn:443 127.0.0.1:${options.origin.port}`]
        : []),
      '--ignore-certificate-errors',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (options.today) {
    const shift = Date.parse(`${options.today}T10:00:00+07:00`) - Date.now();
    await context.addInitScript(shiftClock, shift);
    await worker.evaluate(shiftClock, shift);
  }
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    url: (page) => `chrome-extension://${extensionId}/${page}`,
    async close() {
      await context.close();
      rmSync(profileDir, { recursive: true, force: true });
    },
  };
}

/** Closes every page and takes away all that the extension keeps. */
export async function forget({ context, url }: Session): Promise<void> {
  const last = await context.newPage();
  await last.goto(url('icon/128.png'));
  await Promise.all(context.pages().map((page) => (page === last ? undefined : page.close())));
  await last.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    for (const name of names) {
      await new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      });
    }
    localStorage.clear();
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await chrome.action.setBadgeText({ text: '' });
  });
  await last.close();
}

/** Runs in a page or worker: its dates are `shift` ms off the real ones; timers and measurements are not. */
function shiftClock(shift: number): void {
  const { now } = Date;
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, as) => Reflect.construct(real, given.length > 0 ? given : [now() + shift], as),
    get: (real, name) => (name === 'now' ? () => now() + shift : Reflect.get(real, name)),
  });
}

/** Records as in `lib/registry/schema.ts`; what is absent is left as it is. */
export interface Records {
  organisation?: object | null;
  staff?: readonly object[];
  certificates?: readonly object[];
  devices?: readonly object[];
  systems?: readonly object[];
  requests?: readonly object[];
}

/** A file of records, as "Nạp tệp dữ liệu" takes it. */
export function recordsFile(records: Records): string {
  return JSON.stringify({
    format: 'tro-ly-chung-thuc/records',
    version: 1,
    organisation: null,
    staff: [],
    certificates: [],
    devices: [],
    systems: [],
    requests: [],
    ...records,
  });
}

/** Loads records through the registry page's "Nạp tệp dữ liệu". */
export async function importRecords(session: Session, records: Records): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(session.url('registry.html#/records-file'));
  await page.getByTestId('records-file').setInputFiles({
    name: 'records.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recordsFile(records)),
  });
  const confirm = page.getByTestId('records-confirm');
  const problem = page.getByTestId('records-problem');
  await confirm.or(problem).first().waitFor();
  if (await problem.count()) throw new Error(`Records were refused: ${await problem.first().textContent()}`);
  await confirm.click();
  await page.getByTestId('records-result').filter({ hasText: /\d/ }).waitFor();
  await page.close();
}

export interface FillOutcome {
  procedure: string | undefined;
  confidence: number;
  filled: { fieldType: string; value: string }[];
  skipped: { fieldType: string; why: string }[];
  uncertain: { fieldType: string; confidence: number }[];
  /** Reading, matching and writing; waiting for the page to settle left out. */
  ms: number;
}

/** Opens the popup for the tab of `page`, on "Trang này". */
export async function openThisPage(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await session.context.newPage();
  await popup.goto(session.url('popup.html?view=page'));
  const tabId = await tabOf(popup, page);
  await popup.goto(session.url(`popup.html?tab=${tabId}&view=page`));
  await popup.getByTestId('this-page').and(popup.locator('[aria-busy="false"]')).waitFor();
  await popup
    .getByTestId('page-procedure')
    .or(popup.getByTestId('page-several'))
    .or(popup.getByTestId('page-problem'))
    .or(popup.getByTestId('page-unknown'))
    .first()
    .waitFor();
  return popup;
}

/** The tab's id, by a mark that is put into its title for a moment. */
async function tabOf(extensionPage: Page, page: Page): Promise<number> {
  const mark = `tlct-${Date.now()}-${Math.random()}`;
  const title = await page.title();
  await page.evaluate((text) => {
    document.title = text;
  }, mark);
  const deadline = Date.now() + 10_000;
  let id: number | undefined;
  while (id === undefined && Date.now() < deadline) {
    id = await extensionPage.evaluate(async (text) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.title === text)?.id;
    }, mark);
  }
  await page.evaluate((text) => {
    document.title = text;
  }, title);
  if (id === undefined) throw new Error('The tab of the page was not found.');
  return id;
}

/** Fills the page from a request, as the clerk does: choose it, read the plan, confirm. */
export async function fillPage(
  session: Session,
  page: Page,
  requestId: string,
  options: { overwrite?: boolean } = {},
): Promise<FillOutcome> {
  const popup = await openThisPage(session, page);
  try {
    const choice = popup.getByTestId('request-choice');
    if ((await choice.count()) === 0) return nothing();
    // Until the registry has been read there are no requests to choose from.
    await popup.locator('[data-testid="request-choice"][data-known="true"]').waitFor();
    if ((await choice.locator(`option[value="${requestId}"]`).count()) === 0) return nothing();
    await choice.selectOption(requestId);
    const fill = popup.getByTestId('fill');
    await fill.or(popup.getByTestId('page-mismatch')).first().waitFor();
    if ((await fill.count()) === 0) return nothing();
    if (options.overwrite) await popup.getByTestId('overwrite').check();
    const head = popup.getByTestId('page-procedure');
    const procedure = (await head.getAttribute('data-procedure')) ?? undefined;
    const confidence = Number(await head.getAttribute('data-confidence'));
    const uncertain = await fieldsOf(popup, 'uncertain');
    const planned = await fieldsOf(popup, 'skipped');
    if (await fill.isDisabled()) {
      return {
        procedure,
        confidence,
        filled: [],
        skipped: planned.map(reasonOf),
        uncertain: uncertain.map(doubtOf),
        ms: 0,
      };
    }
    await fill.click();
    // Under a real popup the page stays on the screen and draws at its full pace; behind another tab it does not.
    await page.bringToFront();
    const report = popup.getByTestId('fill-report');
    await report.waitFor();
    await popup.locator('[data-testid="this-page"][aria-busy="false"]').waitFor();
    const filled = await fieldsOf(popup, 'filled');
    const failed = await fieldsOf(popup, 'report-skipped');
    const done = new Set(filled.map(({ fieldType }) => fieldType));
    return {
      procedure,
      confidence,
      filled: filled.map(({ fieldType, value }) => ({ fieldType, value: value ?? '' })),
      skipped: [...planned.filter(({ fieldType }) => !done.has(fieldType)), ...failed].map(reasonOf),
      uncertain: uncertain.map(doubtOf),
      ms: Number(await report.getAttribute('data-ms')),
    };
  } finally {
    await popup.close();
  }
}

/** Takes the last fill back; says how many boxes were restored. */
export async function undoFill(session: Session, page: Page): Promise<{ restored: number; kept: number }> {
  const popup = await openThisPage(session, page);
  await popup.getByTestId('undo').click();
  await page.bringToFront();
  const report = popup.getByTestId('undo-report');
  await report.waitFor();
  const [restored, kept] = await Promise.all(
    ['data-restored', 'data-kept'].map(async (name) => Number(await report.getAttribute(name))),
  );
  await popup.close();
  return { restored: restored ?? 0, kept: kept ?? 0 };
}

export interface ShownFinding {
  ruleId: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
}

/** What the clerk is being warned of on that page. */
export async function findings(session: Session, page: Page): Promise<ShownFinding[]> {
  const popup = await openThisPage(session, page);
  const shown = popup.locator('[data-testid="findings"] [data-rule]');
  const list = await shown.evaluateAll((elements) =>
    elements.map((element) => ({
      ruleId: element.getAttribute('data-rule') ?? '',
      severity: element.classList.contains('error')
        ? ('error' as const)
        : element.classList.contains('warning')
          ? ('warning' as const)
          : ('info' as const),
      message: (element.querySelector('p')?.textContent ?? '').trim(),
    })),
  );
  await popup.close();
  return list;
}

function nothing(): FillOutcome {
  return { procedure: undefined, confidence: 0, filled: [], skipped: [], uncertain: [], ms: 0 };
}

interface ShownField {
  fieldType: string;
  value: string | null;
  why: string | null;
  confidence: string | null;
}

function fieldsOf(popup: Page, testId: string): Promise<ShownField[]> {
  return popup.getByTestId(testId).evaluateAll((elements) =>
    elements.map((element) => ({
      fieldType: element.getAttribute('data-field-type') ?? '',
      value: element.getAttribute('data-value'),
      why: element.getAttribute('data-why'),
      confidence: element.getAttribute('data-confidence'),
    })),
  );
}

const reasonOf = ({ fieldType, why }: ShownField) => ({ fieldType, why: why ?? '' });
const doubtOf = ({ fieldType, confidence }: ShownField) => ({ fieldType, confidence: Number(confidence) });
