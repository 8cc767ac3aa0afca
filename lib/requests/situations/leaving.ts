import { letter } from '../../procedures/clauses.ts';
import { isValidOn } from '../../registry/display.ts';
import type { Reason } from '../../registry/schema.ts';
import { holderChoice } from './matter.ts';
import { recallDeadline, returnOnExpiry } from './term.ts';
import type { Plan, Situation } from './types.ts';

const about = ['person', 'certificate', 'device'] as const;

/** All certificates of a person who is no longer there are revoked. */
function revokeAll(reason: Reason, what: string): Situation['plan'] {
  return (matter): Plan => {
    const { name, certificates, facts } = matter;
    if (certificates.length > 0 && !certificates.some((one) => isValidOn(one, facts.today))) {
      return {
        headline: `${name} ${what}, không còn chứng thư nào hiệu lực: chỉ cần nhận lại thiết bị.`,
        citation: letter.returnDevice,
        after: [
          ...returnOnExpiry(matter, 'Nhận lại thiết bị lưu khóa bí mật'),
          {
            text: 'Ghi việc nhận lại thiết bị vào sổ đăng ký',
            citation: letter.archive,
            who: 'organisation',
          },
        ],
      };
    }
    return {
      headline: `${name} ${what}: đề nghị thu hồi mọi chứng thư còn hiệu lực.`,
      citation: letter.revokePerson,
      filing: { procedure: 'revoke', reason, choice: holderChoice(matter) },
      deadlines: recallDeadline(matter),
    };
  };
}

export const leaving: readonly Situation[] = [
  {
    id: 'retired',
    label: 'Nghỉ hưu',
    words: ['về hưu', 'hưu trí', 'nghỉ chế độ', 'nghỉ hưu trước tuổi', 'tinh giản biên chế'],
    about,
    plan: revokeAll('retired', 'nghỉ hưu'),
  },
  {
    id: 'left',
    label: 'Thôi việc',
    words: ['nghỉ việc', 'chấm dứt hợp đồng', 'bỏ việc', 'buộc thôi việc', 'ra khỏi ngành'],
    about,
    plan: revokeAll('left', 'thôi việc'),
  },
  {
    id: 'died',
    label: 'Từ trần',
    words: ['mất', 'chết', 'qua đời', 'tử vong'],
    about,
    plan: revokeAll('died', 'từ trần'),
  },
];
