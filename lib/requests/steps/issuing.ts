/** Sending, and from the new device to the notice that its holder has it (letter, mục 3, 5). */
import { letter } from '../../procedures/clauses.ts';
import { coveredBy } from '../coverage.ts';
import { happened } from '../timeline.ts';
import { onlyKind, type Steps } from './context.ts';

export const issuingSteps: Steps<'send-paper' | 'receive-device' | 'hand-over' | 'confirm-handover'> = {
  'send-paper': ({ request, office }) =>
    request.digitallySigned === false
      ? {
          title: `Gửi bản chính văn bản giấy đến ${office}`,
          who: 'organisation',
          citation: letter.unsignedNeedsPaper,
          done: happened(request, 'received', 'done'),
          ready: happened(request, 'ready', 'submitted', 'supplement'),
        }
      : undefined,

  'receive-device': ({ request, kinds }) => ({
    title: onlyKind(kinds, 'central')
      ? 'Nhận thông tin tài khoản ký số tập trung từ Cục Chứng thực số và Bảo mật thông tin'
      : 'Nhận thiết bị lưu khóa bí mật từ Cục Chứng thực số và Bảo mật thông tin',
    who: 'organisation',
    citation: letter.receiveDevice,
    done: happened(request, 'device-received', 'handed-over', 'handover-confirmed'),
  }),

  'hand-over': ({ request, kinds }) => ({
    title: onlyKind(kinds, 'central')
      ? 'Bàn giao thông tin tài khoản ký số tập trung cho thuê bao'
      : 'Bàn giao thiết bị lưu khóa bí mật cho thuê bao',
    who: 'organisation',
    citation: letter.handOver,
    done: happened(request, 'handed-over', 'handover-confirmed'),
    ready: happened(request, 'device-received'),
  }),

  'confirm-handover': (context) => ({
    title: 'Gửi thông báo đã bàn giao theo Mẫu số 07 đến Cục Chứng thực số và Bảo mật thông tin',
    who: 'organisation',
    citation: letter.confirmHandover,
    done:
      happened(context.request, 'handover-confirmed') ||
      coveredBy('confirm-handover', context.request, context.scope),
    ready: happened(context.request, 'handed-over'),
  }),
};
