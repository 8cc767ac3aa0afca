import { isValidOn } from '../registry/display.ts';
import type { Certificate, DeviceKind, DeviceStatus, Request } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { hasExpired, tellDate } from './days.ts';
import { hasFailed, namesDevice, type Scope, scopeOf, wholeScope } from './subjects.ts';
import type { Facts, Rule, RuleFinding } from './types.ts';
import { capital, nameCertificate, nameDevice } from './words.ts';

const withHolder: ReadonlySet<DeviceStatus> = new Set(['in-use', 'locked', 'damaged']);
/** The letter's way of taking a device back is for PKI Tokens; a HSM is a device too. */
const givenBack: ReadonlySet<DeviceKind> = new Set(['pki-token', 'hsm']);

/** The subscriber hands the device back when the certificate has expired (letter, mục 7). */
export const returnOnExpiry: Rule = {
  id: 'return-on-expiry',
  severity: 'warning',
  summary: 'Chứng thư hết hạn thì thuê bao phải bàn giao lại thiết bị cho cơ quan quản lý trực tiếp.',
  followsUp: true,
  citation: letter(
    'Mục 7',
    'Thuê bao phải có trách nhiệm bàn giao lại thiết bị lưu khóa bí mật cho Cơ quan, tổ chức quản lý trực tiếp khi chứng thư chữ ký số hết hạn sử dụng hoặc chứng thư chữ ký số bị thu hồi.',
  ),
  check(request, facts) {
    const scope = scopeOf(request, facts);
    return judge(scope, [request, ...scope.others], facts);
  },
  checkRegistry(facts) {
    const scope = wholeScope(facts);
    return judge(scope, scope.others, facts);
  },
};

function judge(scope: Scope, requests: readonly Request[], facts: Facts): RuleFinding[] {
  const handovers = requests.filter(
    (request) => request.procedure === 'device-handover' && !hasFailed(request),
  );
  const told = new Set<string>();
  return scope.around.flatMap((certificate) => {
    const device = scope.device(certificate.deviceId);
    if (!device || told.has(device.id) || !hasRunOut(certificate, facts)) return [];
    if (!givenBack.has(device.kind) || !withHolder.has(device.status)) return [];
    // Renewed: another certificate on the device is in force.
    if (scope.certificatesOn(device.id).some((other) => isValidOn(other, facts.today))) return [];
    if (handovers.some((request) => namesDevice(request, device, scope))) return [];
    told.add(device.id);
    const on = certificate.validTo ? ` ngày ${tellDate(certificate.validTo)}` : '';
    return {
      message: `${capital(nameCertificate(certificate, scope, facts))} đã hết hạn${on} nhưng ${nameDevice(device, scope)} chưa được giao lại. Hãy thu lại thiết bị, lập biên bản Mẫu số 08.`,
      field: 'deviceIds',
      about: { store: 'certificates', id: certificate.id },
    };
  });
}

function hasRunOut(certificate: Certificate, { today }: Facts): boolean {
  return certificate.status !== 'revoked' && hasExpired(certificate, today);
}
