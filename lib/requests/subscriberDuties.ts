/** What a subscriber signs for, on one page (letter, mục 9), and when to tell the clerk at once. */
import { letter } from '../procedures/clauses.ts';
import type { Citation } from '../procedures/index.ts';

export interface SubscriberDuty {
  id: string;
  /** Short and plain; the words of the letter are the citation's quote. */
  title: string;
  citation: Citation;
}

/** The seven duties of mục 9, in the letter's order. */
export const subscriberDuties: readonly SubscriberDuty[] = [
  { id: 'inform', title: 'Cung cấp thông tin chính xác, đầy đủ', citation: letter.subscriberInforms },
  { id: 'receive', title: 'Tiếp nhận chứng thư, thiết bị', citation: letter.subscriberReceives },
  {
    id: 'report',
    title: 'Thông báo kịp thời khi phải thu hồi chứng thư',
    citation: letter.subscriberReports,
  },
  { id: 'return', title: 'Bàn giao lại thiết bị bị thu hồi', citation: letter.subscriberReturns },
  { id: 'recover', title: 'Đề nghị khôi phục khi thiết bị bị khóa', citation: letter.subscriberAsksRecovery },
  { id: 'keep', title: 'Quản lý thiết bị như con dấu', citation: letter.subscriberKeeps },
  { id: 'use', title: 'Sử dụng chứng thư đúng mục đích, đúng quy định', citation: letter.subscriberUses },
];

/** When a subscriber has to speak to the clerk, and why. */
export const subscriberReminders: readonly SubscriberDuty[] = [
  {
    id: 'unsafe',
    title: 'Báo ngay khi thiết bị hỏng, thất lạc, hoặc khóa bí mật (mật khẩu) bị lộ, nghi bị lộ',
    citation: letter.revokeAny,
  },
  {
    id: 'leaving',
    title: 'Báo trước khi nghỉ hưu, thôi việc, chuyển công tác',
    citation: letter.revokePerson,
  },
  {
    id: 'changed',
    title: 'Báo khi đổi cơ quan công tác hoặc thư điện tử công vụ',
    citation: letter.changePerson,
  },
  {
    id: 'expiring',
    title: 'Báo khi chứng thư sắp hết hạn, lúc còn hơn 30 ngày: chỉ gia hạn được 01 lần',
    citation: letter.renewOnce,
  },
  {
    id: 'expired',
    title: 'Trả lại thiết bị khi chứng thư hết hạn hoặc bị thu hồi',
    citation: letter.returnDevice,
  },
];
