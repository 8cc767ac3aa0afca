import { isValidOn } from '../registry/display.ts';
import { deviceStatusLabels, staffStatusLabels } from '../registry/labels.ts';
import type { Certificate, DeviceStatus, Request, StaffStatus } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { hasFailed, namesCertificate, type Scope, scopeOf, wholeScope } from './subjects.ts';
import type { Facts, Rule, RuleFinding } from './types.ts';
import { capital, nameCertificate, nameDevice } from './words.ts';

const gone: ReadonlySet<StaffStatus> = new Set(['retired', 'left', 'deceased']);
const unusable: ReadonlySet<DeviceStatus> = new Set(['lost', 'damaged']);

const personQuote = letter(
  'Mục 7',
  'Đối với chứng thư chữ ký số của cá nhân: Cá nhân nghỉ hưu, thôi việc, từ trần',
);

/**
 * A certificate in force whose holder has gone or whose device is lost or damaged has to be revoked
 * (letter, mục 7, 9). Over a request it looks at the people, devices and certificates the request touches.
 */
export const mustRevoke: Rule = {
  id: 'must-revoke',
  severity: 'warning',
  summary:
    'Người đã nghỉ hưu, thôi việc, từ trần hoặc thiết bị mất, hỏng mà chứng thư còn hiệu lực: phải đề nghị thu hồi.',
  followsUp: true,
  citation: letter(
    'Mục 7',
    'Đối với mọi loại chứng thư chữ ký số: Khóa bí mật (mật khẩu) bị lộ hoặc nghi bị lộ; thiết bị lưu khóa bí mật bị hỏng, bị thất lạc hoặc các trường hợp mất an toàn khác.',
  ),
  check(request, facts) {
    const scope = scopeOf(request, facts);
    return judge(scope, revocations([request, ...scope.others]), facts);
  },
  checkRegistry(facts) {
    const scope = wholeScope(facts);
    return judge(scope, revocations(scope.others), facts);
  },
};

function revocations(requests: readonly Request[]): Request[] {
  return requests.filter((request) => request.procedure === 'revoke' && !hasFailed(request));
}

function judge(scope: Scope, asked: readonly Request[], facts: Facts): RuleFinding[] {
  return scope.around.flatMap((certificate) => {
    if (!isValidOn(certificate, facts.today)) return [];
    const cause = causeOf(certificate, scope);
    if (!cause || asked.some((request) => namesCertificate(request, certificate))) return [];
    return {
      message: `${capital(cause.text)} nhưng ${nameCertificate(certificate, scope, facts)} còn hiệu lực và chưa có đề nghị thu hồi. Hãy lập đề nghị thu hồi (Mẫu số 05).`,
      field: 'certificateIds',
      about: { store: 'certificates', id: certificate.id },
      ...(cause.citation ? { citation: cause.citation } : {}),
    };
  });
}

function causeOf(
  certificate: Certificate,
  scope: Scope,
): { text: string; citation?: Rule['citation'] } | undefined {
  const person = scope.person(certificate.subject?.id);
  if (person && gone.has(person.status)) {
    const status = staffStatusLabels[person.status].toLowerCase();
    return { text: `${person.fullName} đã ${status}`, citation: personQuote };
  }
  const device = scope.device(certificate.deviceId);
  if (!device || !unusable.has(device.status)) return undefined;
  return { text: `${nameDevice(device, scope)} ${deviceStatusLabels[device.status].toLowerCase()}` };
}
