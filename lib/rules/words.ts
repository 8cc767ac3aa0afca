/** How people, certificates and devices are called in what the clerk reads. */
import { deviceNumber } from '../registry/display.ts';
import type { Addressee, Certificate, Device } from '../registry/schema.ts';
import type { Scope } from './subjects.ts';
import type { Facts } from './types.ts';

/** @example nameCertificate(certificate, scope, facts) // 'chứng thư của Nguyễn Văn An (số hiệu 5403AB)' */
export function nameCertificate(certificate: Certificate, scope: Scope, facts: Facts): string {
  const serial = certificate.serialNumber ? `số hiệu ${certificate.serialNumber}` : 'chưa ghi số hiệu';
  const subject = nameSubject(certificate, scope, facts);
  return subject ? `chứng thư của ${subject} (${serial})` : `chứng thư ${serial}`;
}

/** The subject as the registry names it, else as the certificate does. */
export function nameSubject(certificate: Certificate, scope: Scope, facts: Facts): string | undefined {
  const { organisation } = facts;
  const id = certificate.subject?.id;
  return (
    scope.person(id)?.fullName ??
    scope.system(id)?.name ??
    (id && organisation?.id === id ? organisation.name : undefined) ??
    certificate.commonName
  );
}

const kindWords = {
  'pki-token': { name: 'PKI Token', number: 'số' },
  'sim-pki': { name: 'SIM PKI', number: 'ICCID' },
  central: { name: 'tài khoản ký số tập trung', number: 'số' },
  soft: { name: 'chứng thư lưu bằng phần mềm', number: 'số' },
  hsm: { name: 'thiết bị HSM', number: 'số' },
} as const;

/** @example nameDevice(device, scope) // 'PKI Token số VN0012 của Nguyễn Văn An' */
export function nameDevice(device: Device, scope: Scope): string {
  const words = kindWords[device.kind] ?? { name: 'thiết bị', number: 'số' };
  const number = deviceNumber(device) ?? device.serialNumber;
  const holder = holderOf(device, scope);
  return `${words.name}${number ? ` ${words.number} ${number}` : ''}${holder ? ` của ${holder}` : ''}`;
}

function holderOf(device: Device, scope: Scope): string | undefined {
  const holder = scope.person(device.holderId) ?? scope.system(device.holderId);
  if (holder) return 'fullName' in holder ? holder.fullName : holder.name;
  const subject = scope.certificatesOn(device.id).map((certificate) => scope.person(certificate.subject?.id));
  return subject.find((person) => person !== undefined)?.fullName;
}

/** The name of the office, as the profile in force gives it. */
export function nameOffice(addressee: Addressee, facts: Facts): string {
  const generic =
    addressee === 'bureau' ? 'Cục Chứng thực số và Bảo mật thông tin' : 'Sở Khoa học và Công nghệ';
  return facts.profile[addressee]?.name || generic;
}

/** With a capital letter at the start. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The first few of a list, and how many more there are. */
export function listed(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return names.slice(0, most).join('; ') + (more > 0 ? ` và ${more} mục khác` : '');
}
