/** The times of the same work over registries and forms of several sizes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profiles } from '../../lib/procedures/index.ts';
import { remindersOn } from '../../lib/requests/reminders/index.ts';
import { parseReminderSettings } from '../../lib/requests/reminders/settings.ts';
import { makeList } from '../../scripts/make-fixtures.ts';
import { launch, type Session } from '../browser/driver.ts';
import { sampleOrganisation, sampleToday } from '../portal/sample.ts';
import { median, processorTime } from './figures.ts';
import { timeFill } from './fill.ts';
import { importWhole } from './import.ts';
import { openPopup } from './popup.ts';
import { manyRecords } from './records.ts';
import { keystroke } from './search.ts';

export interface Growth {
  what: string;
  /** Sizes with their times, milliseconds. */
  steps: { size: number; ms: number }[];
  /** Why it grows as it does, where that is not in proportion. */
  why: string;
}

export const registrySizes = [1000, 10_000, 100_000];
export const formSizes = [10, 100, 1000, 5000];
/** Boxes of a row: every size is a whole number of rows. */
const boxesOfRow = 5;

const reasons = {
  import: '',
  popup: 'shows the people changed last, found by an index: much the same however many there are',
  keystroke:
    'one look at a few numbers of each record: more than in proportion once they no longer lie in the cache',
  backup: '',
  expiry: '',
  read: '',
  match: '',
  fill: '',
};

export async function measureGrowth(): Promise<Growth[]> {
  const table = new Map<keyof typeof reasons, Growth['steps']>();
  const add = (what: keyof typeof reasons, size: number, ms: number) =>
    table.set(what, [...(table.get(what) ?? []), { size, ms }]);
  for (const size of registrySizes) {
    for (const [what, ms] of Object.entries(await registryOf(size)))
      add(what as keyof typeof reasons, size, ms);
  }
  for (const size of formSizes) {
    const rounds = size > 500 ? 3 : 15;
    const form = { people: size / boxesOfRow, fields: boxesOfRow };
    const times = await timeFill(form, { rounds, warmUp: size > 500 ? 1 : 5 });
    for (const what of ['read', 'match', 'fill'] as const)
      add(what, size, median(times.map((round) => round[what])));
  }
  return [...table].map(([what, steps]) => ({ what: names[what], steps, why: reasons[what] }));
}

const names: Record<keyof typeof reasons, string> = {
  import: 'Import of a list, from the file to the last record',
  popup: 'Popup, open to its first row',
  keystroke: 'Search keystroke, p95',
  backup: 'Backup, from the click to the saved file',
  expiry: 'What is due: every certificate, request and device looked at',
  read: 'Read a form',
  match: 'Match and plan it',
  fill: 'Fill it',
};

async function registryOf(size: number) {
  const session = await launch();
  try {
    const imported = await timeImport(session, size);
    const popup: number[] = [];
    for (let round = -1; round < 5; round++) {
      const ms = await openPopup(session, '.lookup-row');
      if (round >= 0) popup.push(ms);
    }
    const backup = await timeBackup(session);
    return {
      import: imported,
      popup: median(popup),
      keystroke: keystroke(size, 4).ms,
      backup,
      expiry: timeExpiry(size),
    };
  } finally {
    await session.close();
  }
}

async function timeImport(session: Session, size: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-growth-'));
  try {
    const file = join(folder, 'list.xlsx');
    writeFileSync(file, await makeList(size));
    const page = await session.context.newPage();
    await page.goto(session.url('registry.html#/import'));
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    const { read, write } = await importWhole(page, file);
    await page.close();
    return read + write;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeBackup(session: Session): Promise<number> {
  const page = await session.context.newPage();
  await page.goto(session.url('registry.html#/backup'));
  const save = page.getByTestId('backup-save');
  await save.waitFor();
  const saved = page.waitForEvent('download', { timeout: 120_000 });
  const started = performance.now();
  await save.click();
  await saved;
  const ms = performance.now() - started;
  await page.close();
  return ms;
}

/** What the background does at each alarm, without reading the records. */
function timeExpiry(size: number): number {
  const [profile] = profiles;
  if (!profile) throw new Error('There is no profile.');
  const facts = {
    ...manyRecords(size),
    today: sampleToday,
    profile,
    organisation: sampleOrganisation,
    devices: [],
    systems: [],
    requests: [],
    holidays: { off: [], worked: [] },
  };
  const settings = parseReminderSettings(undefined, undefined);
  const times: number[] = [];
  for (let round = -1; round < 5; round++) {
    const started = processorTime();
    const due = remindersOn(facts, settings);
    if (due.length === 0) throw new Error('Nothing is due.');
    if (round >= 0) times.push(processorTime() - started);
  }
  return median(times);
}
