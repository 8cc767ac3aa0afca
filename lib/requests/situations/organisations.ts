import { letter } from '../../procedures/clauses.ts';
import type { Change, Reason } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import { holderChoice } from './matter.ts';
import { changePlan } from './moving.ts';
import { recallDeadline } from './term.ts';
import type { AdviceLine, Matter, Situation } from './types.ts';

const about = ['organisation', 'certificate', 'device'] as const;

/** The name in the certificate against the one in the registry, where they differ. */
export function nameChange(field: string, old: string | undefined, now: string | undefined): Change {
  return {
    field,
    ...(old ? { from: old } : {}),
    ...(now && fold(now) !== fold(old ?? '') ? { to: now } : {}),
  };
}

const staffToo: AdviceLine = {
  text: 'Chứng thư của cá nhân ghi tên cơ quan cũ cũng không còn phù hợp: xem lại từng người',
  citation: letter.changePerson,
};

function revokeOrganisation(reason: Reason, what: string): Situation['plan'] {
  return (matter: Matter) => ({
    headline: `${matter.name} ${what}: đề nghị thu hồi chứng thư của cơ quan, tổ chức.`,
    citation: letter.revokeOrganisation,
    filing: { procedure: 'revoke', reason, choice: holderChoice(matter) },
    deadlines: recallDeadline(matter),
    warnings: [
      staffToo,
      {
        text: 'Cơ quan mới, có con dấu riêng, đề nghị cấp mới chứng thư của mình theo Mẫu số 02',
        citation: letter.issueOrganisation,
      },
    ],
  });
}

export const organisations: readonly Situation[] = [
  {
    id: 'organisation-renamed',
    label: 'Cơ quan, tổ chức đổi tên',
    words: ['đổi tên trường', 'đổi tên đơn vị', 'tên mới', 'đổi tên cơ quan'],
    about,
    plan: (matter) =>
      changePlan(matter, {
        headline: `${matter.name} đổi tên: đề nghị thay đổi thông tin chứng thư.`,
        citation: letter.changeOrganisation,
        reason: 'renamed',
        changes: [
          nameChange('Tên cơ quan, tổ chức', matter.certificate?.commonName, matter.organisation?.name),
        ],
        warnings: [staffToo],
      }),
  },
  {
    id: 'organisation-address-changed',
    label: 'Cơ quan, tổ chức đổi địa chỉ hoạt động',
    words: ['chuyển trụ sở', 'địa chỉ mới', 'dời trụ sở', 'đổi địa chỉ'],
    about,
    plan: (matter) =>
      changePlan(matter, {
        headline: `${matter.name} đổi địa chỉ hoạt động: đề nghị thay đổi thông tin chứng thư nếu địa chỉ trong chứng thư không còn đúng.`,
        citation: letter.changeOrganisation,
        reason: 'address-changed',
        changes: [{ field: 'Địa chỉ hoạt động' }],
      }),
  },
  {
    id: 'organisation-merged',
    label: 'Cơ quan, tổ chức sáp nhập',
    words: ['sát nhập', 'hợp nhất', 'gộp trường', 'nhập đơn vị'],
    about,
    plan: revokeOrganisation('merged', 'sáp nhập'),
  },
  {
    id: 'organisation-split',
    label: 'Cơ quan, tổ chức chia tách',
    words: ['tách đơn vị', 'chia đơn vị', 'tách trường'],
    about,
    plan: revokeOrganisation('split', 'chia tách'),
  },
  {
    id: 'organisation-dissolved',
    label: 'Cơ quan, tổ chức giải thể',
    words: ['đóng cửa', 'kết thúc hoạt động', 'ngừng hoạt động', 'xóa đơn vị'],
    about,
    plan: revokeOrganisation('dissolved', 'giải thể'),
  },
];
