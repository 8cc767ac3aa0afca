/**
 * The import beside the page, from the files to the last record: whatever takes long takes it here, and
 * ending the worker ends the import. Nothing is written but by `write` and `undo`, each in one transaction.
 */
import writeExcelFile from 'write-excel-file/universal';
import { ImportError } from '../../../lib/imports/errors.ts';
import { maxFileSize } from '../../../lib/imports/files/zip.ts';
import { issueRequests } from '../../../lib/imports/issuing.ts';
import { correctionSheets } from '../../../lib/imports/session/correction.ts';
import {
  addMappings,
  leaningOn,
  parseLastImport,
  parseMappings,
} from '../../../lib/imports/session/lastImport.ts';
import { ImportSession, problemOf } from '../../../lib/imports/session/session.ts';
import { type SessionView, viewOf } from '../../../lib/imports/session/view.ts';
import { changesOf } from '../../../lib/imports/session/write.ts';
import { openRegistry, type Registry } from '../../../lib/registry/database.ts';
import { RegistryError } from '../../../lib/registry/errors.ts';
import type { Staff } from '../../../lib/registry/schema.ts';
import { pageOf, perform } from './perform.ts';
import type { Answer, Call, CallName, Calls } from './protocol.ts';
import { tellDone } from './words.ts';

let moment = '';
const newId = () => crypto.randomUUID();
let session = new ImportSession({ today: '', now: () => moment, newId });
let registry: Registry | undefined;

type Handlers = { [K in CallName]: (given: Calls[K][0]) => Promise<Calls[K][1]> };

const handlers: Handlers = {
  async start({ today, now, keys }) {
    moment = now;
    registry = await openRegistry();
    if (keys) await registry.vault.giveKeys(keys);
    session = new ImportSession({ today, now: () => moment, newId });
    session.remember(parseMappings(await registry.getSetting('importMappings')));
    await readFacts(registry);
    registry.onChange((changed) => {
      if (writing || !changed.some((name) => watched.has(name))) return;
      readFacts(opened()).then(
        () => tell({ view: planned() }),
        // The next thing that is asked for says what is wrong.
        () => {},
      );
    });
    return viewOf(session);
  },

  async add({ files }) {
    for (const [index, file] of files.entries()) {
      tell({ progress: { doing: 'reading', file: file.name, done: index, all: files.length } });
      await session.addFile(file.name, await bytesOf(file));
    }
    return planned();
  },

  act: async (given) => {
    perform(session, given);
    return planned();
  },

  page: async (query) => pageOf(session, query),

  async write({ now, withRequests }) {
    moment = now;
    const { plan } = session;
    const organisationId = await opened().getSetting('organisationId');
    const people = new Map<string, Staff>();
    for (const { taken, records, staffId } of plan.rows)
      for (const { store, after } of records)
        if (taken && store === 'staff' && after.id === staffId) people.set(after.id, after as Staff);
    const requests = withRequests
      ? issueRequests(session.wanted, {
          certificates: session.facts.certificates,
          organisationId,
          now,
          newId,
          person: (id) => people.get(id) ?? session.facts.staff.find((one) => one.id === id),
        })
      : [];
    const { changes, expected, created, changed } = changesOf(plan, requests, now);
    const said = tellDone(created, changed, requests.length);
    const batchId = newId();
    const files = session.files.filter((file) => problemOf(file) === undefined).map(({ name }) => name);
    const known = parseMappings(await opened().getSetting('importMappings'));
    writing = true;
    try {
      await opened().write(changes, now, {
        source: 'import',
        batchId,
        expected,
        settings: {
          lastImport: { batchId, at: now, files, said },
          ...(session.decided.size > 0
            ? { importMappings: addMappings(known, Object.fromEntries(session.decided)) }
            : {}),
        },
        progress: told(),
      });
    } finally {
      writing = false;
    }
    return { said };
  },

  async undo({ now }) {
    const last = parseLastImport(await opened().getSetting('lastImport'));
    if (!last) throw new RegistryError('missing');
    const entries = await opened().historyOfBatch(last.batchId);
    const { certificates, devices, requests } = session.facts;
    const leaning = leaningOn(entries, { certificates, devices, requests });
    if (leaning > 0)
      throw new Error(
        `Không hoàn tác được: ${leaning} bản ghi lập sau lần nhập đang dùng người, chứng thư hoặc thiết bị của lần nhập này. Hãy xóa các bản ghi đó trước; sổ vẫn như cũ.`,
      );
    await opened().undoBatch(last.batchId, now);
    await opened().setSetting('lastImport', undefined);
    return undefined;
  },

  async correction() {
    const sheets = correctionSheets(session).map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) =>
        row.map((value) =>
          value === ''
            ? null
            : { value, type: String, format: '@', ...(index === 0 ? { fontWeight: 'bold' as const } : {}) },
        ),
      ),
      stickyRowsCount: 1,
    }));
    return writeExcelFile(sheets).toBlob();
  },
};

let writing = false;
const watched: ReadonlySet<string> = new Set([
  'organisations',
  'staff',
  'systems',
  'devices',
  'certificates',
  'requests',
]);

function opened(): Registry {
  if (!registry) throw new RegistryError('unavailable');
  return registry;
}

async function readFacts(from: Registry): Promise<void> {
  const [organisations, staff, systems, devices, certificates, requests] = await Promise.all([
    from.all('organisations'),
    from.all('staff'),
    from.all('systems'),
    from.all('devices'),
    from.all('certificates'),
    from.all('requests'),
  ]);
  session.setFacts({ organisations, staff, systems, devices, certificates, requests });
}

function planned(): SessionView {
  const rows = session
    .tables()
    .reduce((sum, { included, rows: read }) => sum + (included ? read.length : 0), 0);
  tell({ progress: { doing: 'planning', rows } });
  session.makePlan();
  return viewOf(session);
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  // A film chosen by mistake would fill the memory; its first bytes are enough to refuse it.
  const part = file.size > maxFileSize ? file.slice(0, maxFileSize + 1) : file;
  return new Uint8Array(
    await part.arrayBuffer().catch((cause: unknown) => {
      throw new ImportError('unreadable', { cause });
    }),
  );
}

/** The page draws all it shows anew at each word from here: so seldom that it hinders nothing, and still looks alive. */
const betweenWords = 150;

function told(): (done: number, all: number) => void {
  let last = performance.now();
  return (done, all) => {
    if (performance.now() - last < betweenWords) return;
    last = performance.now();
    tell({ progress: { doing: 'writing', done, all } });
  };
}

function tell(message: Answer): void {
  postMessage(message);
}

/** One after the other: what is asked for while a file is read waits for it. */
let turn = Promise.resolve();
addEventListener('message', ({ data: { id, name, given } }: MessageEvent<Call>) => {
  turn = turn.then(async () => {
    try {
      tell({ id, answer: await (handlers[name] as (given: unknown) => Promise<unknown>)(given) });
    } catch (error) {
      const known = error instanceof ImportError || error instanceof RegistryError || error instanceof Error;
      tell({ id, failed: known ? (error as Error).message : new ImportError('damaged').message });
    }
  });
});
