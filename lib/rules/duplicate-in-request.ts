import type { Request } from '../registry/schema.ts';
import { normaliseIccid, normaliseSerial } from '../registry/validators.ts';
import { letter } from './citations.ts';
import { type Scope, scopeOf } from './subjects.ts';
import type { Facts, Rule, RuleFinding } from './types.ts';
import { capital, nameCertificate, nameDevice } from './words.ts';

type IdList = 'certificateIds' | 'deviceIds' | 'staffIds' | 'systemIds';
const lists: readonly IdList[] = ['certificateIds', 'deviceIds', 'staffIds', 'systemIds'];

/** A certificate, device or person stands in one request once (letter, mục 4). */
export const duplicateInRequest: Rule = {
  id: 'duplicate-in-request',
  severity: 'error',
  summary: 'Một chứng thư, thiết bị hoặc người không được nêu hai lần trong một đề nghị.',
  citation: letter(
    'Mục 4',
    'Các cơ quan, cá nhân phải đảm bảo cung cấp đầy đủ, chính xác thông tin trong các văn bản đề nghị',
  ),
  check(request, facts) {
    const scope = scopeOf(request, facts);
    return lists.flatMap((field): RuleFinding[] => {
      const ids = request[field] ?? [];
      const kept = new Map<string, string>();
      const again = new Set<string>();
      for (const id of ids) {
        const key = identityOf(field, id, scope);
        if (kept.has(key)) again.add(id);
        else kept.set(key, id);
      }
      if (again.size === 0) return [];
      const names = [...again].map((id) => nameOf(field, id, scope, facts));
      const fix: Partial<Request> = { [field]: [...kept.values()] };
      return [
        {
          message: `${capital(names.join('; '))} được nêu hai lần trong đề nghị. Hãy bỏ dòng trùng.`,
          field,
          fix,
        },
      ];
    });
  },
};

/** What makes two entries the same thing: one id, or two records with one number. */
function identityOf(field: IdList, id: string, scope: Scope): string {
  if (field === 'certificateIds') {
    const serial = scope.certificates.find((certificate) => certificate.id === id)?.serialNumber;
    return serial?.trim() ? `serial ${normaliseSerial(serial)}` : id;
  }
  if (field === 'deviceIds') {
    const device = scope.device(id);
    const number =
      device?.kind === 'sim-pki' ? normaliseIccid(device.iccid ?? '') : device?.serialNumber?.trim();
    return device && number ? `${device.kind} ${number.toUpperCase()}` : id;
  }
  if (field === 'staffIds') {
    const idNumber = scope.person(id)?.idNumber?.replace(/\s/g, '');
    return idNumber ? `person ${idNumber}` : id;
  }
  return id;
}

function nameOf(field: IdList, id: string, scope: Scope, facts: Facts): string {
  const certificate = scope.certificates.find((one) => one.id === id);
  if (field === 'certificateIds')
    return certificate ? nameCertificate(certificate, scope, facts) : 'một chứng thư';
  const device = scope.device(id);
  if (field === 'deviceIds') return device ? nameDevice(device, scope) : 'một thiết bị';
  if (field === 'staffIds') return scope.person(id)?.fullName ?? 'một người';
  return scope.system(id)?.name ?? 'một thiết bị, dịch vụ, phần mềm';
}
