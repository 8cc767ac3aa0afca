/** Certificates, once it is known whose they are, as rows of an import. */
import type { Certificate, SubjectKind, SystemKind } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findProvince } from '../../vietnamese/provinces.ts';
import type { DraftFields, ImportRow, RowProblem } from '../rowTypes.ts';
import { issuerName } from './judge.ts';
import type { MatchedCertificate, Predecessor, SubjectRef } from './match.ts';
import { predecessorsOf, storeOf, surePredecessor } from './match.ts';
import type { ParsedCertificate, RefusedCertificate } from './types.ts';

export type NewSubject =
  | { kind: Exclude<SubjectKind, 'system'>; id?: undefined }
  | { kind: 'system'; id?: undefined; systemKind: SystemKind };
/** Whose a certificate is: someone of the registry, someone new of a kind, or not to be imported. */
export type SubjectChoice = SubjectRef | NewSubject | 'skip';

/** What the clerk has said of one certificate; what is absent is as the match has it. */
export interface CertificateChoice {
  subject?: SubjectChoice;
  /** Id of the certificate that this one takes the place of; `null`: of none. */
  replaces?: string | null;
}

export interface DecidedCertificate extends MatchedCertificate {
  /** Unique within the import: `2:1`. */
  key: string;
  /** Absent while only the clerk can say. */
  decided?: SubjectChoice;
  /** The same file once more. */
  copy: boolean;
  /** Id of the record that an earlier certificate of this import makes for the same newcomer. */
  madeEarlier?: string;
  /** Those it may replace, of the registry. */
  predecessors: Predecessor[];
  replaced?: Predecessor;
}

/** The id of the record that a row makes in a store, as the plan will have it. */
export type IdFor = (rowKey: string, store: string) => string;

/**
 * What follows from the match and the clerk's choices, the oldest certificate first, so that one of the
 * same import can take the place of another. Without either of a subject a certificate stays
 * undecided: a name alone decides nothing. Where someone of the registry only resembles the name, the
 * clerk says whether it is the same one; where nobody does, a new record of the kind is proposed.
 */
export function decide(
  matched: readonly MatchedCertificate[],
  choices: ReadonlyMap<string, CertificateChoice>,
  certificates: readonly Certificate[],
  idFor: IdFor,
): DecidedCertificate[] {
  const seen = new Set<string>();
  const newcomers = new Map<string, string>();
  // Those of the registry, and what this import adds to them so far.
  const known = new Map(certificates.map((certificate) => [certificate.id, certificate]));
  return withKeys(matched)
    .sort((a, b) => a.read.certificate.validFrom.localeCompare(b.read.certificate.validFrom))
    .map((item) => {
      const { read, key, existing } = item;
      const choice = choices.get(key);
      const copy = seen.has(read.certificate.key);
      seen.add(read.certificate.key);
      const unusable =
        copy || read.certificate.isAuthority || read.notes.some(({ severity }) => severity === 'error');
      const decided = unusable ? 'skip' : (choice?.subject ?? item.subject ?? newOne(item));
      if (decided === undefined || decided === 'skip')
        return { ...item, copy, predecessors: [], ...(decided ? { decided } : {}) };
      const as = newcomer(decided.kind, read.certificate);
      const madeEarlier = decided.id === undefined ? newcomers.get(as) : undefined;
      if (decided.id === undefined && !madeEarlier) newcomers.set(as, idFor(key, storeOf(decided.kind)));
      const subject = { kind: decided.kind, id: decided.id ?? as };
      const predecessors = existing ? [] : predecessorsOf(read.certificate, subject, [...known.values()]);
      const replaced =
        choice?.replaces === undefined
          ? surePredecessor(predecessors, read.certificate)
          : predecessors.find(({ certificate }) => certificate.id === choice.replaces);
      if (!existing) {
        const made = madeOf(item, subject, replaced, idFor);
        known.set(made.id, made);
      }
      return {
        ...item,
        copy,
        decided,
        predecessors,
        ...(replaced ? { replaced } : {}),
        ...(madeEarlier ? { madeEarlier } : {}),
      };
    });
}

function withKeys(matched: readonly MatchedCertificate[]): (MatchedCertificate & { key: string })[] {
  const keys = new Set<string>();
  return matched.map((item, index) => {
    const place = `${item.read.file}#${item.read.position}`;
    // Two folders may each have a file of that name.
    const key = keys.has(place) ? `${place}#${index}` : place;
    keys.add(key);
    return { ...item, key };
  });
}

/** Stands for the id that a newcomer will get: two certificates of one name and e-mail are of one person. */
function newcomer(kind: SubjectKind, { subject, emails }: ParsedCertificate): string {
  return `${kind}|${fold(subject.commonName ?? '')}|${emails[0] ?? ''}`;
}

