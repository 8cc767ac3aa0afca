/** Follows a guide of `docs/` in a copy of the project, so that guide and code cannot drift apart. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');
const parts = ['lib', 'scripts/templates', 'scripts/zipFile.ts', 'tests/unit/documents', 'package.json'];

/**
 * Makes a copy and does to it what the guide's blocks say: ` ```ts file=path` is a new file,
 * ` ```diff file=path` changes one. The others (`run`, `page`) are handed back.
 */
export function follow(guide: string): { copy: string; blocks: { how: string; text: string }[] } {
  const copy = mkdtempSync(join(tmpdir(), 'tlct-guide-'));
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const said = readFileSync(join(root, 'docs', guide), 'utf8');
  const blocks: { how: string; text: string }[] = [];
  for (const [, kind, how = '', text = ''] of said.matchAll(/^```(\w+) (file=\S+|run|page)\n(.*?)^```$/gms)) {
    if (!how.startsWith('file=')) {
      blocks.push({ how, text });
      continue;
    }
    const path = join(copy, how.slice('file='.length));
    if (kind === 'diff') writeFileSync(path, patched(readFileSync(path, 'utf8'), text));
    else {
      if (existsSync(path)) throw new Error(`${how} is there already.`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return { copy, blocks };
}

/** Puts a block's change where its unchanged lines stand, which must be in one place only. */
function patched(before: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const found = before.split(side('-'));
  if (found.length !== 2) throw new Error(`Found ${found.length - 1} times:\n${diff}`);
  return found.join(side('+'));
}
