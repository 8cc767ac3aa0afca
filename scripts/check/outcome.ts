/** Runs a tool and counts what it found. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one step came to; `details` is printed above its line and is empty when all went well. */
export interface Outcome {
  passed: number;
  failed: number;
  details: string;
}

const minute = 60_000;

/** A tool that either passes or fails as a whole. */
export async function command(tool: string, args: string[]): Promise<Outcome> {
  const { code, output } = await run(tool, args, 3 * minute);
  return code === 0 ? { passed: 1, failed: 0, details: '' } : { passed: 0, failed: 1, details: output };
}

/** The unit tests; `filters` are parts of file names. */
export function vitest(filters: string[]): Promise<Outcome> {
  return withReport(async (report) => {
    const { code, output } = await run(
      'vitest',
      [
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...filters,
      ],
      4 * minute,
    );
    const result = readReport<VitestReport>(report);
    // A test that was skipped shows nothing, so it counts as one that failed.
    return settle(
      code,
      output,
      result?.numPassedTests,
      result && result.numTotalTests - result.numPassedTests,
    );
  });
}

/** The browser tests; `filters` are parts of file names. */
export function playwright(filters: string[]): Promise<Outcome> {
  return withReport(async (report) => {
    const { code, output } = await run(
      'playwright',
      ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...filters],
      40 * minute,
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    const stats = readReport<PlaywrightReport>(report)?.stats;
    const outcome = settle(
      code,
      output,
      stats && stats.expected + stats.flaky,
      stats && stats.unexpected + stats.skipped,
    );
    // A real browser on a busy machine may miss a beat: what passed at the second try is told, not hidden.
    const late = stats?.flaky ? `${stats.flaky} browser tests passed only at the second try\n` : '';
    return { ...outcome, details: late + outcome.details };
  });
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** A runner that stopped without a failed test (no test found, a crash, a time-out) is itself one failure. */
function settle(code: number, output: string, passed = 0, failed = 0): Outcome {
  const unexplained = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  const all = failed + unexplained;
  return { passed, failed: all, details: all > 0 ? output : '' };
}

async function withReport(use: (report: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport<Report>(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a program from node_modules/.bin with stdin closed; stops it and all it started when `limit` ms have passed. */
export function run(
  tool: string,
  args: string[],
  limit: number,
  variables: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(tool, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      detached: !windows,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...variables },
    });
    // A test runner that is asked politely closes its browsers, which live in groups of their own.
    const stop = (signal: NodeJS.Signals) => {
      if (windows || child.pid === undefined) child.kill();
      else if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
    };
    const timer = setTimeout(() => {
      output += `\n${tool} was stopped after ${limit / minute} minutes.\n`;
      stop('SIGTERM');
      setTimeout(stop, 10_000, 'SIGKILL').unref();
    }, limit);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 1, output: `${tool} could not be started: ${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}
