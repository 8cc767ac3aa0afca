/** After a renewal, a change or the unlocking of a device (letter, mục 6). */
import { letter } from '../../procedures/clauses.ts';
import type { Request } from '../../registry/schema.ts';
import { eventDay } from '../../rules/days.ts';
import { addresseeClause } from '../addresseeClause.ts';
import { happened } from '../timeline.ts';
import { type Context, dueAfter, needsFile, onlyKind, type Steps } from './context.ts';

export const renewingSteps: Steps<
  'receive-certificate-file' | 'install-certificate' | 'sim-updates-itself' | 'unlock-remotely'
> = {
  'receive-certificate-file': ({ request, office, kinds }) =>
    needsFile(kinds)
      ? {
          title: `Chờ tệp chứng thư mới (${extension(request)}) do ${office} gửi đến thư điện tử công vụ của người tiếp nhận`,
          who: 'certificate-receiver',
          citation: request.procedure === 'change' ? letter.changeFile : letter.renewFile,
          done: happened(request, 'certificate-file-received', 'installed'),
        }
      : undefined,

  'install-certificate': ({ request, kinds }) =>
    needsFile(kinds)
      ? {
          title: `Cài đặt chứng thư mới (${extension(request)}) vào thiết bị PKI Token đã cấp`,
          who: 'certificate-receiver',
          citation: request.procedure === 'change' ? letter.changeFile : letter.renewFile,
          done: happened(request, 'installed'),
          ready: happened(request, 'certificate-file-received'),
        }
      : undefined,

  'sim-updates-itself': ({ request, kinds }) =>
    kinds.has('sim-pki')
      ? {
          title: 'SIM PKI tự cập nhật chứng thư mới: không phải cài đặt, chỉ báo cho thuê bao biết',
          who: 'organisation',
          citation: request.procedure === 'change' ? letter.changeSim : letter.renewSim,
          done: happened(request, 'done', 'installed'),
        }
      : undefined,

  'unlock-remotely': (context) => {
    const { request, kinds, office, addressee } = context;
    const bySim = onlyKind(kinds, 'sim-pki');
    return {
      title: bySim
        ? `${office} hỗ trợ mở khóa SIM PKI`
        : `Người phối hợp hỗ trợ khôi phục mở khóa từ xa theo hướng dẫn của ${office}`,
      who: bySim ? addressee : 'coordinator',
      citation: bySim
        ? addresseeClause(context.facts.profile, request.procedure, 'sim-pki')
        : letter.recoverRemotely,
      done: happened(request, 'done'),
      due: unlockDue(context),
    };
  },
};

/** The letter names the file's ending for each of the two. */
function extension(request: Request): string {
  return request.procedure === 'change' ? '.crt' : '.cer';
}

/** Where the province set the Department a limit, from the day the request was received. */
function unlockDue({ request, facts, addressee }: Context): string | undefined {
  if (addressee !== 'department') return undefined;
  const entry = facts.profile.departmentHandles.find(({ procedure }) => procedure === request.procedure);
  return entry?.workingDays === undefined
    ? undefined
    : dueAfter(eventDay(request, 'received'), entry.workingDays, facts);
}
