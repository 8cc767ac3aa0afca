import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Session } from '../browser/driver.ts';
import { exact, type Figure, figure, median, p95, repeated, unmeasured } from './figures.ts';
import { largePage, servePage } from './page.ts';
import { addRows, heapOf, load, typeInto } from './pageCost.ts';
import { findPeer, type NoPeer, type Peer, scriptBytes } from './peer.ts';

const rounds = 12;
const build = process.env.TLCT_EXTENSION_DIR ?? join(import.meta.dirname, '../../.output/chrome-mv3');

interface Cost {
  whole: number;
  own: number;
  evaluation: number;
  added: number;
  heap: number;
  perKey: number;
}

interface Round {
  none: Cost;
  ours: Cost;
  peer?: Cost;
}

/**
 * What the spotter costs a page's main thread, in processor time. The page is loaded by turns in a browser with
 * our build, in one whose build has no content script, and in one with a peer; a whole load varies by more than
 * the budget, so the milliseconds are those that the trace lays to the extension's own script.
 */
export async function benchSpotter(): Promise<Figure[]> {
  const peer = findPeer();
  const server = await servePage(largePage);
  const bareBuild = withoutSpotter();
  const start = (extensionDir: string) => launch({ origin: server, extensionDir });
  const sessions = {
    none: await start(bareBuild),
    ours: await start(build),
    ...('folder' in peer ? { peer: await start(peer.folder) } : {}),
  };
  try {
    const measured = await repeated(
      rounds,
      () => oneRound(sessions),
      ({ ours }) => ours.own,
    );
    return [...figuresOf(measured), ...comparison(measured, peer)];
  } finally {
    for (const session of Object.values(sessions)) await session.close();
    server.close();
    rmSync(bareBuild, { recursive: true });
  }
}

async function oneRound(sessions: { none: Session; ours: Session; peer?: Session }): Promise<Round> {
  const none = await costOf(sessions.none);
  const ours = await costOf(sessions.ours);
  return { none, ours, ...(sessions.peer ? { peer: await costOf(sessions.peer) } : {}) };
}

async function costOf(session: Session): Promise<Cost> {
  const { page, ...cost } = await load(session);
  const perKey = await typeInto(page);
  const added = await addRows(page);
  const heap = await heapOf(page);
  await page.close();
  return { ...cost, perKey, added, heap };
}

function figuresOf(measured: readonly Round[]): Figure[] {
  const ours = measured.map((round) => round.ours);
  return [
    figure(
      'Spotter on a page of 5,000 nodes, main thread at idle',
      ours.map(({ own }) => own),
      3,
      'ms',
    ),
    exact('Spotter, main thread per key typed, p95', p95(ours.map(({ perKey }) => perKey)), 0.1, 'ms'),
    figure(
      'That page with the spotter, against without, main thread',
      measured.map((round) => round.ours.whole / round.none.whole),
      1.1,
      '×',
    ),
  ];
}

const compared = {
  bytes: 'bytes of content scripts',
  evaluation: 'script evaluation',
  own: 'main thread, page of 60 fields',
  added: 'main thread, 600 controls added in 300 rows',
  heap: 'memory above the bare page',
};

/** Ours against the peer's in the same run: at most a third. */
function comparison(measured: readonly Round[], peer: Peer | NoPeer): Figure[] {
  const title = (what: keyof typeof compared) => `Against a peer: ${compared[what]}`;
  if ('why' in peer) {
    console.log(`– No peer to compare with: ${peer.why}.`);
    return (Object.keys(compared) as (keyof typeof compared)[]).map((what) =>
      unmeasured(title(what), 1 / 3, '×', `not measured: ${peer.why}`),
    );
  }
  const ratio = (what: 'evaluation' | 'own' | 'added') =>
    figure(
      title(what),
      measured.map(({ ours, peer: theirs }) => ours[what] / (theirs?.[what] ?? Number.NaN)),
      1 / 3,
      '×',
    );
  const above = (of: (round: Round) => Cost | undefined) =>
    median(measured.map((round) => (of(round)?.heap ?? Number.NaN) - round.none.heap));
  const figures = [
    exact(title('bytes'), scriptBytes(build) / scriptBytes(peer.folder), 1 / 3, '×'),
    ratio('evaluation'),
    ratio('own'),
    ratio('added'),
    exact(title('heap'), above(({ ours }) => ours) / above((round) => round.peer), 1, '×'),
  ];
  return figures.map((each) => ({ ...each, note: peer.name }));
}

/** The same build with its content script taken out of the manifest. */
function withoutSpotter(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bare-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { content_scripts: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
