/** One X.509 certificate (RFC 5280) to what the registry keeps of it. It is read, never trusted. */

import { emailDomain, normaliseSerial } from '../../registry/validators.ts';
import { fold, tidy } from '../../vietnamese/fold.ts';
import { detectLegacy, legacyNames, repairLegacy } from '../../vietnamese/legacy.ts';
import {
  contextSpecific,
  DerError,
  type DerNode,
  expectTag,
  isUniversal,
  readDer,
  readOid,
  readText,
  readTime,
  tags,
  toHex,
} from './der.ts';
import type { DistinguishedName, ParsedCertificate } from './types.ts';

const oids = {
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  locality: '2.5.4.7',
  state: '2.5.4.8',
  organisation: '2.5.4.10',
  unit: '2.5.4.11',
  email: '1.2.840.113549.1.9.1',
  alternativeNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
} as const;

/**
 * Reads a certificate and checks that its body is whole: every part in its place, times that are
 * times, a key, a signature. Whether the signature is right is not looked at.
 *
 * @param raw DER of exactly one certificate
 * @throws DerError
 */
export function readCertificate(raw: Uint8Array): ParsedCertificate {
  const { node, length } = readDer(raw);
  if (length !== raw.length) throw new DerError('something after the certificate');
  const [toBeSigned, algorithm, signature, ...more] = expectTag(node, tags.sequence).children;
  if (more.length > 0) throw new DerError('a certificate has three parts');
  const outer = readOid(expectTag(algorithm, tags.sequence).children[0]);
  if (expectTag(signature, tags.bitString).content.length < 17) throw new DerError('no signature');

  const fields = [...expectTag(toBeSigned, tags.sequence).children];
  const version = fields[0];
  if (version?.tagClass === contextSpecific && version.tag === 0) fields.shift();
  const [serial, inner, issuer, validity, subject, publicKey, ...rest] = fields;
  const serialBytes = expectTag(serial, tags.integer).content;
  if (serialBytes.length === 0) throw new DerError('no serial number');
  if (readOid(expectTag(inner, tags.sequence).children[0]) !== outer)
    throw new DerError('two algorithms for one signature');
  const [from, to] = expectTag(validity, tags.sequence).children;
  const notBefore = readTime(from);
  const notAfter = readTime(to);
  if (notAfter < notBefore) throw new DerError('ends before it begins');
  checkPublicKey(publicKey);

  const subjectName = readName(subject);
  const extensions = readExtensions(rest);
  const names = readAlternativeNames(extensions.get(oids.alternativeNames));
  return {
    serialNumber: normaliseSerial(toHex(serialBytes)) || '0',
    subject: subjectName,
    issuer: readName(issuer),
    emails: distinct([...names.emails, ...subjectName.emails]),
    dnsNames: names.dnsNames,
    validFrom: vietnameseDay(notBefore),
    validTo: vietnameseDay(notAfter),
    levels: [...subjectName.organisations, ...subjectName.units].slice(0, 4),
    isAuthority: isAuthority(extensions.get(oids.basicConstraints)),
    key: hashOf(raw),
  };
}

/** The day that a clock in Vietnam shows (UTC+7, no summer time). */
function vietnameseDay(moment: number): string {
  return new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
}

function checkPublicKey(node: DerNode | undefined): void {
  const [algorithm, key] = expectTag(node, tags.sequence).children;
  readOid(expectTag(algorithm, tags.sequence).children[0]);
  if (expectTag(key, tags.bitString).content.length < 17) throw new DerError('no public key');
}

function readName(node: DerNode | undefined): DistinguishedName {
  const read: { oid: string; text: string }[] = [];
  for (const set of expectTag(node, tags.sequence).children) {
    for (const pair of expectTag(set, tags.set).children) {
      const [type, value] = expectTag(pair, tags.sequence).children;
      if (!value) throw new DerError('a name without a value');
      const oid = readOid(type);
      const text = tidy(readText(value));
      if (text !== '') read.push({ oid, text });
    }
  }
  // Old tools put the bytes of TCVN3 or VNI into a string that says nothing of it.
  const encoding = detectLegacy(read.map(({ text }) => text));
  const parts = read.map(({ oid, text }) => ({
    oid,
    text: (encoding && repairLegacy(text, encoding)) ?? text,
  }));
  const all = (oid: string) => parts.filter((part) => part.oid === oid).map(({ text }) => text);
  const at = (oid: string) => parts.findIndex((part) => part.oid === oid);
  const units = all(oids.unit);
  // Names run from the widest to the narrowest, or the other way round: the common name tells which.
  const outermost = [at(oids.country), at(oids.organisation)].find((index) => index >= 0) ?? -1;
  const backwards = outermost > at(oids.commonName) && at(oids.commonName) >= 0;
  const organisations = all(oids.organisation);
  const first = (oid: string) => all(oid)[0];
  return {
    ...optional('commonName', all(oids.commonName).at(backwards ? 0 : -1)),
    organisations: backwards ? organisations.toReversed() : organisations,
    units: backwards ? units.toReversed() : units,
    ...optional('locality', first(oids.locality)),
    ...optional('state', first(oids.state)),
    ...optional('country', first(oids.country)),
    emails: all(oids.email)
      .map((text) => text.toLowerCase())
      .filter(emailDomain),
    text: parts.map(({ oid, text }) => `${oid}=${fold(text)}`).join(','),
    ...(encoding
      ? {
          repaired: {
            encoding: legacyNames[encoding],
            from: read.map(({ text }) => text).join(', '),
            to: parts.map(({ text }) => text).join(', '),
          },
        }
      : {}),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}

/** Object identifier → the value of the extension. */
function readExtensions(rest: readonly DerNode[]): Map<string, DerNode> {
  const found = new Map<string, DerNode>();
  const explicit = rest.find(({ tagClass, tag }) => tagClass === contextSpecific && tag === 3);
  if (!explicit) return found;
  for (const extension of expectTag(explicit.children[0], tags.sequence).children) {
    const parts = expectTag(extension, tags.sequence).children;
    const oid = readOid(parts[0]);
    const value = expectTag(parts.at(-1), tags.octetString).content;
    if (oid !== oids.alternativeNames && oid !== oids.basicConstraints) continue;
    found.set(oid, readDer(value).node);
  }
  return found;
}

function readAlternativeNames(node: DerNode | undefined): { emails: string[]; dnsNames: string[] } {
  const names = node ? expectTag(node, tags.sequence).children : [];
  const ofTag = (wanted: number) =>
    names
      .filter(({ tagClass, tag }) => tagClass === contextSpecific && tag === wanted)
      .map((name) => tidy(readText(name)).toLowerCase());
  return { emails: ofTag(1).filter((text) => emailDomain(text) !== undefined), dnsNames: ofTag(2) };
}

function isAuthority(node: DerNode | undefined): boolean {
  const first = node && expectTag(node, tags.sequence).children[0];
  return first !== undefined && isUniversal(first, tags.boolean) && first.content[0] !== 0;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** FNV-1a over the bytes, in two halves: enough to know a copy within one import. */
function hashOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte ^ 0x5a, 0x01000193);
  }
  return `${bytes.length}-${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}
