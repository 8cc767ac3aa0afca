import type { Device, DeviceStatus, Reason, Request } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { toRevoke } from './conversions.ts';
import { type Scope, scopeOf } from './subjects.ts';
import type { Facts, Rule } from './types.ts';
import { capital, nameDevice } from './words.ts';

/** What is wrong with a device that cannot be unlocked, and the reason for revocation where it follows. */
const notLocked: Readonly<Partial<Record<DeviceStatus, { state: string; reason?: Reason }>>> = {
  lost: { state: 'bị thất lạc', reason: 'device-lost' },
  damaged: { state: 'bị hỏng', reason: 'device-damaged' },
  recalled: { state: 'đã bị thu hồi' },
};

/** Recovery is for a device locked by wrong passwords; otherwise the certificate is revoked (letter, mục 6.c, 7). */
export const recoveryOnlyWhenLocked: Rule = {
  id: 'recovery-only-when-locked',
  severity: 'error',
  summary:
    'Chỉ khôi phục thiết bị bị khóa do nhập sai mật khẩu; thiết bị mất, hỏng, đã thu hồi thì đề nghị thu hồi chứng thư.',
  citation: letter(
    'Mục 6.c',
    'Trường hợp cần khôi phục thiết bị lưu khóa bí mật (chỉ đối với thiết bị PKI Token (USB)) do nhập sai mật khẩu quá số lần quy định thì lập đề nghị như sau',
  ),
  check(request, facts) {
    if (request.procedure !== 'recover-device') return [];
    const scope = scopeOf(request, facts);
    const unfit = scope.devices.filter(({ status }) => notLocked[status]);
    return unfit.map((device) => ({
      message: `${capital(nameDevice(device, scope))} ${notLocked[device.status]?.state}, không khôi phục được. Hãy đề nghị thu hồi chứng thư trên thiết bị này (Mẫu số 05).`,
      field: 'deviceIds',
      fix:
        unfit.length === scope.devices.length
          ? revocation(unfit, request, scope, facts)
          : withoutDevice(device, request, scope),
    }));
  },
};

/** A revocation of what lies on these devices; its reason where it is the same for all. */
function revocation(
  devices: readonly Device[],
  request: Request,
  scope: Scope,
  facts: Facts,
): Partial<Request> {
  const reasons = new Set(devices.map(({ status }) => notLocked[status]?.reason));
  const onThem = devices
    .flatMap(({ id }) => scope.certificatesOn(id))
    .filter(({ status }) => status === 'active');
  const certificateIds = new Set([...(request.certificateIds ?? []), ...onThem.map(({ id }) => id)]);
  return {
    ...toRevoke(request, facts, reasons.size === 1 ? [...reasons][0] : undefined),
    certificateIds: [...certificateIds],
  };
}

/** The request without one of several devices, which needs a revocation of its own. */
function withoutDevice(device: Device, request: Request, scope: Scope): Partial<Request> {
  const onIt = new Set(scope.certificatesOn(device.id).map(({ id }) => id));
  return {
    deviceIds: (request.deviceIds ?? []).filter((id) => id !== device.id),
    certificateIds: (request.certificateIds ?? []).filter((id) => !onIt.has(id)),
  };
}
