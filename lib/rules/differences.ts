/** Where the registry and a certificate say different things of its subject. */
import type { Certificate } from '../registry/schema.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Scope } from './subjects.ts';
import type { Facts } from './types.ts';

export interface Difference {
  /** Vietnamese, such as `tên`. */
  what: string;
  inCertificate: string;
  inRegistry: string;
}

/**
 * Name and e-mail of a certificate compared with its subject's in the registry; what either side
 * lacks is not compared. Names are compared without diacritics, as old certificates lack them.
 */
export function differences(certificate: Certificate, scope: Scope, facts: Facts): Difference[] {
  const known = subjectOf(certificate, scope, facts);
  if (!known) return [];
  const found: Difference[] = [];
  const { commonName, email } = certificate;
  const [name] = known.names;
  // A server's certificate bears its domain, not the system's name.
  const isDomain = certificate.subject?.kind === 'system' && /^\S+\.\S+$/.test(commonName ?? '');
  if (commonName && name && !isDomain && !known.names.some((other) => fold(other) === fold(commonName))) {
    found.push({ what: known.nameIs, inCertificate: commonName, inRegistry: name });
  }
  const sameEmail = (email ?? '').trim().toLowerCase() === (known.email ?? '').trim().toLowerCase();
  if (email?.trim() && known.email?.trim() && !sameEmail) {
    found.push({ what: 'thư điện tử', inCertificate: email, inRegistry: known.email });
  }
  return found;
}

function subjectOf(certificate: Certificate, scope: Scope, { organisation }: Facts) {
  const id = certificate.subject?.id;
  const person = scope.person(id);
  if (person) return { nameIs: 'họ tên', names: texts(person.fullName), email: person.officialEmail };
  const system = scope.system(id);
  if (system) return { nameIs: 'tên', names: texts(system.name), email: undefined };
  if (!id || organisation?.id !== id) return undefined;
  const { name, shortName, officialEmail } = organisation;
  return { nameIs: 'tên cơ quan, tổ chức', names: texts(name, shortName), email: officialEmail };
}

function texts(...names: readonly (string | undefined)[]): string[] {
  return names.filter((name): name is string => Boolean(name?.trim()));
}

/** @example 'thư điện tử trong chứng thư là a@x.gov.vn, trong sổ đăng ký là b@x.gov.vn' */
export function tellDifferences(list: readonly Difference[]): string {
  return list
    .map(
      (one) => `${one.what} trong chứng thư là ${one.inCertificate}, trong sổ đăng ký là ${one.inRegistry}`,
    )
    .join('; ');
}
