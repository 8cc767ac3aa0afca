/** Mozilla's own check of the Firefox build: an error or a warning fails, save those expected here. */
import { type Outcome, run } from './outcome.ts';

const expected: Record<string, string> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'The extension is not offered for Android.',
};

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

export async function checkFirefoxBuild(): Promise<Outcome> {
  const { output } = await run(
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'],
    60_000,
  );
  const report = parse(output);
  if (!report) return { passed: 0, failed: 1, details: output };
  const complaints = [...report.errors, ...report.warnings].filter(({ code }) => !(code in expected));
  return complaints.length === 0
    ? { passed: 1, failed: 0, details: '' }
    : {
        passed: 0,
        failed: 1,
        details: complaints
          .map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`)
          .join('\n'),
      };
}

function parse(output: string): { errors: Finding[]; warnings: Finding[] } | undefined {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
