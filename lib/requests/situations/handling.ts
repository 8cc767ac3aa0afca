import { addWorkingDays, coverYears } from '../../calendar/index.ts';
import { letter } from '../../procedures/clauses.ts';
import type { Request } from '../../registry/schema.ts';
import { eventDay } from '../../rules/days.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { AdviceLine, Filing, Matter, Situation } from './types.ts';

const about = ['device', 'person', 'certificate', 'organisation', 'system'] as const;

const postal: AdviceLine = {
  text: 'Giao trực tiếp, qua Tổ chức cơ yếu hoặc dịch vụ bưu chính công ích',
  citation: letter.devicesTravel,
};

function filingFor(procedure: Filing['procedure'], { device }: Matter): Filing {
  return { procedure, ...(device ? { choice: { deviceIds: [device.id] } } : {}) };
}

/** The day the latest notice of a revocation of the matter's certificates came, as the requests tell it. */
function noticeDay({ facts, certificates }: Matter): string | undefined {
  const ids = new Set(certificates.map(({ id }) => id));
  return facts.requests
    .filter((request: Request) => request.procedure === 'revoke' && !request.deletedAt)
    .filter(({ certificateIds }) => certificateIds?.some((id) => ids.has(id)))
    .flatMap((request) => eventDay(request, 'revocation-notified') ?? [])
    .sort()
    .at(-1);
}

function recallDeadline(matter: Matter): AdviceLine {
  const { facts } = matter;
  const told = noticeDay(matter);
  const from = told ?? facts.today;
  const year = Number(from.slice(0, 4));
  const due = addWorkingDays(from, 5, coverYears(facts.holidays, year, year + 1));
  return {
    text: told
      ? `Bàn giao thiết bị cho Cục chậm nhất ngày ${formatDate(due)} (nhận thông báo ngày ${formatDate(told)})`
      : `Bàn giao thiết bị cho Cục chậm nhất ngày ${formatDate(due)} nếu nhận thông báo hôm nay`,
    citation: letter.recallInFiveDays,
    due,
    who: 'organisation',
  };
}

export const handling: readonly Situation[] = [
  {
    id: 'device-received',
    label: 'Nhận được thiết bị (hoặc tài khoản) mới từ Cục',
    words: [
      'nhận token',
      'nhận sim',
      'có thiết bị mới',
      'bưu điện giao',
      'nhận thiết bị',
      'tài khoản ký số tập trung',
    ],
    about,
    plan: (matter) => ({
      headline: `Bàn giao cho ${matter.name}, sau đó gửi thông báo theo Mẫu số 07 về Cục.`,
      citation: letter.confirmHandover,
      filing: filingFor('confirm-handover', matter),
      before: [
        {
          text: `Ghi ngày nhận vào hồ sơ, bàn giao cho ${matter.name} và ghi ngày bàn giao`,
          citation: letter.handOver,
          who: 'organisation',
        },
      ],
    }),
  },
  {
    id: 'handed-over',
    label: 'Đã bàn giao thiết bị cho thuê bao',
    words: ['đã giao token', 'mẫu 07', 'thông báo bàn giao', 'đã giao sim'],
    about,
    plan: (matter) => ({
      headline: `Đã bàn giao cho ${matter.name}: gửi thông báo theo Mẫu số 07 về Cục.`,
      citation: letter.confirmHandover,
      filing: filingFor('confirm-handover', matter),
    }),
  },
  {
    id: 'certificate-file-received',
    label: 'Nhận được tệp chứng thư mới (.cer, .crt)',
    words: ['cài đặt chứng thư', 'file cer', 'file crt', 'tệp chứng thư', 'cài token'],
    about,
    plan: (matter) =>
      matter.device?.kind === 'sim-pki'
        ? {
            headline: 'SIM PKI tự cập nhật, không cần tiến hành cài đặt.',
            citation: letter.renewSim,
          }
        : {
            headline: `Cài đặt chứng thư mới vào thiết bị PKI Token đã cấp cho ${matter.name}.`,
            citation: letter.renewFile,
            after: [
              {
                text: 'Cài đặt tệp .cer (gia hạn) hoặc .crt (thay đổi thông tin) vào PKI Token, rồi ghi ngày cài đặt vào hồ sơ',
                citation: letter.changeFile,
                who: 'certificate-receiver',
              },
              ...matter.facts.profile.department.phones.slice(0, 1).map(
                (phone): AdviceLine => ({
                  text: `Cần hỗ trợ kỹ thuật: ${phone}`,
                  citation: letter.contactDepartment,
                }),
              ),
            ],
          },
  },
  {
    id: 'revocation-notified',
    label: 'Nhận được thông báo thu hồi chứng thư',
    words: ['thông báo thu hồi', 'cục thu hồi', 'văn bản thu hồi'],
    about,
    plan: (matter) => ({
      headline: `Thu hồi thiết bị của ${matter.name} và bàn giao cho Cục kèm biên bản Mẫu số 08.`,
      citation: letter.recallInFiveDays,
      filing: filingFor('device-handover', matter),
      before: [
        {
          text: `Ghi ngày nhận thông báo vào hồ sơ thu hồi, yêu cầu ${matter.name} bàn giao lại thiết bị`,
          citation: letter.returnDevice,
          who: 'organisation',
        },
        postal,
      ],
      deadlines: [recallDeadline(matter)],
      alternatives: [
        {
          text: 'Nếu thiết bị bị thất lạc: lập biên bản xác nhận theo Mẫu số 09',
          citation: letter.lossRecord,
          filing: filingFor('device-loss', matter),
        },
      ],
    }),
  },
  {
    id: 'device-recalled',
    label: 'Đã thu lại thiết bị của thuê bao',
    words: [
      'đã thu hồi thiết bị',
      'thuê bao trả token',
      'mẫu 08',
      'trả thiết bị',
      'nộp lại token',
      'thu token',
    ],
    about,
    plan: (matter) => ({
      headline: `Bàn giao thiết bị của ${matter.name} cho Cục, lập biên bản giao, nhận theo Mẫu số 08.`,
      citation: letter.handoverRecord,
      filing: filingFor('device-handover', matter),
      before: [postal],
      deadlines: noticeDay(matter) ? [recallDeadline(matter)] : [],
    }),
  },
  {
    id: 'device-found',
    label: 'Tìm lại được thiết bị đã báo thất lạc',
    words: ['tìm thấy token', 'tìm lại', 'thấy lại thiết bị'],
    about,
    plan: (matter) => ({
      headline: `Chứng thư của ${matter.name} đã hoặc đang bị thu hồi thì thiết bị tìm lại vẫn phải bàn giao cho Cục theo Mẫu số 08.`,
      citation: letter.returnDevice,
      filing: filingFor('device-handover', matter),
      before: [postal],
    }),
  },
];
