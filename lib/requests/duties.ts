/**
 * The duties of the managing body (letter, mục 8; Decree, Điều 37) as a check list worked out from
 * the registry: what is in order, what is not, and which records are concerned.
 */
import { letter } from '../procedures/clauses.ts';
import type { Citation } from '../procedures/index.ts';
import { isValidOn } from '../registry/display.ts';
import type { Device } from '../registry/schema.ts';
import { hasExpired } from '../rules/days.ts';
import { checkRegistry, type Facts, type Finding } from '../rules/index.ts';
import { hasFailed, namesDevice, type Scope, wholeScope } from '../rules/subjects.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { dutyNames } from './dutyNames.ts';
import { followUpsOfAll } from './followUps.ts';
import { isRecallable } from './steps/revoking.ts';
import { happened } from './timeline.ts';

/** A record that a duty is not yet done for. */
export interface DutyRecord {
  store: 'staff' | 'certificates' | 'devices' | 'requests';
  id: string;
  /** Vietnamese: which one it is, and what is missing. */
  text: string;
  /** ISO date. */
  due?: string;
}

export interface Duty {
  id: string;
  /** The duty as a question of the check list. */
  title: string;
  citation: Citation;
  /** `manual`: the registry cannot tell; the text gives the figures. */
  status: 'ok' | 'open' | 'overdue' | 'manual';
  /** The outcome in one sentence. */
  text: string;
  records: readonly DutyRecord[];
}

interface Look {
  facts: Facts;
  scope: Scope;
  name: ReturnType<typeof dutyNames>;
  /** What the rules find in the whole registry. */
  findings: readonly Finding[];
}

interface Check {
  id: string;
  title: string;
  citation: Citation;
  /** Said when no record is found. */
  ok: string;
  /** @param n number of records found */
  open(n: number): string;
  find(look: Look): DutyRecord[];
}

/**
 * The whole check list.
 *
 * @param facts with the whole registry; `facts.requests` holds every request
 */
export function duties(facts: Facts): Duty[] {
  const scope = wholeScope(facts);
  const look: Look = { facts, scope, name: dutyNames(scope, facts), findings: checkRegistry(facts) };
  return [
    ...checks.map(({ find, ok, open, ...check }): Duty => {
      const records = find(look);
      const late = records.some(({ due }) => due !== undefined && due < facts.today);
      return {
        ...check,
        status: records.length === 0 ? 'ok' : late ? 'overdue' : 'open',
        text: records.length === 0 ? ok : open(records.length),
        records,
      };
    }),
    ...manual(look),
  ];
}

