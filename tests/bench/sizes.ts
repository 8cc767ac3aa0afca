import { gzipSize, pageScripts } from '../../scripts/check/bundles.ts';
import { type Figure, figure } from './figures.ts';

/** What reaches the portal's pages. */
export async function benchSizes(): Promise<Figure[]> {
  return pageScripts.map(({ name, file, limit }) =>
    figure(`${name === 'spotter' ? 'Spotter' : 'Filler'}, gzip`, gzipSize(file) / 1000, limit / 1000, 'kB'),
  );
}
