import { letter } from '../../procedures/clauses.ts';
import type { Device, DeviceKind } from '../../registry/schema.ts';
import { holderChoice } from './matter.ts';
import { alsoIssue } from './term.ts';
import type { Matter, Plan, Situation } from './types.ts';

const about = ['device', 'person', 'certificate', 'organisation', 'system'] as const;

/** The device that is locked: recorded so, of the kind the clerk named, or the one in question. */
function lockedDevice({ devices, device }: Matter, named: DeviceKind): Device | undefined {
  const locked = devices.filter(({ status }) => status === 'locked');
  if (locked.length === 1) return locked[0];
  const ofKind = devices.filter(({ kind }) => kind === named);
  return ofKind.length === 1 ? ofKind[0] : device;
}

function unlock(named: DeviceKind): Situation['plan'] {
  return (matter): Plan => {
    const { name, facts } = matter;
    const device = lockedDevice(matter, named);
    // What the registry says of the device stands above what the clerk called it.
    const kind = device?.kind ?? named;
    // Several devices, and none known to be the one: the clerk chooses in the request.
    const choice = device ? { deviceIds: [device.id] } : holderChoice(matter);
    if (device?.status === 'lost' || device?.status === 'damaged') {
      const reason = device.status === 'lost' ? 'device-lost' : 'device-damaged';
      return {
        headline: `Thiết bị của ${name} được ghi là ${device.status === 'lost' ? 'bị thất lạc' : 'bị hỏng'}: không khôi phục mà phải đề nghị thu hồi chứng thư.`,
        citation: letter.revokeAny,
        filing: { procedure: 'revoke', reason, choice },
        also: [alsoIssue(matter, 'Đề nghị cấp mới để tiếp tục ký số')],
      };
    }
    if (kind !== 'pki-token' && kind !== 'sim-pki') {
      return {
        headline:
          kind === 'central'
            ? `${name} dùng ký số tập trung: không có thiết bị để khôi phục, không lập Mẫu số 06.`
            : 'Mẫu số 06 chỉ dùng cho PKI Token và SIM PKI.',
        citation: letter.recoverToken,
        after: [
          {
            text: `Liên hệ ${facts.profile.bureau.name} (${facts.profile.bureau.phones.join(', ')}) để được hỗ trợ`,
            citation: letter.contactBureau,
            who: 'organisation',
          },
        ],
      };
    }
    const warnings =
      device && device.kind !== named
        ? [
            {
              text: `Theo sổ đăng ký, thiết bị của ${name} là ${kind === 'sim-pki' ? 'SIM PKI' : 'PKI Token'}`,
              citation: kind === 'sim-pki' ? letter.recoverSim : letter.recoverToken,
            },
          ]
        : [];
    return {
      headline:
        kind === 'sim-pki'
          ? `SIM PKI của ${name} bị khóa: đề nghị khôi phục theo Mẫu số 06.`
          : `PKI Token của ${name} bị khóa do nhập sai mật khẩu quá số lần: đề nghị khôi phục theo Mẫu số 06.`,
      citation: kind === 'sim-pki' ? letter.recoverSim : letter.recoverToken,
      filing: { procedure: 'recover-device', reason: 'locked', choice, deviceKind: kind },
      before:
        kind === 'pki-token'
          ? [
              {
                text: 'Chọn người phối hợp hỗ trợ khôi phục: ghi họ tên, số điện thoại để cán bộ kỹ thuật gọi',
                citation: letter.recoverRemotely,
                who: 'organisation',
              },
            ]
          : [],
      warnings,
    };
  };
}

export const locked: readonly Situation[] = [
  {
    id: 'token-locked',
    label: 'PKI Token (USB Token) bị khóa',
    words: [
      'khóa token',
      'mở khóa',
      'quên mật khẩu',
      'quên mã pin',
      'nhập sai mật khẩu',
      'khôi phục thiết bị',
      'usb',
    ],
    about,
    plan: unlock('pki-token'),
  },
  {
    id: 'sim-locked',
    label: 'SIM PKI bị khóa',
    words: ['khóa sim', 'mở khóa', 'quên mật khẩu', 'quên mã pin', 'khôi phục sim'],
    about,
    plan: unlock('sim-pki'),
  },
];
