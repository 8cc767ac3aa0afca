import { letter } from '../../procedures/clauses.ts';
import { deviceNumber } from '../../registry/display.ts';
import { deviceKindLabels } from '../../registry/labels.ts';
import type { DeviceStatus, Reason } from '../../registry/schema.ts';
import { stillOut } from './matter.ts';
import { alsoIssue, recallDeadline } from './term.ts';
import type { Filing, Matter, Plan, Situation } from './types.ts';

const about = ['device', 'certificate', 'person', 'organisation', 'system'] as const;

const statusOf: Readonly<Partial<Record<Reason, DeviceStatus>>> = {
  'device-lost': 'lost',
  'device-damaged': 'damaged',
};

/**
 * Which device or certificate it is: the one in question, or the one whose record says so already.
 * Between several nothing is chosen, and each is offered.
 */
function which(reason: Reason, matter: Matter): Pick<Filing, 'choice'>[] {
  const { subject, devices, certificates } = matter;
  if (subject?.kind === 'certificate' || subject?.kind === 'device') return [{}];
  const told = devices.filter(({ status }) => status === statusOf[reason]);
  const candidates = told.length > 0 ? told : stillOut(devices);
  if (candidates.length > 0) return candidates.map(({ id }) => ({ choice: { deviceIds: [id] } }));
  return certificates.length > 1
    ? certificates.map(({ id }) => ({ choice: { certificateIds: [id] } }))
    : [{}];
}

function revokeFor(
  reason: Reason,
  headline: (name: string) => string,
  more?: (matter: Matter, choice: Pick<Filing, 'choice'>) => Partial<Plan>,
): Situation['plan'] {
  return (matter) => {
    const options = which(reason, matter);
    const [only = {}] = options;
    const choice = options.length === 1 ? only : { choice: {} };
    const extra = more?.(matter, choice) ?? {};
    return {
      headline: headline(matter.name),
      citation: letter.revokeAny,
      filing: { procedure: 'revoke', reason, ...choice },
      deadlines: recallDeadline(matter),
      ...extra,
      also: [...(extra.also ?? []), alsoIssue(matter, 'Đề nghị cấp mới nếu thuê bao còn cần ký số')],
      alternatives:
        options.length === 1
          ? []
          : options.map((option) => ({
              text: `Nếu là ${nameOf(option, matter)}`,
              citation: letter.deviceSerial,
              filing: { procedure: 'revoke', reason, ...option },
            })),
    };
  };
}

function nameOf({ choice }: Pick<Filing, 'choice'>, { devices, certificates }: Matter): string {
  const device = devices.find(({ id }) => choice?.deviceIds?.includes(id));
  if (device) return `${deviceKindLabels[device.kind]} ${deviceNumber(device) ?? '(chưa ghi số hiệu)'}`;
  const certificate = certificates.find(({ id }) => choice?.certificateIds?.includes(id));
  return `chứng thư ${certificate?.serialNumber ?? ''}`;
}

export const unsafe: readonly Situation[] = [
  {
    id: 'device-damaged',
    label: 'Thiết bị lưu khóa bí mật bị hỏng',
    words: ['hư token', 'hỏng token', 'gãy', 'không nhận token', 'hư sim', 'hỏng sim'],
    about,
    plan: revokeFor('device-damaged', (name) => `Thiết bị của ${name} bị hỏng: đề nghị thu hồi chứng thư.`),
  },
  {
    id: 'device-lost',
    label: 'Thiết bị lưu khóa bí mật bị thất lạc',
    words: ['mất token', 'mất thiết bị', 'mất sim', 'thất lạc', 'rơi', 'bị trộm', 'mất usb'],
    about,
    plan: revokeFor(
      'device-lost',
      (name) => `Thiết bị của ${name} bị thất lạc: đề nghị thu hồi chứng thư ngay và lập biên bản Mẫu số 09.`,
      (_, choice) => {
        const filing: Filing = { procedure: 'device-loss', ...choice };
        return {
          // There is nothing left to take back.
          deadlines: [],
          attachments: [
            { text: 'Biên bản xác nhận thiết bị bị thất lạc theo Mẫu số 09', citation: letter.lossRecord },
          ],
          also: [
            {
              text: 'Lập biên bản xác nhận thiết bị bị thất lạc (Mẫu số 09), gửi về Cục',
              citation: letter.lossRecord,
              filing,
            },
          ],
        };
      },
    ),
  },
  {
    id: 'key-exposed',
    label: 'Lộ hoặc nghi lộ khóa bí mật, mật khẩu',
    words: [
      'lộ mật khẩu',
      'lộ mã pin',
      'người khác biết mật khẩu',
      'lộ khóa',
      'cho mượn token',
      'bị ký thay',
    ],
    about,
    plan: revokeFor(
      'key-exposed',
      (name) => `Khóa bí mật (mật khẩu) của ${name} bị lộ hoặc nghi bị lộ: đề nghị thu hồi chứng thư ngay.`,
    ),
  },
  {
    id: 'other-unsafe',
    label: 'Trường hợp mất an toàn khác',
    words: ['mất an toàn', 'nhiễm mã độc', 'bị tấn công', 'virus'],
    about,
    plan: revokeFor(
      'other-unsafe',
      (name) => `Chứng thư của ${name} có nguy cơ mất an toàn: đề nghị thu hồi.`,
    ),
  },
];
