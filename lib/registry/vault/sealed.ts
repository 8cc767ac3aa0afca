/** What lies in the database while the vault is on: the fields by which records are found, and the rest sealed. */
import { searchIndexKey, searchStampKey } from '../searchIndex.ts';
import { type Bytes, decrypt, encrypt, utf8 } from './cipher.ts';
import { pack, unpack } from './pack.ts';

/** The stores whose values are sealed. */
export const sealedStores = [
  'organisations',
  'staff',
  'systems',
  'devices',
  'certificates',
  'requests',
  'history',
  'archives',
  'templates',
  'drafts',
  'settings',
  'undo',
] as const;
export type SealedStore = (typeof sealedStores)[number];

/** A sealed value: the fields left open, and the ciphertext of the whole under the key of that id. */
export interface Sealed {
  keyId: string;
  sealed: Bytes;
}

const ofRecords = ['id', 'createdAt', 'updatedAt', 'deletedAt'];

/** What stays open: keys, moments, and ids that an index needs. Nothing of it says who anybody is. */
const openFields: Record<SealedStore, readonly string[]> = {
  organisations: ofRecords,
  staff: ofRecords,
  systems: ofRecords,
  devices: [...ofRecords, 'holderId'],
  certificates: [...ofRecords, 'deviceId'],
  requests: ofRecords,
  history: ['id', 'at', 'store', 'kind', 'source', 'batchId', 'recordId', 'manyOf'],
  archives: ['id', 'requestId', 'createdAt'],
  templates: ['id', 'addedAt'],
  drafts: ['key', 'savedAt'],
  settings: [],
  undo: [],
};

/** Settings that the locked registry must be able to read; none of them is about a person. */
export const openSettings: ReadonlySet<string> = new Set([
  'setupDoneAt',
  'organisationId',
  'profileId',
  'lastBackup',
  'backupReminderDays',
]);

/** What may be kept although the vault is required and still off: it names nobody, or is folded out of what is there. */
const namesNobody: ReadonlySet<string> = new Set([
  ...[...openSettings].map((name) => `settings/${name}`),
  'settings/reminders',
  'settings/notificationLog',
  'settings/editedYears',
  'settings/customProfiles',
  `drafts/${searchIndexKey}`,
  `drafts/${searchStampKey}`,
]);

/** @param place as for `seal` */
export const isPersonal = (store: SealedStore, place: string): boolean =>
  !namesNobody.has(`${store}/${place}`);

export function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && 'keyId' in value;
}

/** @param place what tells this value from all others of its store: its id, key or name */
export async function seal(
  store: SealedStore,
  place: string,
  value: unknown,
  keyId: string,
  key: CryptoKey,
): Promise<Sealed> {
  const fields: Record<string, unknown> = {};
  for (const name of openFields[store]) {
    const field = (value as Record<string, unknown>)[name];
    if (field !== undefined) fields[name] = field;
  }
  if (store === 'certificates') fields.subject = { id: (value as { subject: { id: string } }).subject.id };
  return { ...fields, keyId, sealed: await encrypt(key, pack(value), contextOf(store, place)) };
}

/** @throws when the bytes were altered, or belong to another place */
export async function unseal(
  store: SealedStore,
  place: string,
  value: Sealed,
  key: CryptoKey,
): Promise<unknown> {
  return unpack(await decrypt(key, value.sealed, contextOf(store, place)));
}

const contextOf = (store: SealedStore, place: string): Bytes => utf8(`${store}\n${place}`);
