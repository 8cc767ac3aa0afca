/** What is read from certificate files, before it meets the registry. */
import type { SubjectKind } from '../../registry/schema.ts';

/** A distinguished name by its parts, each tidied; empty parts are left out. */
export interface DistinguishedName {
  commonName?: string;
  /** O, in the order of the certificate. */
  organisations: readonly string[];
  /** OU, outermost first. */
  units: readonly string[];
  locality?: string;
  state?: string;
  country?: string;
  emails: readonly string[];
  /** All parts as text, for two names to be compared whole. */
  text: string;
  /** The name was in an encoding from before Unicode. */
  repaired?: { encoding: string; from: string; to: string };
}

export interface ParsedCertificate {
  /** Upper-case hexadecimal without leading zeros. */
  serialNumber: string;
  subject: DistinguishedName;
  issuer: DistinguishedName;
  /** Of the alternative names first, then of the subject; lower case. */
  emails: readonly string[];
  dnsNames: readonly string[];
  /** ISO day in Vietnam (UTC+7). */
  validFrom: string;
  validTo: string;
  /** Tổ chức cấp 1–4, outermost first. */
  levels: readonly string[];
  /** A certificate of a certification authority, not of a subscriber. */
  isAuthority: boolean;
  /** Fingerprint of the whole file, to know the same certificate again within one import. */
  key: string;
}

export interface CertificateNote {
  severity: 'error' | 'warning' | 'info';
  message: string;
  remedy: string;
}

export interface ReadCertificate {
  file: string;
  /** Which one of its file, from 1. */
  position: number;
  certificate: ParsedCertificate;
  /** What the name alone says of whose it is; absent where it says nothing sure. */
  kind?: SubjectKind;
  notes: CertificateNote[];
}

/** A file, or one certificate of it, that is not taken. */
export interface RefusedCertificate {
  file: string;
  position?: number;
  message: string;
  remedy: string;
}

export interface CertificateBatch {
  certificates: ReadCertificate[];
  refused: RefusedCertificate[];
}
