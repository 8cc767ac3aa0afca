/** The certificate files of one import: what is read of them, what the clerk says, and the rows that follow. */
import { deviceName } from '../../registry/records.ts';
import type { RowChoice } from '../plan/types.ts';
import type { ImportRow } from '../rowTypes.ts';
import { type CertificateFile, readCertificateFile } from './files.ts';
import { issuerName } from './judge.ts';
import { type CertificateFacts, matchCertificates, type Predecessor, type Succession } from './match.ts';
import {
  type CertificateChoice,
  certificateRows,
  type DecidedCertificate,
  decide,
  type IdFor,
  isOpen,
  type SubjectChoice,
} from './rows.ts';
import type { CertificateBatch, CertificateNote } from './types.ts';

/** A certificate as the clerk looks at it before it is imported. */
export interface CertificateView {
  key: string;
  file: string;
  name: string;
  serialNumber: string;
  levels: readonly string[];
  emails: readonly string[];
  validFrom: string;
  validTo: string;
  issuer: string;
  notes: readonly CertificateNote[];
  /** `open`: the clerk has to say whose it is; `blocked`: it is not imported, the notes say why. */
  state: 'ready' | 'open' | 'skipped' | 'blocked' | 'copy';
  subject?: SubjectChoice;
  /** Name of the subject, where it is one of the registry. */
  subjectName?: string;
  /** By e-mail and name, or by the certificate itself: not the clerk's choice. */
  matched: boolean;
  inRegistry: boolean;
  proposals: readonly { subject: SubjectChoice; name: string; why: string }[];
  predecessors: readonly {
    id: string;
    serialNumber: string;
    validTo?: string;
    device?: string;
    succession: Succession;
  }[];
  /** Id of the one whose place it takes. */
  replaces?: string;
}

const certificateFile = /\.(?:cer|crt|cert|pem|der|p7b|p7c|p7s|p12|pfx|key|csr|jks|keystore|pvk|ppk)$/i;

/** Whether a file is to be read as certificates and not as a list: by its name, else by its first bytes. */
export function isCertificateFile(name: string, bytes: Uint8Array): boolean {
  if (certificateFile.test(name)) return true;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  return (
    /^(?:ï»¿)?-----BEGIN /.test(text) ||
    (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80 && (bytes[1] ?? 0) <= 0x84)
  );
}

export class CertificateBook {
  private readonly files = new Map<number, CertificateBatch>();
  private readonly choices = new Map<string, CertificateChoice>();
  private decided: readonly DecidedCertificate[] = [];
  private facts: (CertificateFacts & { devices: readonly Parameters<typeof deviceName>[0][] }) | undefined;
  private readonly today: string;

  /** @param today ISO day */
  constructor(today: string) {
    this.today = today;
  }

  /** @returns Vietnamese; why nothing of the file can be imported */
  add(id: number, file: CertificateFile): string | undefined {
    const batch = readCertificateFile(file, this.today);
    if (batch.certificates.some(({ certificate }) => !certificate.isAuthority)) {
      this.files.set(id, batch);
      return undefined;
    }
    const [first] = [...batch.refused, ...batch.certificates.flatMap(({ notes }) => notes)];
    return first && `${first.message} ${first.remedy}`;
  }

  remove(id: number): void {
    this.files.delete(id);
  }

  choose(key: string, choice: CertificateChoice): void {
    this.choices.set(key, { ...this.choices.get(key), ...choice });
  }

  /** Holds the certificates against the registry and gives the rows of those that are decided. */
  rows(facts: NonNullable<CertificateBook['facts']>, idFor: IdFor): ImportRow[] {
    this.facts = facts;
    const batches = [...this.files.values()];
    const matched = matchCertificates(
      batches.flatMap(({ certificates }) => certificates),
      facts,
    );
    this.decided = decide(matched, this.choices, facts.certificates, idFor);
    return certificateRows(
      this.decided,
      batches.flatMap(({ refused }) => refused),
      this.today,
    );
  }

  /** Someone whom the clerk has said to be new is not asked about again for resembling others. */
  rowChoices(): [string, RowChoice][] {
    return this.decided.flatMap(({ key, decided, madeEarlier }): [string, RowChoice][] =>
      madeEarlier === undefined &&
      decided !== undefined &&
      decided !== 'skip' &&
      decided.id === undefined &&
      decided.kind === 'person'
        ? [[key, 'separate']]
        : [],
    );
  }

  /** What has to be said first, then in the order of the validity. */
  view(): CertificateView[] {
    const views = this.decided
      .filter(({ read }) => !read.certificate.isAuthority)
      .map((item) => this.viewOf(item));
    return views.sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));
  }

  private viewOf(item: DecidedCertificate): CertificateView {
    const { read, decided, subject, replaced } = item;
    const { certificate } = read;
    const chosen = this.choices.get(item.key)?.subject;
    const ref = decided !== undefined && decided !== 'skip' && decided.id !== undefined ? decided : undefined;
    const name = ref && this.nameOf(ref.id);
    return {
      key: item.key,
      file: read.file,
      name: certificate.subject.commonName ?? '',
      serialNumber: certificate.serialNumber,
      levels: certificate.levels,
      emails: certificate.emails,
      validFrom: certificate.validFrom,
      validTo: certificate.validTo,
      issuer: issuerName(certificate.issuer) ?? '',
      notes: read.notes,
      state: stateOf(item),
      ...(decided === undefined ? {} : { subject: decided }),
      ...(name ? { subjectName: name } : {}),
      matched: subject !== undefined && (chosen === undefined || chosen === subject),
      inRegistry: item.existing !== undefined,
      proposals: item.proposals.map(({ kind, id, name: who, why }) => ({
        subject: { kind, id },
        name: who,
        why,
      })),
      predecessors: item.predecessors.map((one) => this.predecessorView(one)),
      ...(replaced ? { replaces: replaced.certificate.id } : {}),
    };
  }

  private predecessorView({ certificate, succession }: Predecessor): CertificateView['predecessors'][number] {
    const { id, serialNumber, validTo, deviceId } = certificate;
    const device = this.facts?.devices.find((one) => one.id === deviceId);
    return {
      id,
      serialNumber,
      ...(validTo ? { validTo } : {}),
      ...(device ? { device: deviceName(device) } : {}),
      succession,
    };
  }

  private nameOf(id: string): string | undefined {
    const { staff = [], organisations = [], systems = [] } = this.facts ?? {};
    return (
      staff.find((one) => one.id === id)?.fullName ??
      organisations.find((one) => one.id === id)?.name ??
      systems.find((one) => one.id === id)?.name
    );
  }
}

function stateOf(item: DecidedCertificate): CertificateView['state'] {
  if (isOpen(item)) return 'open';
  if (item.decided !== 'skip') return 'ready';
  if (item.read.notes.some(({ severity }) => severity === 'error')) return 'blocked';
  return item.copy ? 'copy' : 'skipped';
}
