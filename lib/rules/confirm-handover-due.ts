import type { Request } from '../registry/schema.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { letter } from './citations.ts';
import { dayOf, eventDay, hasEvent } from './days.ts';
import { hasFailed, type Scope, scopeOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed } from './words.ts';

/** Once a new device is with its subscriber, Mẫu 07 goes to the Bureau (letter, mục 5). */
export const confirmHandoverDue: Rule = {
  id: 'confirm-handover-due',
  severity: 'warning',
  summary: 'Đã nhận và bàn giao thiết bị cho thuê bao thì phải gửi thông báo Mẫu 07 về Cục.',
  followsUp: true,
  citation: letter(
    'Mục 5',
    'Sau đó, Cơ quan, tổ chức quản lý trực tiếp gửi thông báo theo Mẫu số 07 kèm theo Nghị định 68 về Cục Chứng thực số và Bảo mật thông tin.',
  ),
  check(request, facts) {
    if (!request.procedure?.startsWith('issue-') || hasFailed(request)) return [];
    const handedOver = eventDay(request, 'handed-over');
    if (!handedOver || hasEvent(request, 'handover-confirmed')) return [];
    const scope = scopeOf(request, facts);
    const confirmed = scope.others.some(
      (other) =>
        other.procedure === 'confirm-handover' &&
        !hasFailed(other) &&
        !isOlder(other, handedOver) &&
        isAboutSame(other, request, scope),
    );
    if (confirmed) return [];
    const names = listed([
      ...scope.people.map(({ fullName }) => fullName),
      ...scope.systems.map(({ name }) => name),
    ]);
    return [
      {
        message: `Đã bàn giao thiết bị${names ? ` cho ${names}` : ''} ngày ${formatDate(handedOver)} nhưng chưa gửi thông báo. Hãy gửi thông báo bàn giao (Mẫu số 07) về Cục.`,
        field: 'timeline',
      },
    ];
  },
};

/** Whether all that is dated in a confirmation lies before the handover: it is about an earlier device. */
function isOlder(confirmation: Request, handedOver: string): boolean {
  const days = [
    confirmation.document?.date,
    confirmation.handover?.date,
    confirmation.updatedAt,
    ...(confirmation.timeline ?? []).map((entry) => entry?.at),
  ].flatMap((at) => dayOf(at) ?? []);
  return days.length > 0 && days.every((day) => day < handedOver);
}

/** Whether a confirmation names a person, system, device or certificate of the request for a new certificate. */
function isAboutSame(confirmation: Request, request: Request, scope: Scope): boolean {
  const people = request.staffIds ?? [];
  const systems = request.systemIds ?? [];
  const devices = request.deviceIds ?? [];
  const subjects = [...people, ...systems];
  if (subjects.length === 0 && request.organisationId) {
    if (confirmation.organisationId === request.organisationId && !confirmation.staffIds?.length) return true;
  }
  const certificates = new Set(
    [
      ...subjects.flatMap((id) => scope.certificatesOf(id)),
      ...devices.flatMap((id) => scope.certificatesOn(id)),
    ].map(({ id }) => id),
  );
  const theirDevices = new Set(
    [...certificates].flatMap(
      (id) => scope.around.find((certificate) => certificate.id === id)?.deviceId ?? [],
    ),
  );
  return Boolean(
    confirmation.staffIds?.some((id) => people.includes(id)) ||
      confirmation.systemIds?.some((id) => systems.includes(id)) ||
      confirmation.deviceIds?.some((id) => devices.includes(id) || theirDevices.has(id)) ||
      confirmation.certificateIds?.some((id) => certificates.has(id) || request.certificateIds?.includes(id)),
  );
}
