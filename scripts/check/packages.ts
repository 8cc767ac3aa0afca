/**
 * The packages are reproducible: the project, copied to another folder with other times on its files and built there
 * in another time zone, gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage, sourcesOf } from '../packages.ts';
import { type Outcome, run } from './outcome.ts';

const root = join(import.meta.dirname, '../..');
const longAgo = new Date('2001-02-03T04:05:06Z');
const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'C' };

export async function checkPackages(): Promise<Outcome> {
  const copy = mkdtempSync(join(tmpdir(), 'tlct-elsewhere-'));
  try {
    for (const path of sourcesOf(root)) {
      cpSync(join(root, path), join(copy, path));
      utimesSync(join(copy, path), longAgo, longAgo);
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const complaints: string[] = [];
    for (const browser of ['chrome', 'firefox'] as const) {
      const { code, output } = await run('wxt', ['build', copy, '-b', browser], 180_000, elsewhere);
      if (code !== 0) complaints.push(output);
      else if (sha256(makePackage(root, browser)) !== sha256(makePackage(copy, browser)))
        complaints.push(
          `${browser}: two builds of the same source differ. Is .output older than the source?`,
        );
    }
    return { passed: 2 - complaints.length, failed: complaints.length, details: complaints.join('\n') };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
