/**
 * The packages for the stores out of what was built: one for Chromium's browsers, one for Firefox, and the source
 * that Mozilla asks for beside a bundled package. The same files give the same bytes, whenever and wherever.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { storeZip } from './zipFile.ts';

export const packageNames = ['chrome', 'firefox', 'sources'] as const;
type PackageName = (typeof packageNames)[number];

/** The bytes of a package of the project that lies, built, at `root`. */
export function makePackage(root: string, name: PackageName): Uint8Array {
  const folder = name === 'sources' ? root : join(root, '.output', `${name}-mv3`);
  const paths = name === 'sources' ? sourcesOf(root) : filesIn(folder);
  const files = new Map(
    paths
      .map((path) => path.split(sep).join('/'))
      .sort()
      .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
  return storeZip(files, { deflate: true, dated: true });
}

/** Writes all packages into `.output`, and says where they are. */
export function writePackages(root: string): string[] {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(root, '.output'), { recursive: true });
  return packageNames.map((kind) => {
    const path = join(root, '.output', `${name}-${version}-${kind}.zip`);
    writeFileSync(path, makePackage(root, kind));
    return path;
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

/** What is under version control; what is made out of it is left out. */
export function sourcesOf(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => relative(root, join(root, path)));
}

if (process.argv[1] === import.meta.filename) {
  for (const path of writePackages(join(import.meta.dirname, '..'))) console.log(path);
}
