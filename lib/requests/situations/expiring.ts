import { letter } from '../../procedures/clauses.ts';
import { isValidOn } from '../../registry/display.ts';
import { daysLeft } from '../../rules/days.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { issueAgain, lastFilingDay, returnOnExpiry, termForbids } from './term.ts';
import type { Matter, Plan, Situation } from './types.ts';

/** Days before the last filing day on which to hurry. */
const NEAR = 45;
const about = ['certificate', 'person', 'organisation', 'system', 'device'] as const;

/** Of several certificates in force, the one that ends first. */
function soonest(matter: Matter): Matter {
  const { certificates, facts } = matter;
  const [first, ...rest] = certificates
    .filter((certificate) => isValidOn(certificate, facts.today))
    .sort((a, b) => (a.validTo ?? '9').localeCompare(b.validTo ?? '9'));
  if (!first || rest.length === 0) return matter;
  return { ...matter, certificate: first, device: matter.devices.find(({ id }) => id === first.deviceId) };
}

/** What the certificate's dates and renewals allow. */
function plan(matter: Matter): Plan {
  const { certificate, facts, name } = matter;
  const forbidden = termForbids(matter, 'gia hạn');
  if (forbidden) return forbidden;
  if (certificate && certificate.renewals > 0) {
    const until = certificate.validTo ? ` ngày ${formatDate(certificate.validTo)}` : '';
    return {
      headline: `Chứng thư của ${name} đã gia hạn một lần, không gia hạn được nữa: đề nghị cấp mới trước khi hết hạn${until}.`,
      citation: letter.renewOnce,
      filing: issueAgain(matter),
      after: returnOnExpiry(matter, `Nhận lại thiết bị cũ từ thuê bao khi chứng thư hết hạn${until}`),
    };
  }
  const left = certificate && daysLeft(certificate, facts.today);
  const last = lastFilingDay(matter);
  return {
    headline:
      left === undefined
        ? `Gia hạn được nếu chứng thư của ${name} chưa gia hạn lần nào và còn ít nhất 30 ngày.`
        : `Gia hạn được: chứng thư của ${name} còn ${left} ngày và chưa gia hạn lần nào.`,
    citation: letter.renewOnce,
    filing: {
      procedure: 'renew',
      ...(certificate ? { choice: { certificateIds: [certificate.id] } } : {}),
    },
    deadlines: last
      ? [
          {
            text: `Gửi chậm nhất ngày ${formatDate(last)}, khi chứng thư còn đủ 30 ngày`,
            citation: letter.renewOnce,
            due: last,
          },
        ]
      : [],
    warnings:
      left === undefined
        ? [
            {
              text: 'Sổ đăng ký chưa ghi ngày hết hạn của chứng thư: hãy xem trong chứng thư',
              citation: letter.certificateDetails,
            },
          ]
        : left <= NEAR
          ? [
              {
                text: `Sắp hết thời gian được gia hạn: chỉ còn ${left - 30} ngày để gửi`,
                citation: letter.renewOnce,
              },
            ]
          : [],
    alternatives:
      left === undefined
        ? [
            {
              text: 'Nếu đã gia hạn một lần, hoặc còn dưới 30 ngày: đề nghị cấp mới',
              citation: letter.renewOnce,
              filing: issueAgain(matter),
            },
          ]
        : [],
  };
}

export const expiring: readonly Situation[] = [
  {
    id: 'expiring',
    label: 'Chứng thư sắp hết hạn',
    words: ['gia hạn', 'hết hiệu lực', 'gần hết hạn', 'còn mấy ngày', 'sắp hết hiệu lực'],
    about,
    plan: (matter) => plan(soonest(matter)),
  },
  {
    id: 'expired',
    label: 'Chứng thư đã hết hạn',
    words: ['quá hạn', 'hết hiệu lực', 'không ký được', 'hết hạn rồi'],
    about,
    plan,
  },
];
