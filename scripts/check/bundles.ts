/** What reaches the portal's pages must stay small: sizes of the two scripts after gzip, against their budgets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Outcome } from './outcome.ts';

const build = join(import.meta.dirname, '../../.output/chrome-mv3');

/** The scripts that run on a page of the portal, and the most bytes each may have after gzip (1 kB = 1000 bytes). */
export const pageScripts = [
  { name: 'spotter', file: 'content-scripts/portal.js', limit: 12_000 },
  { name: 'filler', file: 'filler.js', limit: 35_000 },
  { name: 'widgets', file: 'widgets.js', limit: 22_000 },
  { name: 'page tools', file: 'pageTools.js', limit: 10_000 },
];

/** Bytes after gzip of a script of the Chrome build. Throws when there is no such script. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
}

export async function checkBundles(): Promise<Outcome> {
  const complaints = pageScripts.flatMap(({ name, file, limit }) => {
    if (!existsSync(join(build, file))) return [`${name}: ${file} is not in the build`];
    const size = gzipSize(file);
    return size > limit ? [`${name}: ${size} bytes after gzip, at most ${limit}`] : [];
  });
  return {
    passed: pageScripts.length - complaints.length,
    failed: complaints.length,
    details: complaints.join('\n'),
  };
}
