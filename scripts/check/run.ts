/**
 * `npm test`: every check in order, each with its own line and count, whatever became of the ones before.
 * `npm test -- unit` runs only the named steps; any other word is handed to the test runners as a filter.
 */
import { checkBundles } from './bundles.ts';
import { command, type Outcome, playwright, vitest } from './outcome.ts';
import { checkPackages } from './packages.ts';
import { checkFirefoxBuild } from './webExt.ts';

const words = process.argv.slice(2);

const steps: Record<string, () => Promise<Outcome>> = {
  'build chrome': () => command('wxt', ['build']),
  'build firefox': () => command('wxt', ['build', '-b', 'firefox']),
  types: () => command('tsc', ['--noEmit']),
  lint: () => command('biome', ['ci', '--colors=off']),
  imports: () =>
    command('depcruise', [
      '--config',
      'scripts/check/imports.config.mjs',
      'entrypoints',
      'components',
      'lib',
    ]),
  'content imports': () =>
    command('depcruise', ['--config', 'scripts/check/content.config.mjs', 'entrypoints', 'lib']),
  unused: () =>
    command('knip', ['--config', 'scripts/check/knip.json', '--no-progress', '--no-config-hints']),
  bundles: checkBundles,
  'web-ext': checkFirefoxBuild,
  packages: checkPackages,
  unit: () => vitest(filters),
  browser: () => playwright(filters),
};

const chosen = words.filter((word) => Object.keys(steps).some((name) => name.split(' ')[0] === word));
const filters = words.filter((word) => !chosen.includes(word));

let passed = 0;
let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name.split(' ')[0] ?? '')) continue;
  const started = performance.now();
  const outcome = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.details) console.log(outcome.details.trimEnd());
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
