/**
 * Everything a fresh clone needs before it can be tested or shown: dependencies, the project's own
 * Node, the generated types, the browsers. Runs on any Node from 20 on, with nothing installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadDir, findChromium, findFirefox } from './browsers.mjs';
import { findOffice, findPdfToText } from './office.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

/** Something set-up cannot do by itself; the message is the one sentence that says what the user must do. */
class SetUpError extends Error {}

/**
 * Makes the clone ready, printing one sentence on what was done, then runs a script of the project on
 * the project's own Node and ends this process with its exit code.
 *
 * @param {string} script path below the project's root
 * @param {{ firefox: boolean, office: boolean, language: 'en' | 'vi', lastLine?: string }} needs `lastLine` closes a set-up that stopped
 */
export function setUpAndRun(script, needs) {
  const say = sentences[needs.language];
  try {
    const done = [];
    if (installDependencies()) done.push(say.installed);
    requireOwnNode();
    prepareTypes();
    const missing = [!findChromium() && 'chromium', needs.firefox && !findFirefox() && 'firefox'].filter(
      Boolean,
    );
    if (missing.length > 0) {
      installBrowsers(missing);
      done.push(say.downloaded(missing));
    }
    if (needs.office && !(findOffice() && findPdfToText())) {
      installOffice();
      done.push(say.downloaded(['LibreOffice']));
    }
    const browsers = [findChromium(), needs.firefox && findFirefox()].filter(Boolean);
    console.log(say.ready(done, browsers));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.log(`${say.stopped} ${error.message}`);
    if (needs.lastLine) console.log(needs.lastLine);
    process.exit(1);
  }
  const { status } = spawnSync(ownNode, [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
  });
  process.exit(status ?? 1);
}

const sentences = {
  en: {
    installed: 'dependencies installed',
    downloaded: (names) => `${names.join(' and ')} installed`,
    ready: (done, browsers) => `Set-up: ${[...done, `browsers ${browsers.join(' and ')}`].join(', ')}.`,
    stopped: 'Set-up stopped:',
  },
  vi: {
    installed: 'đã cài thư viện',
    downloaded: (names) => `đã cài ${names.join(' và ')}`,
    ready: (done, browsers) =>
      `Chuẩn bị xong: ${[...done, `dùng trình duyệt ${browsers.join(' và ')}`].join(', ')}.`,
    stopped: 'Chưa chuẩn bị được:',
  },
};

/** Installs what the lockfile says. Returns whether anything had to be done. */
function installDependencies() {
  if (dependenciesAreCurrent() && existsSync(ownNode)) return false;
  // Not `npm ci`: it refuses a lockfile that was written where some other platform's optional package was
  // not to be had, and it empties node_modules under whoever is using it. The lockfile's versions hold here too.
  const result = npm([
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (result.status !== 0) {
    throw new SetUpError(
      `npm install failed; check the network connection and run the command again / không tải được thư viện, ` +
        `hãy kiểm tra kết nối mạng rồi chạy lại.\n${result.stderr}`.trimEnd(),
    );
  }
  return true;
}

function dependenciesAreCurrent() {
  try {
    const wanted = readJson('package-lock.json').packages;
    const present = readJson('node_modules/.package-lock.json').packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** The `node` package fetches its program in an install script, which a cautious npm may have held back. */
function requireOwnNode() {
  if (!existsSync(ownNode)) {
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: join(root, 'node_modules/node'),
      env: environment(),
      stdio: 'ignore',
    });
  }
  if (!existsSync(ownNode)) {
    throw new SetUpError(
      'run `npm rebuild node`, then the same command again / hãy chạy `npm rebuild node` rồi chạy lại lệnh này.',
    );
  }
}

/** TypeScript's settings extend a file that WXT generates. */
function prepareTypes() {
  if (existsSync(join(root, '.wxt/tsconfig.json'))) return;
  const result = tool('node_modules/wxt/bin/wxt.mjs', ['prepare']);
  if (result.status !== 0) throw new SetUpError(`wxt prepare failed.\n${result.stderr}`);
}

function installBrowsers(missing) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', 'fonts-noto-core', ...packages]);
  }
  if (missing.includes('chromium') && !findChromium()) {
    const withDependencies = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
    tool('node_modules/playwright/cli.js', ['install', '--no-shell', ...withDependencies, 'chromium']);
  }
  if (missing.includes('firefox') && !findFirefox()) {
    tool('node_modules/@puppeteer/browsers/lib/main-cli.js', [
      'install',
      'firefox@esr',
      '--path',
      downloadDir,
    ]);
  }
  const stillMissing = missing.filter((name) => !(name === 'firefox' ? findFirefox() : findChromium()));
  if (stillMissing.length > 0) {
    const names = stillMissing.join(' and ');
    const variables = stillMissing.map((name) => `${name.toUpperCase()}_PATH`).join(', ');
    throw new SetUpError(
      `install ${names}, or say where it is in ${variables}, and run the command again / hãy cài ${stillMissing.join(' và ')} ` +
        `(hoặc ghi đường dẫn vào biến ${variables}) rồi chạy lại.`,
    );
  }
}

/** Only the tests need it: they print the papers and read them again. */
function installOffice() {
  if (process.getuid?.() === 0 && isDebian()) {
    apt(['update']);
    apt([
      'install',
      '-y',
      '--no-install-recommends',
      'libreoffice-writer',
      'poppler-utils',
      'fonts-noto-core',
    ]);
  }
  if (!findOffice() || !findPdfToText()) {
    throw new SetUpError(
      'install LibreOffice Writer and poppler-utils (or say where soffice and pdftotext are in SOFFICE_PATH and ' +
        'PDFTOTEXT_PATH) and run the command again / hãy cài LibreOffice Writer và poppler-utils rồi chạy lại.',
    );
  }
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(args) {
  return spawnSync('apt-get', ['-q', ...args], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function npm(args) {
  // Started by npm we know which npm it was; started by hand, on Windows, npm is a batch file.
  const self = process.env.npm_execpath;
  return self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...args], captured())
    : spawnSync('npm', args, { ...captured(), shell: windows });
}

function tool(script, args) {
  return spawnSync(ownNode, [script, ...args], captured());
}

function captured() {
  return { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], env: environment() };
}

/** The project's programs first, so that what they start runs on the same Node. */
function environment() {
  const { NODE_ENV: _, ...inherited } = process.env;
  const key = Object.keys(inherited).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = join(root, 'node_modules/.bin');
  return { ...inherited, [key]: [bin, inherited[key]].join(windows ? ';' : ':') };
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
