/** Certificates against the registry: whose they are, and which older ones they take the place of. */
import { isValidOn } from '../../registry/display.ts';
import { storeOfSubject } from '../../registry/labels.ts';
import type { Certificate, Organisation, Staff, SubjectKind, System } from '../../registry/schema.ts';
import { normaliseSerial } from '../../registry/validators.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ParsedCertificate, ReadCertificate } from './types.ts';

export interface CertificateFacts {
  /** Live records; hidden ones are passed over. */
  staff: readonly Staff[];
  organisations: readonly Organisation[];
  systems: readonly System[];
  certificates: readonly Certificate[];
}

export interface SubjectRef {
  kind: SubjectKind;
  id: string;
}

/** Someone of the registry who may be meant, but only the clerk can say so. */
export interface SubjectProposal extends SubjectRef {
  name: string;
  /** Why it may be this one and what is missing, in one sentence. */
  why: string;
}

/**
 * - `renewal`: issued while the old one held, and lasts longer (letter, mục 6.a)
 * - `change`: ends on the same day (letter, mục 6.b)
 * - `new`: issued after the old one had ended
 */
export type Succession = 'renewal' | 'change' | 'new';

export interface Predecessor {
  certificate: Certificate;
  succession: Succession;
}

export interface MatchedCertificate {
  read: ReadCertificate;
  /** Found by e-mail and name together, or because the certificate itself is in the registry. */
  subject?: SubjectRef;
  proposals: SubjectProposal[];
  /** The same certificate, in the registry already. */
  existing?: Certificate;
}

interface Holder extends SubjectRef {
  name: string;
  names: readonly string[];
  email?: string;
}

/** Holds each certificate against the registry; decides nothing that only the clerk can. */
export function matchCertificates(
  read: readonly ReadCertificate[],
  facts: CertificateFacts,
): MatchedCertificate[] {
  const holders = holdersOf(facts);
  const byName = new Map<string, Holder[]>();
  const byEmail = new Map<string, Holder[]>();
  for (const holder of holders) {
    for (const name of new Set(holder.names.map(fold))) if (name !== '') push(byName, name, holder);
    if (holder.email) push(byEmail, holder.email, holder);
  }
  const bySerial = new Map<string, Certificate>();
  for (const certificate of live(facts.certificates))
    bySerial.set(normaliseSerial(certificate.serialNumber), certificate);

  return read.map((item) => {
    const { certificate } = item;
    const existing = bySerial.get(certificate.serialNumber);
    if (existing && holders.some(({ id }) => id === existing.subject.id))
      return { read: item, subject: existing.subject, proposals: [], existing };
    const sameName = byName.get(fold(certificate.subject.commonName ?? '')) ?? [];
    const sameEmail = distinct(certificate.emails.flatMap((email) => byEmail.get(email) ?? []));
    const both = sameName.filter((holder) => sameEmail.includes(holder));
    const only = both.length === 1 ? both[0] : undefined;
    if (only)
      return { read: item, subject: { kind: only.kind, id: only.id }, proposals: [], ...given(existing) };
    const proposals = distinct([...both, ...sameName, ...sameEmail]).map((holder) => ({
      kind: holder.kind,
      id: holder.id,
      name: holder.name,
      why: whyNot(holder, certificate, sameName.includes(holder), sameEmail.includes(holder)),
    }));
    return { read: item, proposals, ...given(existing) };
  });
}

const given = (existing: Certificate | undefined) => (existing ? { existing } : {});

function holdersOf(facts: CertificateFacts): Holder[] {
  return [
    ...live(facts.staff).map(({ id, fullName, officialEmail }) =>
      holder('person', id, [fullName], officialEmail),
    ),
    ...live(facts.organisations).map(({ id, name, shortName, officialEmail }) =>
      holder('organisation', id, [name, ...(shortName ? [shortName] : [])], officialEmail),
    ),
    ...live(facts.systems).map(({ id, name }) => holder('system', id, [name], undefined)),
  ];
}

function holder(kind: SubjectKind, id: string, names: readonly string[], email: string | undefined): Holder {
  const address = email?.trim().toLowerCase();
  return { kind, id, name: names[0] ?? '', names, ...(address ? { email: address } : {}) };
}

function whyNot(holder: Holder, certificate: ParsedCertificate, name: boolean, email: boolean): string {
  if (name && email) return 'Có nhiều người cùng họ tên và cùng thư điện tử trong sổ.';
  if (name && certificate.emails.length === 0) return 'Trùng tên, nhưng chứng thư không ghi thư điện tử.';
  if (name && !holder.email) return 'Trùng tên, nhưng sổ chưa ghi thư điện tử.';
  if (name) return `Trùng tên, nhưng thư điện tử trong sổ là ${holder.email}.`;
  return `Trùng thư điện tử, nhưng tên trong sổ là ${holder.name}.`;
}

/**
 * The certificates of the same subscriber that this one may take the place of, the likeliest first.
 * Revoked ones, ones already replaced, and ones that began later are not among them.
 */
export function predecessorsOf(
  certificate: ParsedCertificate,
  subject: SubjectRef,
  certificates: readonly Certificate[],
): Predecessor[] {
  const all = live(certificates);
  const replaced = new Set(all.map(({ replaces }) => replaces));
  return all
    .filter(
      (old) =>
        old.subject.id === subject.id &&
        old.status !== 'revoked' &&
        !replaced.has(old.id) &&
        normaliseSerial(old.serialNumber) !== certificate.serialNumber &&
        isEarlier(old, certificate),
    )
    .map((old) => ({ certificate: old, succession: successionOf(old, certificate) }))
    .sort(
      (a, b) =>
        Number(hasEmail(b.certificate, certificate)) - Number(hasEmail(a.certificate, certificate)) ||
        (b.certificate.validTo ?? '').localeCompare(a.certificate.validTo ?? ''),
    );
}

/**
 * The one that this certificate replaces where that is beyond doubt: the only one, or the only one with
 * its e-mail that still held when this one was issued. Somebody with a token and a SIM has two.
 */
export function surePredecessor(
  predecessors: readonly Predecessor[],
  certificate: ParsedCertificate,
): Predecessor | undefined {
  if (predecessors.length === 1) return predecessors[0];
  const likely = predecessors.filter(
    ({ certificate: old }) =>
      hasEmail(old, certificate) && isValidOn({ ...old, status: 'active' }, certificate.validFrom),
  );
  return likely.length === 1 ? likely[0] : undefined;
}

function hasEmail(old: Certificate, { emails }: ParsedCertificate): boolean {
  return old.email !== undefined && emails.includes(old.email.toLowerCase());
}

function isEarlier(old: Certificate, { validFrom, validTo }: ParsedCertificate): boolean {
  if (old.validFrom !== undefined && old.validFrom !== validFrom) return old.validFrom < validFrom;
  return old.validTo === undefined || old.validTo < validTo;
}

export function successionOf(
  { validTo }: Pick<Certificate, 'validTo'>,
  certificate: Pick<ParsedCertificate, 'validFrom' | 'validTo'>,
): Succession {
  if (validTo === certificate.validTo) return 'change';
  return validTo !== undefined && validTo < certificate.validFrom ? 'new' : 'renewal';
}

function live<R extends { deletedAt?: string | undefined }>(records: readonly R[]): R[] {
  return records.filter(({ deletedAt }) => deletedAt === undefined);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Store of a subject's record. */
export const storeOf = (kind: SubjectKind) => storeOfSubject[kind];
