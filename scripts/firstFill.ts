/** Does a new clerk's walk from `npm start` to the first filled form and writes it down: `npm run first-fill`. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/browser/driver.ts';
import { rowOf, walkFirstFill } from '../tests/browser/firstFillWalk.ts';

const root = join(import.meta.dirname, '..');

const shown = await secondsOfStart();
const session = await launch();
const { steps, filled } = await walkFirstFill(session);
await session.close();

const clicks = steps.reduce((sum, step) => sum + step.clicks, 0);
const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
const tell = (time: number) => `${time.toFixed(1)} s`;
writeFileSync(
  join(root, 'docs/first-fill.md'),
  `# From \`npm start\` to the first filled form

Written by \`npm run first-fill\`, which does the walk in a fresh browser; \`tests/browser/first-fill.spec.ts\` does it
again and fails when its steps or clicks differ from this page. Times are those of one run on one machine, without
the time that a person needs to read.

1. \`npm start\`, once everything is installed, builds the extension, opens a browser with it and fills a form of the
   practice portal: no click, ${tell(shown)} until the filled form is told of.
2. A new clerk fills the first form on the extension's own practice page, with no registry and without the portal:
   **${clicks} clicks**, nothing typed, ${filled} boxes filled, ${tell(seconds)} of waiting.

| step | what the clerk does, and sees | clicks |
|---|---|---|
${steps.map(rowOf).join('\n')}

| step | time |
|---|---|
${steps.map((step, index) => `| ${index + 1} | ${tell(step.seconds)} |`).join('\n')}

A toolbar's icon cannot be pressed by a test, so the first step opens the popup as a page; it counts as one click.
A choice from a list counts as two. After the last step the lesson goes on to "Hoàn tác", which takes one click more.
`,
);
console.log(`docs/first-fill.md: ${clicks} clicks, ${tell(seconds)}.`);

/** Until `npm start` says what it has filled. */
function secondsOfStart(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const demo = spawn(process.execPath, ['scripts/start.mjs', '--headless'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    demo.stdout.on('data', (data: Buffer) => {
      said += data;
      if (said.includes('Đã điền')) resolve((performance.now() - start) / 1000);
    });
    demo.on('close', () => reject(new Error(`npm start has filled nothing.\n${said}`)));
  });
}
