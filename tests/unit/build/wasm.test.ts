import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../../.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('the wasm that reads labels, in %s', (build) => {
  const assets = readdirSync(join(output, build, 'assets'));

  it('is packaged', () => {
    expect(assets.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
  });

  it('is looked for nowhere else', () => {
    for (const name of assets.filter((one) => one.endsWith('.js')))
      expect(readFileSync(join(output, build, 'assets', name), 'utf8'), name).not.toContain('jsdelivr');
  });
});
