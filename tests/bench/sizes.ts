import { gzipSize, pageScripts } from '../../scripts/check/bundles.ts';
import { exact, type Figure } from './figures.ts';

/** What reaches the portal's pages. */
export async function benchSizes(): Promise<Figure[]> {
  return pageScripts.map(({ name, file, limit }) =>
    exact(`${name[0]?.toUpperCase()}${name.slice(1)}, gzip`, gzipSize(file) / 1000, limit / 1000, 'kB'),
  );
}
