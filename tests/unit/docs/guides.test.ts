/** The guides for contributors, followed word for word: what they show must work. */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { follow, root } from './guide.ts';

const inBrowser = 'adding-a-widget-driver.md';
const guides = ['field', 'procedure', 'rule', 'template'].map((what) => `adding-a-${what}.md`);

it('every guide is tested, here or in a browser', () => {
  const all = readdirSync(join(root, 'docs')).filter((name) => name.startsWith('adding-a-'));
  expect(all).toEqual([...guides, inBrowser]);
});

it.each(guides)(
  '%s',
  (guide) => {
    const { copy, blocks } = follow(guide);
    try {
      const [run] = blocks;
      writeFileSync(join(copy, 'guide.ts'), run?.text ?? 'throw new Error("The guide shows nothing.")');
      execFileSync(process.execPath, ['guide.ts'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
  60_000,
);
