/** After a revocation or an expiry, until the device is back (letter, mục 7). */
import { letter } from '../../procedures/clauses.ts';
import type { Device, DeviceKind, Request } from '../../registry/schema.ts';
import { eventDay } from '../../rules/days.ts';
import { hasFailed, namesDevice, type Scope } from '../../rules/subjects.ts';
import type { Facts } from '../../rules/types.ts';
import { coveredBy } from '../coverage.ts';
import { happened } from '../timeline.ts';
import { type Context, dueAfter, type Steps } from './context.ts';

/** Working days from the notice of a revocation within which the device is back at the Bureau. */
const RECALL_WORKING_DAYS = 5;

export const revokingSteps: Steps<
  | 'receive-revocation-notice'
  | 'notify-subscriber'
  | 'recall-device'
  | 'loss-record'
  | 'handover-record'
  | 'return-device'
  | 'return-on-expiry'
> = {
  'receive-revocation-notice': ({ request }) => ({
    title: 'Chờ Cục Chứng thực số và Bảo mật thông tin thông báo đã thu hồi chứng thư, rồi ghi ngày nhận',
    who: 'bureau',
    citation: letter.revocationNotice,
    done: wasNotified(request),
  }),

  'notify-subscriber': (context) => {
    const { request } = context;
    if (request.reason === 'died') return undefined;
    return {
      title: toRecall(context)
        ? 'Báo cho thuê bao: chứng thư đã bị thu hồi, phải bàn giao lại thiết bị'
        : 'Báo cho thuê bao: chứng thư đã bị thu hồi, không dùng để ký được nữa',
      who: 'organisation',
      citation: toRecall(context) ? letter.returnDevice : letter.revocationNotice,
      done: happened(request, 'device-recalled', 'device-returned', 'loss-recorded', 'done'),
      ready: wasNotified(request),
    };
  },

  'recall-device': (context) =>
    toRecall(context)
      ? {
          title: 'Thu hồi thiết bị lưu khóa bí mật của thuê bao',
          who: 'organisation',
          citation: letter.recallInFiveDays,
          done: happened(context.request, 'device-recalled', 'device-returned'),
          ready: wasNotified(context.request),
          due: recallDue(context.request, context.facts),
        }
      : undefined,

  'loss-record': (context) =>
    isLost(context)
      ? {
          title:
            'Lập biên bản xác nhận thiết bị bị thất lạc theo Mẫu số 09, gửi Cục Chứng thực số và Bảo mật thông tin',
          who: 'organisation',
          citation: letter.lossRecord,
          done:
            happened(context.request, 'loss-recorded') ||
            coveredBy('device-loss', context.request, context.scope, lostDevices(context)),
          ready: true,
        }
      : undefined,

  'handover-record': (context) =>
    toRecall(context)
      ? {
          title: 'Lập biên bản giao, nhận thiết bị lưu khóa bí mật theo Mẫu số 08',
          who: 'organisation',
          citation: letter.handoverRecord,
          done: coveredBy('device-handover', context.request, context.scope, devicesToRecall(context)),
          ready: happened(context.request, 'device-recalled', 'device-returned'),
          due: recallDue(context.request, context.facts),
        }
      : undefined,

  'return-device': (context) =>
    context.request.procedure === 'device-handover' || toRecall(context)
      ? {
          title: 'Bàn giao thiết bị thu hồi cho Cục Chứng thực số và Bảo mật thông tin',
          who: 'organisation',
          citation: letter.recallInFiveDays,
          done: happened(context.request, 'device-returned'),
          ready:
            happened(context.request, 'device-recalled') || context.request.procedure === 'device-handover',
          due: returnDue(context),
        }
      : undefined,

  'return-on-expiry': ({ scope, facts }) => {
    const expired = scope.devices.filter(
      (device) => isRecallable(device.kind) && allExpired(device, scope, facts.today),
    );
    return expired.length === 0
      ? undefined
      : {
          title: 'Nhận lại thiết bị từ thuê bao: chứng thư đã hết hạn sử dụng',
          who: 'subscriber',
          citation: letter.returnDevice,
          done: expired.every(({ status }) => status === 'recalled' || status === 'returned'),
          ready: true,
        };
  },
};

function wasNotified(request: Request): boolean {
  return happened(request, 'revocation-notified', 'device-recalled', 'device-returned');
}

const isGone = (device: Device) => device.status === 'lost';

const lostDevices = ({ scope }: Context) => scope.devices.filter(isGone);

/** The letter (mục 7) takes PKI Tokens back; an HSM is a device too, a SIM or an account is not. */
export const isRecallable = (kind: DeviceKind) => kind === 'pki-token' || kind === 'hsm';

const devicesToRecall = ({ scope }: Context) =>
  scope.devices.filter((device) => isRecallable(device.kind) && !isGone(device));

function isLost(context: Context): boolean {
  return context.request.reason === 'device-lost' || lostDevices(context).length > 0;
}

/** With no device on record, one token is assumed, unless the request says that it is lost. */
function toRecall(context: Context): boolean {
  const { request, scope, kinds } = context;
  if (scope.devices.length === 0)
    return request.reason !== 'device-lost' && (kinds.size === 0 || [...kinds].some(isRecallable));
  const present = devicesToRecall(context);
  // The clerk may say "lost" before the device's own record does.
  if (request.reason === 'device-lost' && lostDevices(context).length === 0) return false;
  return present.length > 0;
}

function recallDue(request: Request, facts: Facts): string | undefined {
  return dueAfter(eventDay(request, 'revocation-notified'), RECALL_WORKING_DAYS, facts);
}

/** Of a record of devices (Mẫu 08): the earliest date set by the revocations of these devices. */
function returnDue({ request, facts, scope }: Context): string | undefined {
  if (request.procedure === 'revoke') return recallDue(request, facts);
  return scope.others
    .filter(
      (other) =>
        other.procedure === 'revoke' &&
        !hasFailed(other) &&
        scope.devices.some((device) => namesDevice(other, device, scope)),
    )
    .flatMap((other) => recallDue(other, facts) ?? [])
    .sort()[0];
}

function allExpired(device: Device, scope: Scope, today: string): boolean {
  const certificates = scope.certificatesOn(device.id);
  return (
    certificates.length > 0 && certificates.every(({ validTo }) => validTo !== undefined && validTo < today)
  );
}
