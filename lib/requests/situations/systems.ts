import { letter } from '../../procedures/clauses.ts';
import type { Change, Reason } from '../../registry/schema.ts';
import { holderChoice } from './matter.ts';
import { changePlan } from './moving.ts';
import { nameChange } from './organisations.ts';
import { recallDeadline } from './term.ts';
import type { Matter, Situation } from './types.ts';

const about = ['system', 'certificate', 'device'] as const;

function change(reason: Reason, what: string, changes: (matter: Matter) => Change): Situation['plan'] {
  return (matter) =>
    changePlan(matter, {
      headline: `${matter.name} ${what}: đề nghị thay đổi thông tin chứng thư nếu thông tin không còn phù hợp.`,
      citation: letter.changeSystem,
      reason,
      changes: [changes(matter)],
    });
}

export const systems: readonly Situation[] = [
  {
    id: 'system-renamed',
    label: 'Thiết bị, dịch vụ, phần mềm đổi tên',
    words: ['đổi tên phần mềm', 'đổi tên miền', 'đổi tên máy chủ'],
    about,
    plan: change('renamed', 'đổi tên', ({ certificate, system }) =>
      nameChange('Tên thiết bị, dịch vụ, phần mềm', certificate?.commonName, system?.name),
    ),
  },
  {
    id: 'system-upgraded',
    label: 'Phần mềm, thiết bị, dịch vụ nâng cấp phiên bản',
    words: ['nâng cấp', 'phiên bản mới', 'cập nhật phần mềm', 'version'],
    about,
    plan: change('upgraded', 'được nâng cấp phiên bản', () => ({ field: 'Phiên bản' })),
  },
  {
    id: 'functions-added',
    label: 'Phần mềm, thiết bị, dịch vụ bổ sung tính năng',
    words: ['thêm tính năng', 'thêm chức năng', 'bổ sung chức năng', 'mở rộng'],
    about,
    plan: change('functions-added', 'được bổ sung tính năng', () => ({ field: 'Tính năng' })),
  },
  {
    id: 'system-stopped',
    label: 'Thiết bị, dịch vụ, phần mềm ngừng hoạt động',
    words: ['dừng phần mềm', 'tắt máy chủ', 'ngừng sử dụng', 'ngừng dịch vụ', 'thanh lý máy chủ'],
    about,
    plan: (matter) => ({
      headline: `${matter.name} ngừng hoạt động: đề nghị thu hồi chứng thư.`,
      citation: letter.revokeSystem,
      filing: { procedure: 'revoke', reason: 'stopped', choice: holderChoice(matter) },
      deadlines: recallDeadline(matter),
    }),
  },
];