const checks: readonly Check[] = [
  {
    id: 'complete-data',
    title: 'Thông tin chứng thư trong sổ đăng ký đã đủ và đúng chưa?',
    citation: letter.confirmAccuracy,
    ok: 'Mọi chứng thư còn hiệu lực đều có số hiệu, ngày hết hạn và chủ thể.',
    open: (n) => `${n} chứng thư còn hiệu lực thiếu thông tin.`,
    find: ({ facts, scope, name }) =>
      scope.certificates
        .filter((certificate) => isValidOn(certificate, facts.today))
        .flatMap((certificate) => {
          const missing = [
            ...(certificate.serialNumber.trim() ? [] : ['số hiệu']),
            ...(certificate.validTo ? [] : ['ngày hết hạn']),
            ...(name.subject(certificate) ? [] : ['chủ thể']),
          ];
          return missing.length === 0
            ? []
            : [
                {
                  store: 'certificates',
                  id: certificate.id,
                  text: `${name.certificate(certificate)}: thiếu ${missing.join(', ')}`,
                } satisfies DutyRecord,
              ];
        }),
  },
  {
    id: 'confirm-handover',
    title: 'Thiết bị đã bàn giao đều đã thông báo theo Mẫu số 07 chưa?',
    citation: letter.confirmHandover,
    ok: 'Không còn lần bàn giao nào chưa thông báo.',
    open: (n) => `${n} hồ sơ đã bàn giao mà chưa gửi Mẫu số 07.`,
    find: (look) => found(look, 'confirm-handover-due'),
  },
  {
    id: 'devices-accounted-for',
    title: 'Mọi thiết bị đều biết đang ở đâu, ai giữ?',
    citation: letter.manageDevices,
    ok: 'Mọi thiết bị đang dùng đều có người giữ.',
    open: (n) => `${n} thiết bị chưa rõ ai giữ.`,
    find: ({ scope, name }) =>
      scope.devices
        .filter((device) => isCarried(device) && isOut(device) && !isHeld(device, scope))
        .map((device) => ({
          store: 'devices',
          id: device.id,
          text: `${name.device(device)}: chưa ghi người giữ`,
        })),
  },
  {
    id: 'must-revoke',
    title: 'Người đã nghỉ, thiết bị đã hỏng hoặc mất đều đã đề nghị thu hồi chứng thư chưa?',
    citation: letter.subscriberReports,
    ok: 'Không có chứng thư nào phải thu hồi mà chưa đề nghị.',
    open: (n) => `${n} chứng thư phải đề nghị thu hồi.`,
    find: (look) => found(look, 'must-revoke'),
  },
  {
    id: 'recall-after-revocation',
    title: 'Thiết bị của chứng thư bị thu hồi đã bàn giao về Cục đúng hạn chưa?',
    citation: letter.recallInFiveDays,
    ok: 'Không còn thiết bị nào phải bàn giao theo thông báo thu hồi.',
    open: (n) => `${n} hồ sơ thu hồi chưa bàn giao thiết bị.`,
    find: ({ facts, scope, name }) => {
      const asked = scope.others.filter(
        (request) => request.procedure === 'revoke' && happened(request, 'revocation-notified'),
      );
      const steps = followUpsOfAll(asked, facts);
      return asked.flatMap((request) =>
        (steps.get(request.id) ?? [])
          .filter(({ id, done }) => id === 'return-device' && !done)
          .map(({ title, due }) => ({
            store: 'requests' as const,
            id: request.id,
            text: `${name.request(request)}: ${title}`,
            ...(due ? { due } : {}),
          })),
      );
    },
  },
  {
    id: 'return-on-expiry',
    title: 'Ai còn giữ thiết bị khi chứng thư đã hết hạn hoặc đã nghỉ?',
    citation: letter.returnDevice,
    ok: 'Không ai còn giữ thiết bị phải trả.',
    open: (n) => `${n} thiết bị chưa được trả lại.`,
    find: ({ facts, scope, name }) =>
      scope.devices
        .filter((device) => isRecallable(device.kind) && isOut(device))
        .flatMap((device) => {
          const certificates = scope.certificatesOn(device.id);
          const holder = scope.person(device.holderId);
          const expired =
            certificates.length > 0 &&
            certificates.every((one) => one.status === 'revoked' || hasExpired(one, facts.today));
          const gone = holder !== undefined && holder.status !== 'active' && holder.status !== 'moved';
          if (!expired && !gone) return [];
          return [
            {
              store: 'devices',
              id: device.id,
              text: `${name.device(device)}: ${gone ? name.whyGone(holder) : 'chứng thư đã hết hạn hoặc bị thu hồi'}`,
            } satisfies DutyRecord,
          ];
        }),
  },
  {
    id: 'loss-record',
    title: 'Thiết bị thất lạc đều đã có biên bản Mẫu số 09 chưa?',
    citation: letter.lossRecord,
    ok: 'Không có thiết bị thất lạc nào thiếu biên bản.',
    open: (n) => `${n} thiết bị thất lạc chưa có biên bản Mẫu số 09.`,
    find: (look) => {
      const { scope, name } = look;
      const speaking = scope.others.filter(
        (request) =>
          (request.procedure === 'revoke' || request.procedure === 'device-loss') && !hasFailed(request),
      );
      return [
        ...found(look, 'lost-device-needs-loss-record'),
        // Lost, and no request speaks of it yet.
        ...scope.devices
          .filter(
            (device) =>
              device.status === 'lost' && !speaking.some((request) => namesDevice(request, device, scope)),
          )
          .map((device): DutyRecord => ({ store: 'devices', id: device.id, text: name.device(device) })),
      ];
    },
  },
  {
    id: 'handover-record',
    title: 'Thiết bị đã bàn giao về Cục đều có biên bản Mẫu số 08 chưa?',
    citation: letter.handoverRecord,
    ok: 'Mọi lần bàn giao thiết bị thu hồi đều có biên bản.',
    open: (n) => `${n} lần bàn giao thiếu biên bản Mẫu số 08.`,
    find: (look) => found(look, 'handover-needs-record'),
  },
  {
    id: 'archive',
    title: 'Hồ sơ lưu trữ đã đầy đủ chưa?',
    citation: letter.archive,
    ok: 'Hồ sơ đã kết thúc đều có số và ngày văn bản.',
    open: (n) => `${n} hồ sơ đã kết thúc còn thiếu.`,
    find: ({ scope, name }) =>
      scope.others
        .filter((request) => happened(request, 'done'))
        .flatMap((request): DutyRecord[] => {
          const missing = [
            ...(request.document?.number?.trim() ? [] : ['số văn bản']),
            ...(request.document?.date ? [] : ['ngày văn bản']),
          ];
          if (missing.length === 0) return [];
          const text = `${name.request(request)}: thiếu ${missing.join(', ')}`;
          return [{ store: 'requests', id: request.id, text }];
        }),
  },
];

/** Duties that no registry can tick off, with the figures that help. */
function manual({ facts, scope }: Look): Duty[] {
  const inForce = scope.certificates.filter((certificate) => isValidOn(certificate, facts.today));
  const subjects = new Set(inForce.map(({ subject }) => subject.id));
  const out = scope.devices.filter((device) => isCarried(device) && isOut(device)).length;
  const revoked = scope.certificates.filter(({ status }) => status === 'revoked').length;
  return [
    {
      id: 'instruct',
      title: 'Đã hướng dẫn, kiểm tra thuê bao sử dụng chữ ký số chưa?',
      citation: letter.instruct,
      status: 'manual',
      text: `Có ${subjects.size} thuê bao đang dùng chứng thư: phát bản trách nhiệm của thuê bao cho từng người.`,
      records: [],
    },
    {
      id: 'report',
      title: 'Báo cáo định kỳ, đột xuất',
      citation: letter.report,
      status: 'manual',
      text: `Đến ngày ${formatDate(facts.today)}: ${inForce.length} chứng thư còn hiệu lực của ${subjects.size} thuê bao, ${out} thiết bị đang giữ, ${revoked} chứng thư đã thu hồi.`,
      records: [],
    },
  ];
}

/** What a rule found, as records of the check list. */
function found({ findings }: Look, ruleId: string): DutyRecord[] {
  return findings.flatMap((finding) =>
    finding.ruleId === ruleId && finding.about ? [{ ...finding.about, text: finding.message }] : [],
  );
}

/** Kinds that somebody carries about. */
const isCarried = ({ kind }: Device) => kind === 'pki-token' || kind === 'sim-pki';
const isOut = ({ status }: Device) => status === 'in-use' || status === 'locked' || status === 'damaged';

/** Held by somebody on record, or by the body itself or a system through the certificate on it. */
function isHeld(device: Device, scope: Scope): boolean {
  return (
    device.holderId !== undefined ||
    scope.certificatesOn(device.id).some(({ subject }) => subject.kind !== 'person')
  );
}
