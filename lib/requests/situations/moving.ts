import { letter } from '../../procedures/clauses.ts';
import type { Citation, Profile } from '../../procedures/index.ts';
import { isValidOn } from '../../registry/display.ts';
import type { Change, Reason } from '../../registry/schema.ts';
import { daysLeft, LEAST_DAYS_LEFT } from '../../rules/days.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { holderChoice } from './matter.ts';
import { lastFilingDay, termForbids } from './term.ts';
import type { AdviceLine, Filing, Matter, Plan, Situation } from './types.ts';

const about = ['person', 'certificate', 'device'] as const;
const workplace: Change = { field: 'Cơ quan, tổ chức công tác' };
const changeWorkplace: Filing = {
  procedure: 'change',
  reason: 'moved-within-province',
  changes: [workplace],
};

/** A change, or a new certificate where the old one's term no longer allows a change. */
export function changePlan(
  matter: Matter,
  {
    headline,
    citation,
    reason,
    changes,
    warnings = [],
    before = [],
  }: {
    headline: string;
    citation: Citation;
    reason: Reason;
    changes: readonly Change[];
    warnings?: readonly AdviceLine[];
    before?: readonly AdviceLine[];
  },
): Plan {
  const forbidden = termForbids(matter, 'thay đổi thông tin');
  if (forbidden) return forbidden;
  const last = lastFilingDay(matter);
  return {
    headline,
    citation,
    filing: { procedure: 'change', reason, changes, ...allOf(matter) },
    before,
    deadlines: last
      ? [
          {
            text: `Gửi chậm nhất ngày ${formatDate(last)}, khi chứng thư còn đủ 30 ngày`,
            citation: letter.changeThirtyDays,
            due: last,
          },
        ]
      : [],
    warnings: [
      ...warnings,
      {
        text: 'Thời hạn sử dụng của chứng thư không đổi sau khi thay đổi thông tin',
        citation: letter.changeKeepsValidity,
      },
    ],
  };
}

/** A change concerns every certificate of its holder that can still be changed. */
function allOf({ subject, certificates, facts }: Matter): Pick<Filing, 'choice'> {
  if (subject?.kind === 'certificate' || certificates.length < 2) return {};
  const changeable = certificates.filter(
    (certificate) =>
      isValidOn(certificate, facts.today) &&
      (daysLeft(certificate, facts.today) ?? LEAST_DAYS_LEFT) >= LEAST_DAYS_LEFT,
  );
  return { choice: { certificateIds: changeable.map(({ id }) => id) } };
}

function moveClause(profile: Profile): Citation {
  return {
    document: profile.source.document,
    clause: 'chuyển công tác',
    quote:
      'Tóm tắt: chuyển công tác trong khu vực nhà nước thì cơ quan tiếp nhận đề nghị thay đổi thông tin; ra ngoài khu vực nhà nước thì thu hồi.',
    paraphrase: true,
  };
}

const keepsInState = ({ facts }: Matter) => facts.profile.moves?.changeWithin === 'state-sector';

/** Who files it, where the province says that it is the receiving body. */
function filedBy({ facts: { profile } }: Matter): AdviceLine[] {
  return profile.moves?.filedBy === 'receiving-body'
    ? [
        {
          text: 'Cơ quan tiếp nhận người chuyển đến lập và gửi đề nghị thay đổi',
          citation: moveClause(profile),
        },
      ]
    : [];
}

function changeOnMove(matter: Matter): Plan {
  return changePlan(matter, {
    headline: `${matter.name} chuyển công tác: đề nghị thay đổi cơ quan công tác trong chứng thư, không phải cấp mới.`,
    citation: keepsInState(matter) ? moveClause(matter.facts.profile) : letter.changePerson,
    reason: 'moved-within-province',
    changes: [workplace],
    before: filedBy(matter),
  });
}

function revokeOnMove(matter: Matter, headline: string, warnings: readonly AdviceLine[] = []): Plan {
  return {
    headline,
    citation: letter.revokePerson,
    filing: {
      procedure: 'revoke',
      reason: 'moved-outside',
      choice: holderChoice(matter),
    },
    warnings,
    alternatives: keepsInState(matter)
      ? [
          {
            text: 'Nếu cơ quan mới vẫn thuộc khu vực nhà nước: cơ quan tiếp nhận đề nghị thay đổi thông tin',
            citation: moveClause(matter.facts.profile),
            filing: changeWorkplace,
          },
        ]
      : [],
  };
}

