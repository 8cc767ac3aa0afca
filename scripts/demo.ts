/**
 * `npm start`: the clerk's walk on the practice portal. With a display the browser stays open for the
 * visitor; without one (or with `--headless`) the filled fields are printed and a screenshot is written.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fieldWords } from '../components/this-page/words.ts';
import type { FieldType } from '../lib/procedures/fieldTypes.ts';
import { profiles } from '../lib/procedures/index.ts';
import { requestValues } from '../lib/requests/values.ts';
import { type FillOutcome, fillPage, importRecords, launch, PORTAL } from '../tests/browser/driver.ts';
import { openRoute, practicePages } from '../tests/portal/pages.ts';
import {
  sampleOrganisation,
  sampleRecords,
  sampleRecordsOn,
  sampleRequests,
  sampleToday,
} from '../tests/portal/sample.ts';
import { startPortal } from '../tests/portal/server.ts';

const root = join(import.meta.dirname, '..');
const screenshot = join(root, '.cache/demo.png');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');
const request = sampleRequests['issue-person'];
const practice = practicePages['issue-person'];

const build = spawnSync('wxt', ['build'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.log(`Chưa tạo được tiện ích.\n${build.stdout ?? ''}${build.stderr ?? ''}`);
  process.exit(1);
}

const portal = await startPortal();
const session = await launch({ origin: portal, headless });
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
await importRecords(session, sampleRecordsOn(today));
const page = await session.context.newPage();
await openRoute(page, PORTAL, practice.route);
const outcome = await fillPage(session, page, request.id);
await page.bringToFront();

console.log(`\n${practice.title} – ${page.url()}\n`);
printTable(['Trường', 'Giá trị', 'Nguồn'], filledRows(outcome));
const { filled, skipped, uncertain } = outcome;
console.log(`\nĐã điền ${filled.length} ô, để lại ${skipped.length} ô, không chắc ${uncertain.length} ô.`);

if (headless) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  await page.screenshot({ path: screenshot, fullPage: true });
  console.log(`Ảnh chụp: ${screenshot}`);
  if (filled.length === 0) process.exitCode = 1;
} else {
  console.log('Trình duyệt đang mở; bấm biểu tượng Trợ lý Chứng thực để xem. Đóng trình duyệt để kết thúc.');
  await new Promise((resolve) => session.context.once('close', resolve));
}
await session.close();
await portal.close();

/** What was written, with where the registry had it from; a field of a list comes once for each person. */
function filledRows(outcome: FillOutcome): string[][] {
  const profile = profiles.find(({ id }) => id === sampleOrganisation.profileId);
  if (!profile) throw new Error('The sample organisation has no profile.');
  const { single, rows } = requestValues(request, {
    ...sampleRecords,
    today: sampleToday,
    profile,
    holidays: { off: [], worked: [] },
    organisation: sampleOrganisation,
  });
  const seen = new Map<string, number>();
  return outcome.filled.map(({ fieldType, value }) => {
    const known = fieldType as FieldType;
    const row = seen.get(fieldType) ?? 0;
    seen.set(fieldType, row + 1);
    return [
      fieldWords(known),
      value,
      (rows.filter((subject) => subject[known])[row]?.[known] ?? single[known])?.source ?? '',
    ];
  });
}

function printTable(headers: string[], rows: string[][]) {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const ruler = widths.map((width) => '─'.repeat(width));
  for (const row of [headers, ruler, ...rows]) {
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
