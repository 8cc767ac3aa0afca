/**
 * Erasing a person with all that belongs to them, worked out before anything is written: what goes, what
 * stays without them, and, afterwards, whether a word on them is left (Luật Bảo vệ dữ liệu cá nhân; the
 * dossiers are to be archived first: letter, mục 8).
 */
import { Mentions } from './mentions.ts';
import {
  type Certificate,
  type Device,
  type Request,
  recordSchemas,
  type Staff,
  type StoreName,
} from './schema.ts';
import { searchIndexKey, searchStampKey } from './searchIndex.ts';
import { normaliseSerial } from './validators.ts';
import type { SealedStore } from './vault/sealed.ts';

/** One value of the database, opened; `key` is its id, its key or its name. */
export interface StoredValue {
  store: SealedStore;
  key: string;
  value: unknown;
}

export interface ErasureCounts {
  certificates: number;
  /** Devices stay with the organisation, without their holder. */
  devices: number;
  /** Requests that are about nobody else. */
  requests: number;
  /** Requests about others too: they stay without this person. */
  sharedRequests: number;
  papers: number;
  drafts: number;
  history: number;
}

export interface ErasurePlan {
  person: Staff;
  counts: ErasureCounts;
  erase: { store: SealedStore; key: string }[];
  puts: StoredValue[];
  /** What must be archived before it goes. */
  archive: { certificates: Certificate[]; requests: Request[]; devices: Device[]; papers: StoredValue[] };
  mentions: Mentions;
}

const isRecordStore = (store: string): store is StoreName => Object.hasOwn(recordSchemas, store);

/**
 * @param stored all values of the database, hidden records too
 * @returns undefined when there is no such person
 */
export function planErasure(stored: readonly StoredValue[], personId: string): ErasurePlan | undefined {
  const all = <T>(store: StoreName) =>
    stored.filter((one) => one.store === store).map(({ value }) => value as T);
  const person = all<Staff>('staff').find(({ id }) => id === personId);
  if (!person) return undefined;
  const certificates = all<Certificate>('certificates').filter(
    ({ subject }) => subject.kind === 'person' && subject.id === personId,
  );
  const devices = all<Device>('devices').filter(({ holderId }) => holderId === personId);
  const own = new Set([personId, ...certificates.map(({ id }) => id)]);
  const deviceIds = new Set(devices.map(({ id }) => id));
  const requests = all<Request>('requests');
  const alone = requests.filter(
    (request) => isAbout(request, own, deviceIds) && !isAboutOthers(request, own, deviceIds),
  );
  const ids = new Set([...own, ...alone.map(({ id }) => id)]);
  const mentions = new Mentions(ids, textsOf(person, certificates, stored));

  const plan: ErasurePlan = {
    person,
    counts: {
      certificates: certificates.length,
      devices: 0,
      requests: alone.length,
      sharedRequests: 0,
      papers: 0,
      drafts: 0,
      history: 0,
    },
    erase: [...ids].map((key) => ({ store: storeOfId(key, personId, certificates), key })),
    puts: [],
    archive: { certificates, requests: [...alone], devices, papers: [] },
    mentions,
  };
  const shared = new Set<string>();
  for (const one of stored) {
    if (isRecordStore(one.store) && !ids.has(one.key)) cleanRecord(one, deviceIds, shared, plan);
    if (one.store === 'drafts') cleanDraft(one, plan);
    if (one.store === 'settings' || one.store === 'undo' || one.store === 'history') cleanOther(one, plan);
  }
  plan.archive.requests.push(...requests.filter(({ id }) => shared.has(id)));
  for (const one of stored) if (one.store === 'archives') cleanPaper(one, shared, plan);
  return plan;
}

/** What is still said of the person anywhere: nothing, after a whole erasure. */
export function leftovers(
  stored: readonly StoredValue[],
  { mentions }: Pick<ErasurePlan, 'mentions'>,
): StoredValue[] {
  return stored.filter(({ key, value }) => mentions.ids.has(key) || mentions.in(value));
}

function isAbout(request: Request, own: ReadonlySet<string>, deviceIds: ReadonlySet<string>): boolean {
  const { staffIds = [], certificateIds = [], deviceIds: devices = [] } = request;
  return (
    [...staffIds, ...certificateIds].some((id) => own.has(id)) || devices.some((id) => deviceIds.has(id))
  );
}