export const moving: readonly Situation[] = [
  {
    id: 'moved-within-province',
    label: 'Chuyển công tác trong tỉnh (cơ quan thuộc UBND tỉnh)',
    words: [
      'chuyển công tác',
      'điều động',
      'thuyên chuyển',
      'đổi đơn vị',
      'chuyển trường',
      'biệt phái',
      'luân chuyển',
    ],
    about,
    plan: changeOnMove,
  },
  {
    id: 'moved-outside',
    label: 'Chuyển sang cơ quan đảng, đoàn thể, ngành dọc',
    words: [
      'chuyển công tác',
      'huyện ủy',
      'tỉnh ủy',
      'mặt trận',
      'công an',
      'thuế',
      'kho bạc',
      'tòa án',
      'điều động',
    ],
    about,
    plan: (matter) =>
      revokeOnMove(
        matter,
        `${matter.name} chuyển đến cơ quan đảng, đoàn thể hoặc ngành dọc: đề nghị thu hồi chứng thư.`,
      ),
  },
  {
    id: 'moved-other-province',
    label: 'Chuyển công tác sang tỉnh khác',
    words: ['chuyển công tác', 'ngoài tỉnh', 'trung ương', 'bộ', 'khác tỉnh'],
    about,
    plan: (matter) =>
      keepsInState(matter)
        ? changeOnMove(matter)
        : revokeOnMove(
            matter,
            `${matter.name} chuyển ra ngoài phạm vi quản lý của UBND tỉnh: không thay đổi thông tin được, đề nghị thu hồi chứng thư.`,
            [
              {
                text: 'Chỉ thay đổi được thông tin khi cơ quan mới vẫn thuộc phạm vi quản lý của UBND tỉnh',
                citation: letter.changePerson,
              },
            ],
          ),
  },
  {
    id: 'position-changed',
    label: 'Đổi chức vụ trong cùng cơ quan',
    words: ['bổ nhiệm', 'thôi giữ chức vụ', 'chức danh', 'lên chức', 'thay đổi chức vụ'],
    about,
    plan: ({ name }) => ({
      headline: `${name} chỉ đổi chức vụ, cơ quan và thư điện tử công vụ như cũ: không phải gửi đề nghị.`,
      citation: letter.changePerson,
      after: [
        { text: 'Sửa chức vụ trong sổ đăng ký của cơ quan', citation: letter.archive, who: 'organisation' },
      ],
    }),
  },
  {
    id: 'email-changed',
    label: 'Đổi địa chỉ thư điện tử công vụ',
    words: ['email', 'e-mail', 'hộp thư', 'thư công vụ', 'đổi mail'],
    about: ['person', 'certificate', 'device', 'organisation', 'system'],
    plan: (matter) => {
      const { certificate, person, subjectKind, name } = matter;
      if (subjectKind === 'organisation' || subjectKind === 'system') {
        return {
          headline: `Đổi thư điện tử của ${name} không thuộc các trường hợp thay đổi thông tin chứng thư này.`,
          citation: subjectKind === 'system' ? letter.changeSystem : letter.changeOrganisation,
          after: [
            {
              text: 'Sửa địa chỉ trong sổ đăng ký; hỏi nơi nhận đề nghị nếu địa chỉ cũ ghi trong chứng thư không dùng được nữa',
              citation: letter.archive,
              who: 'organisation',
            },
          ],
        };
      }
      const from = certificate?.email;
      const to = person?.officialEmail;
      const isNew = to !== undefined && to !== from;
      return changePlan(matter, {
        headline: `${name} đổi thư điện tử công vụ: đề nghị thay đổi thông tin chứng thư.`,
        citation: letter.changePerson,
        reason: 'email-changed',
        changes: [
          { field: 'Địa chỉ thư điện tử công vụ', ...(from ? { from } : {}), ...(isNew ? { to } : {}) },
        ],
        warnings: isNew
          ? []
          : [
              {
                text: 'Sổ đăng ký chưa có địa chỉ mới: hãy ghi thư điện tử công vụ mới của thuê bao',
                citation: letter.subscriberInforms,
              },
            ],
      });
    },
  },
];
