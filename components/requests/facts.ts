/** Reads from the registry what the rules, a plan or a prepared request need: nothing more. */
import { holidaysForYears } from '../../lib/calendar/index.ts';
import { type Profile, profiles } from '../../lib/procedures/index.ts';
import { profileSchema } from '../../lib/procedures/profileSchema.ts';
import type { Registry } from '../../lib/registry/database.ts';
import { parseEditedYears } from '../../lib/registry/holidaysFile.ts';
import type { Organisation, RecordTypes, Request, StoreName } from '../../lib/registry/schema.ts';
import type { Facts } from '../../lib/rules/types.ts';
import { readPolicy } from '../policy.ts';

/** What facts are read from: when one of these changes they are no longer true. */
export const factSources = [
  'organisations',
  'staff',
  'systems',
  'devices',
  'certificates',
  'requests',
  'settings',
] as const satisfies (StoreName | 'settings')[];

/** The records a request is about; a whole `Request` will do. */
export type Subjects = Partial<
  Pick<Request, 'id' | 'staffIds' | 'certificateIds' | 'deviceIds' | 'systemIds' | 'organisationId'>
>;

/**
 * The facts for a request, or for records about to become one: these records, the certificates and
 * devices linked to them, the sending organisation, the profile, the other requests and the holidays.
 *
 * @param today ISO date
 * @param request absent: no people, certificates, devices or systems are read
 * @throws RegistryError
 */
export async function loadFacts(registry: Registry, today: string, request: Subjects = {}): Promise<Facts> {
  const [common, requests, records] = await Promise.all([
    commonFacts(registry, today),
    registry.all('requests'),
    linkedRecords(registry, request),
  ]);
  return { ...common, ...records, requests: requests.filter(({ id }) => id !== request.id) };
}

/**
 * The facts for many requests at once: what they are about, without the rest of the registry.
 *
 * @param today ISO date
 * @throws RegistryError
 */
export async function loadFactsOf(
  registry: Registry,
  today: string,
  requests: readonly Request[],
): Promise<Facts> {
  const ids = (list: 'staffIds' | 'certificateIds' | 'deviceIds' | 'systemIds') =>
    requests.flatMap((request) => request[list] ?? []);
  const [common, records] = await Promise.all([
    commonFacts(registry, today),
    linkedRecords(registry, {
      staffIds: ids('staffIds'),
      certificateIds: ids('certificateIds'),
      deviceIds: ids('deviceIds'),
      systemIds: ids('systemIds'),
    }),
  ]);
  return { ...common, ...records, requests };
}

/**
 * The facts about everything in the registry, as the check list of duties wants them.
 *
 * @param today ISO date
 * @throws RegistryError
 */
export async function loadAllFacts(registry: Registry, today: string): Promise<Facts> {
  const [common, staff, certificates, devices, systems, requests] = await Promise.all([
    commonFacts(registry, today),
    registry.all('staff'),
    registry.all('certificates'),
    registry.all('devices'),
    registry.all('systems'),
    registry.all('requests'),
  ]);
  return { ...common, staff, certificates, devices, systems, requests };
}

async function commonFacts(
  registry: Registry,
  today: string,
): Promise<Pick<Facts, 'today' | 'profile' | 'organisation' | 'holidays'>> {
  const year = Number(today.slice(0, 4));
  const [organisation, edited] = await Promise.all([
    sendingOrganisation(registry),
    registry.getSetting('editedYears'),
  ]);
  return {
    today,
    profile: await chosenProfile(registry, organisation),
    organisation,
    holidays: holidaysForYears(year - 1, year + 2, parseEditedYears(edited)),
  };
}

/** The body the clerk works for: the one chosen at set-up, else the only one there is. */
export async function sendingOrganisation(registry: Registry): Promise<Organisation | undefined> {
  const id = await registry.getSetting('organisationId');
  const chosen = id === undefined ? undefined : await registry.get('organisations', id);
  if (chosen && chosen.deletedAt === undefined) return chosen;
  const all = await registry.all('organisations');
  return all.length === 1 ? all[0] : undefined;
}

/** The administrator's profile, else the one chosen at set-up, else the organisation's, else the default. */
export async function chosenProfile(registry: Registry, organisation?: Organisation): Promise<Profile> {
  const [policy, profileId, custom] = await Promise.all([
    readPolicy(),
    registry.getSetting('profileId'),
    registry.getSetting('customProfiles'),
  ]);
  if (policy.profile) return policy.profile;
  const known = [
    ...(custom ?? []).flatMap((value) => {
      const parsed = profileSchema.safeParse(value);
      return parsed.success ? [parsed.data satisfies Profile] : [];
    }),
    ...profiles,
  ];
  const wanted = policy.profileId ?? profileId ?? organisation?.profileId;
  const found = known.find(({ id }) => id === wanted) ?? profiles[0];
  if (!found) throw new Error('No built-in profile.');
  return found;
}

type Linked = Pick<Facts, 'staff' | 'certificates' | 'devices' | 'systems'>;

/** The records named, and one step further each way: holder, certificates and devices belong together. */
async function linkedRecords(registry: Registry, request: Subjects): Promise<Linked> {
  const certificates = new Collected(registry, 'certificates');
  const devices = new Collected(registry, 'devices');
  const staff = new Collected(registry, 'staff');
  const systems = new Collected(registry, 'systems');

  await Promise.all([
    certificates.read(request.certificateIds),
    devices.read(request.deviceIds),
    staff.read(request.staffIds),
    systems.read(request.systemIds),
  ]);
  await devices.read(certificates.all.flatMap(({ deviceId }) => deviceId ?? []));
  await staff.read(certificates.all.flatMap(({ subject }) => (subject.kind === 'person' ? subject.id : [])));
  await staff.read(devices.all.flatMap(({ holderId }) => holderId ?? []));
  await systems.read(
    certificates.all.flatMap(({ subject }) => (subject.kind === 'system' ? subject.id : [])),
  );

  const holders = [...staff.all, ...systems.all].map(({ id }) => id);
  if (request.organisationId !== undefined) holders.push(request.organisationId);
  await certificates.readBy('subject', holders);
  await devices.readBy('holderId', holders);
  await certificates.readBy(
    'deviceId',
    devices.all.map(({ id }) => id),
  );
  await devices.read(certificates.all.flatMap(({ deviceId }) => deviceId ?? []));
  return { staff: staff.all, certificates: certificates.all, devices: devices.all, systems: systems.all };
}

/** Records of one store, each read once, without deleted ones. */
class Collected<S extends Exclude<StoreName, 'requests' | 'organisations'>> {
  readonly #records = new Map<string, RecordTypes[S]>();
  readonly #registry: Registry;
  readonly #store: S;

  constructor(registry: Registry, store: S) {
    this.#registry = registry;
    this.#store = store;
  }

  get all(): RecordTypes[S][] {
    return [...this.#records.values()];
  }

  async read(ids: readonly string[] = []): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#records.has(id));
    if (missing.length > 0) this.#keep(await this.#registry.getMany(this.#store, missing));
  }

  async readBy(index: string, values: readonly string[]): Promise<void> {
    const found = await Promise.all(
      [...new Set(values)].map((value) => this.#registry.allBy(this.#store, index, value)),
    );
    this.#keep(found.flat());
  }

  #keep(records: readonly RecordTypes[S][]): void {
    for (const record of records) if (record.deletedAt === undefined) this.#records.set(record.id, record);
  }
}
