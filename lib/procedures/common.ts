/** What several procedures require, cite and lead to alike. */

import { DECREE, LETTER } from './documents.ts';
import type { FieldType } from './fieldTypes.ts';
import type { Citation, FollowUpId, Procedure } from './types.ts';

/** Whoever takes a new device in is named in full. */
export const deviceReceiverFields: readonly FieldType[] = [
  'deviceReceiver.fullName',
  'deviceReceiver.idNumber',
  'deviceReceiver.idIssuedOn',
  'deviceReceiver.idIssuedBy',
  'deviceReceiver.position',
  'deviceReceiver.mobile',
  'deviceReceiver.officialEmail',
  'deviceReceiver.address',
];

/** Whoever takes a renewed or changed certificate in, to install it. */
export const certificateReceiverFields: readonly FieldType[] = [
  'certificateReceiver.fullName',
  'certificateReceiver.mobile',
  'certificateReceiver.officialEmail',
];

const threeDays: Citation = {
  document: DECREE,
  clause: 'Điều 11',
  quote: 'Tóm tắt: cấp mới trong 03 ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ.',
  paraphrase: true,
};

/** On every new issue, whoever it is for. */
export const issuingBasis: readonly Citation[] = [
  {
    document: LETTER,
    clause: 'Mục 1',
    quote:
      'gửi văn bản đề nghị về Cục Chứng thực số và Bảo mật thông tin (đối với trường hợp cấp mới, thu hồi chứng thư chữ ký số)',
  },
  {
    document: LETTER,
    clause: 'Mục 5',
    quote:
      'Cơ quan, tổ chức quản lý trực tiếp tiến hành bàn giao thiết bị cho Thuê bao (hoặc bàn giao thông tin tài khoản cho Thuê bao trong trường hợp sử dụng giải pháp ký số tập trung). Sau đó, Cơ quan, tổ chức quản lý trực tiếp gửi thông báo theo Mẫu số 07 kèm theo Nghị định 68 về Cục Chứng thực số và Bảo mật thông tin.',
  },
  {
    document: DECREE,
    clause: 'Điều 9',
    quote: 'Tóm tắt: chứng thư cấp mới có thời hạn tối đa 05 năm.',
    paraphrase: true,
  },
  threeDays,
];

export const issuingTime: Procedure['processingTime'] = { workingDays: 3, citation: threeDays };

export const issuingFollowUps: readonly FollowUpId[] = [
  'send-paper',
  'receive-device',
  'hand-over',
  'confirm-handover',
  'archive',
];

/** After a renewal or a change the same device goes on with a new certificate file. */
export const sameDeviceFollowUps: readonly FollowUpId[] = [
  'send-paper',
  'receive-certificate-file',
  'install-certificate',
  'sim-updates-itself',
  'return-on-expiry',
  'archive',
];
