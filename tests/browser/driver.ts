/**
 * Drives the built extension as a clerk would, through its own pages: used by every browser test,
 * the demo and outside benches.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
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
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
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
