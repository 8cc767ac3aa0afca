/**
 * Where the browsers are. Plain JavaScript without a dependency, because set-up asks before anything is installed.
 */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Browsers that set-up had to download. */
export const downloadDir = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

/**
 * Path of a Chromium that still takes `--load-extension`, or undefined. Branded Chrome stopped taking it at
 * version 137, so only Chromium and Chrome for Testing are looked for.
 */
export function findChromium() {
  return first(
    process.env.CHROMIUM_PATH,
    onPath('chromium', 'chromium-browser', 'ungoogled-chromium'),
    usual({
      linux: [
        '/usr/bin/chromium',
        '/usr/lib/chromium/chromium',
        '/usr/lib64/chromium-browser/chromium-browser',
      ],
      darwin: [
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
      win32: ['Chromium\\Application\\chrome.exe'],
    }),
    playwrightChromium(),
  );
}

/** Path of a Firefox, or undefined. */
export function findFirefox() {
  return first(
    process.env.FIREFOX_PATH,
    onPath('firefox-esr', 'firefox'),
    usual({
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
      darwin: ['Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    }),
    downloadedFirefox(),
  );
}

/** Path of some other program, by the name it has on the PATH or where it usually lies; or undefined. */
export function findProgram(given, names, byPlatform) {
  return first(given, onPath(...names), usual(byPlatform));
}

function first(...candidates) {
  return candidates.flat().find((path) => path && isProgram(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usual(byPlatform) {
  const roots = {
    linux: [''],
    darwin: ['/Applications', join(homedir(), 'Applications')],
    win32: [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
      Boolean,
    ),
  }[process.platform];
  const paths = byPlatform[process.platform] ?? [];
  return (roots ?? []).flatMap((root) => paths.map((path) => join(root, path)));
}

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The newest Firefox below `downloadDir`, laid out as `firefox/<platform>-<version>/…`. */
function downloadedFirefox() {
  const root = join(downloadDir, 'firefox');
  if (!existsSync(root)) return [];
  const program = {
    linux: 'firefox/firefox',
    darwin: 'Firefox.app/Contents/MacOS/firefox',
    win32: 'core\\firefox.exe',
  }[process.platform];
  return program
    ? readdirSync(root)
        .sort()
        .reverse()
        .map((version) => join(root, version, program))
    : [];
}

/**
 * A file that can be started. A snap is none of them: it may read neither our build folder nor a
 * profile in the temporary folder, and Ubuntu's `chromium-browser` is a stub that asks for one.
 */
function isProgram(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  if (process.platform !== 'linux') return true;
  if (realpathSync(path).startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return false;
  return statSync(path).size > 65_536 || !readFileSync(path, 'utf8').includes('/snap/bin/');
}