function isAboutOthers(request: Request, own: ReadonlySet<string>, deviceIds: ReadonlySet<string>): boolean {
  const { staffIds = [], certificateIds = [], systemIds = [], deviceIds: devices = [] } = request;
  return (
    systemIds.length > 0 ||
    [...staffIds, ...certificateIds].some((id) => !own.has(id)) ||
    devices.some((id) => !deviceIds.has(id)) ||
    request.procedure === 'issue-organisation'
  );
}

function storeOfId(id: string, personId: string, certificates: readonly Certificate[]): SealedStore {
  if (id === personId) return 'staff';
  return certificates.some((certificate) => certificate.id === id) ? 'certificates' : 'requests';
}

/**
 * Words by which the person is known. What others of the registry are known by too (a shared mailbox, a
 * common name) is theirs as well and is no trace of this person.
 */
function textsOf(
  person: Staff,
  certificates: readonly Certificate[],
  stored: readonly StoredValue[],
): string[] {
  const { fullName, idNumber, officialEmail, mobile } = person;
  const own = [
    fullName,
    idNumber,
    officialEmail,
    mobile,
    ...certificates.flatMap(({ serialNumber, email }) => [
      serialNumber,
      normaliseSerial(serialNumber),
      email,
    ]),
  ].filter((text): text is string => text !== undefined && text.trim().length >= 4);
  const others = new Set<string>();
  for (const { store, key, value } of stored) {
    if (key === person.id || (store !== 'staff' && store !== 'organisations')) continue;
    for (const text of Object.values(value as object))
      if (typeof text === 'string') others.add(Mentions.plain(text));
  }
  return [...new Set(own)].filter((text) => !others.has(Mentions.plain(text)));
}

function cleanRecord(
  one: StoredValue,
  deviceIds: ReadonlySet<string>,
  shared: Set<string>,
  plan: ErasurePlan,
): void {
  const held = one.store === 'devices' && deviceIds.has(one.key);
  const before = held ? withoutPhone(one.value as Device) : one.value;
  if (!held && !plan.mentions.in(before)) return;
  const value = plan.mentions.without(before);
  if (value === undefined || !isRecordStore(one.store) || !recordSchemas[one.store].safeParse(value).success)
    return;
  plan.puts.push({ ...one, value });
  if (one.store === 'devices') plan.counts.devices += 1;
  if (one.store === 'requests') {
    plan.counts.sharedRequests += 1;
    shared.add(one.key);
  }
}

/** The number of a SIM is the subscriber's, the SIM itself the organisation's. */
function withoutPhone({ phoneNumber: _, ...device }: Device): Device {
  return device;
}

function cleanDraft(one: StoredValue, plan: ErasurePlan): void {
  if (one.key === searchIndexKey || one.key === searchStampKey) {
    // Built from all names; it is made anew when it is next needed.
    plan.erase.push({ store: 'drafts', key: one.key });
    return;
  }
  const named = [...plan.mentions.ids].some((id) => one.key.includes(id));
  if (!named && !plan.mentions.in(one.value)) return;
  plan.erase.push({ store: 'drafts', key: one.key });
  plan.counts.drafts += 1;
}

function cleanOther(one: StoredValue, plan: ErasurePlan): void {
  if (!plan.mentions.in(one.value)) return;
  if (one.store === 'history') {
    plan.counts.history += 1;
    const { recordId, recordIds } = one.value as { recordId?: string; recordIds?: readonly string[] };
    const left = recordIds?.filter((id) => !plan.mentions.ids.has(id));
    if ((recordId !== undefined && plan.mentions.ids.has(recordId)) || left?.length === 0) {
      plan.erase.push({ store: 'history', key: one.key });
      return;
    }
  }
  const value = plan.mentions.without(one.value);
  if (value === undefined) plan.erase.push({ store: one.store, key: one.key });
  else plan.puts.push({ ...one, value });
}

/** Papers of the person's requests go; of a shared one too, for nothing can be taken out of a paper. */
function cleanPaper(one: StoredValue, shared: ReadonlySet<string>, plan: ErasurePlan): void {
  const { bytes: _, ...known } = one.value as { requestId?: string; bytes?: unknown };
  if (!(known.requestId !== undefined && shared.has(known.requestId)) && !plan.mentions.in(known)) return;
  plan.erase.push({ store: 'archives', key: one.key });
  plan.archive.papers.push(one);
  plan.counts.papers += 1;
}
