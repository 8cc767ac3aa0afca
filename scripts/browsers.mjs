import { existsSync } from 'node:fs';

/** Path of a Chromium that still takes `--load-extension` (branded Chrome does not). */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
}

/** Path of a Firefox. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'].find((path) => path && existsSync(path));
}
