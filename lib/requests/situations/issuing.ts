import { decree, letter } from '../../procedures/clauses.ts';
import { isValidOn } from '../../registry/display.ts';
import type { AdviceLine, Matter, Plan, Situation } from './types.ts';

const timeLimit: AdviceLine = {
  text: 'Cục cấp trong 03 ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ',
  citation: decree.issueInThreeDays,
  who: 'bureau',
};
const receiver: AdviceLine = {
  text: 'Chọn người tiếp nhận thiết bị và địa chỉ nhận',
  citation: letter.devicesTravel,
  who: 'organisation',
};

function hasOne({ certificates, facts, name }: Matter): AdviceLine[] {
  const current = certificates.find((certificate) => isValidOn(certificate, facts.today));
  return current
    ? [
        {
          text: `${name} đang có chứng thư còn hiệu lực (số hiệu ${current.serialNumber}): chỉ cấp thêm khi thật cần`,
          citation: letter.manageDevices,
        },
      ]
    : [];
}

export const issuing: readonly Situation[] = [
  {
    id: 'new-person',
    label: 'Cá nhân cần cấp mới chứng thư',
    words: [
      'người mới',
      'nhân viên mới',
      'tuyển dụng',
      'cấp mới',
      'cấp chữ ký số',
      'cán bộ mới',
      'giáo viên mới',
      'đăng ký sim',
    ],
    about: ['person'],
    plan: (matter): Plan => ({
      headline: `Đề nghị cấp chứng thư cho ${matter.person ? matter.name : 'cá nhân'}.`,
      citation: letter.issuePerson,
      filing: {
        procedure: 'issue-person',
        choice: { staffIds: matter.person ? [matter.person.id] : [] },
      },
      before: [receiver],
      deadlines: [timeLimit],
      warnings: [
        ...hasOne(matter),
        ...(matter.person?.status !== undefined && matter.person.status !== 'active'
          ? [
              {
                text: `${matter.name} không còn công tác theo sổ đăng ký: hãy kiểm tra lại`,
                citation: letter.confirmAccuracy,
              },
            ]
          : []),
      ],
    }),
  },
  {
    id: 'new-unit',
    label: 'Cơ quan, tổ chức cần cấp mới chứng thư',
    words: [
      'đơn vị mới',
      'thành lập',
      'con dấu số',
      'cấp mới tổ chức',
      'chữ ký số cơ quan',
      'chữ ký số đơn vị',
    ],
    about: ['organisation'],
    plan: (matter): Plan => {
      const { organisation = matter.facts.organisation } = matter;
      return {
        headline: `Đề nghị cấp chứng thư cho ${organisation?.name ?? 'cơ quan, tổ chức'}.`,
        citation: letter.issueOrganisation,
        filing: {
          procedure: 'issue-organisation',
          choice: organisation ? { organisationId: organisation.id } : {},
        },
        before: [receiver],
        deadlines: [timeLimit],
        warnings: [
          ...hasOne(matter),
          ...(organisation?.hasDigitalSignature === true
            ? []
            : [
                {
                  text: 'Cơ quan chưa có chữ ký số nên văn bản đề nghị không ký số được: gửi cả bản chính văn bản giấy',
                  citation: letter.unsignedNeedsPaper,
                },
              ]),
        ],
      };
    },
  },
  {
    id: 'new-system',
    label: 'Thiết bị, dịch vụ, phần mềm cần cấp mới chứng thư',
    words: [
      'máy chủ mới',
      'phần mềm mới',
      'ssl',
      'server',
      'hệ thống mới',
      'trang thông tin điện tử',
      'website',
    ],
    about: ['system'],
    plan: (matter): Plan => ({
      headline: `Đề nghị cấp chứng thư cho ${matter.system ? matter.name : 'thiết bị, dịch vụ, phần mềm'}.`,
      citation: letter.issueSystem,
      filing: {
        procedure: 'issue-system',
        choice: { systemIds: matter.system ? [matter.system.id] : [] },
      },
      before: [receiver],
      deadlines: [timeLimit],
      warnings: hasOne(matter),
    }),
  },
];