/** The record that the import will make, as later certificates of the same import have to see it. */
function madeOf(
  { read: { certificate }, key }: MatchedCertificate & { key: string },
  subject: SubjectRef,
  replaced: Predecessor | undefined,
  idFor: IdFor,
): Certificate {
  const { serialNumber, validFrom, validTo, emails } = certificate;
  const email = emails[0];
  return {
    id: idFor(key, 'certificates'),
    createdAt: validFrom,
    updatedAt: validFrom,
    subject,
    serialNumber,
    validFrom,
    validTo,
    ...(email ? { email } : {}),
    renewals: replaced ? renewalsAfter(replaced) : 0,
    ...(replaced ? { replaces: replaced.certificate.id } : {}),
    ...(replaced?.certificate.deviceId ? { deviceId: replaced.certificate.deviceId } : {}),
    status: 'active',
  };
}

/** Someone whom nobody of the registry resembles is new; what kind of system one is only the clerk knows. */
function newOne({ read: { kind }, proposals }: MatchedCertificate): SubjectChoice | undefined {
  return proposals.length === 0 && kind && kind !== 'system' ? { kind } : undefined;
}

/** Whether the clerk has to say something before this certificate can be imported. */
export const isOpen = ({ decided }: DecidedCertificate): boolean => decided === undefined;

/**
 * Rows for the plan: one for each certificate that is decided, and one for each that is refused, so
 * that the preview tells why. Undecided ones are left out.
 *
 * @param today ISO day
 */
export function certificateRows(
  decided: readonly DecidedCertificate[],
  refused: readonly RefusedCertificate[],
  today: string,
): ImportRow[] {
  return [
    ...decided.flatMap((item) => rowOf(item, today) ?? []),
    ...refused.map(({ file, position = 1, message, remedy }, index) => ({
      key: `refused:${index}`,
      source: { file, row: position },
      proposals: [],
      problems: [{ value: '', message, remedy, severity: 'error' as const }],
    })),
  ];
}

function rowOf(item: DecidedCertificate, today: string): ImportRow | undefined {
  const { read, decided, existing, replaced, key } = item;
  const problems: RowProblem[] = read.notes.map((note) => ({
    value: read.certificate.subject.commonName ?? '',
    ...note,
  }));
  const base = { key, source: { file: read.file, row: read.position }, proposals: [] as const };
  if (decided === undefined) return undefined;
  if (decided === 'skip')
    return problems.some(({ severity }) => severity === 'error') ? { ...base, problems } : undefined;
  const store = storeOf(decided.kind);
  const draft = draftOfSubject(decided, read.certificate);
  const knownId = decided.id ?? item.madeEarlier;
  const knownIds = {
    ...(knownId === undefined ? {} : { [store]: knownId }),
    ...(existing ? { certificates: existing.id } : {}),
    ...(replaced?.certificate.deviceId && !existing ? { devices: replaced.certificate.deviceId } : {}),
  };
  return {
    ...base,
    problems,
    [store]: draft,
    ...(knownId === undefined ? {} : { findOnly: [store] }),
    known: knownIds,
    certificates: draftOfCertificate(item, today),
    ...(replaced
      ? {
          replaces: replaced.certificate.id,
          touches: [{ store: 'certificates', id: replaced.certificate.id, fields: { status: 'expired' } }],
        }
      : {}),
  };
}

function draftOfCertificate(
  { read, existing, replaced }: DecidedCertificate,
  today: string,
): DraftFields<'certificates'> {
  const { certificate } = read;
  const issuer = issuerName(certificate.issuer);
  const email = certificate.emails[0];
  const { commonName } = certificate.subject;
  return {
    serialNumber: existing?.serialNumber ?? certificate.serialNumber,
    ...(commonName ? { commonName } : {}),
    ...(issuer ? { issuer } : {}),
    validFrom: certificate.validFrom,
    validTo: certificate.validTo,
    ...(email ? { email } : {}),
    ...(certificate.validTo < today
      ? existing?.status === 'revoked'
        ? {}
        : { status: 'expired' as const }
      : {}),
    ...(replaced ? { renewals: renewalsAfter(replaced) } : {}),
  };
}

/** A change of contents is no renewal (letter, mục 6.b); what is issued after the end begins anew. */
export function renewalsAfter({ certificate, succession }: Predecessor): number {
  if (succession === 'new') return 0;
  return certificate.renewals + (succession === 'renewal' ? 1 : 0);
}

function draftOfSubject(decided: SubjectRef | NewSubject, { subject, emails, levels }: ParsedCertificate) {
  const { kind } = decided;
  const name = subject.commonName ?? '';
  const email = emails[0];
  const province = provinceOf(subject);
  if (kind === 'person') {
    const unit = levels.at(-1);
    return {
      fullName: name,
      ...(email ? { officialEmail: email } : {}),
      ...(levels.length > 0 ? { levels: [...levels] } : {}),
      ...(unit ? { unit } : {}),
      ...(province ? { province } : {}),
    };
  }
  if (kind === 'organisation')
    return {
      name,
      ...(email ? { officialEmail: email } : {}),
      ...(levels.length > 0 ? { levels: [...levels] } : {}),
      ...(province ? { province } : {}),
    };
  const owner = levels.at(-1);
  return {
    ...('systemKind' in decided ? { kind: decided.systemKind } : {}),
    name,
    ...(owner ? { owner } : {}),
  };
}

function provinceOf({ locality, state }: ParsedCertificate['subject']): string | undefined {
  return [state, locality].map((text) => (text ? findProvince(text)?.name : undefined)).find(Boolean);
}
