/**
 * By which words together a heading names a procedure, where no title of the catalogue stands in it. Each line
 * is a group of which one wording must be there; all groups of a procedure must be met, and no word against.
 */
import type { ProcedureId } from '../../registry/schema.ts';

export interface PageCue {
  all: readonly (readonly string[])[];
  not?: readonly string[];
}

const certificate = ['chứng thư', 'chữ ký số', 'CTS'];
const device = ['thiết bị lưu khóa', 'thiết bị', 'token', 'SIM PKI'];
const issuing = ['cấp', 'cấp mới', 'đăng ký'];
const otherwise = [
  'gia hạn',
  'thu hồi',
  'khôi phục',
  'mở khóa',
  'bàn giao',
  'giao nhận',
  'thất lạc',
  'thay đổi',
  'mất',
];
const systems = ['phần mềm', 'dịch vụ', 'máy chủ', 'hệ thống thông tin'];

export const pageCues: Readonly<Record<ProcedureId, readonly PageCue[]>> = {
  'issue-person': [
    {
      all: [issuing, certificate, ['cá nhân', 'cán bộ', 'công chức', 'viên chức', 'người lao động']],
      not: [...otherwise, ...systems, 'tổ chức'],
    },
    { all: [['mẫu 01', 'mẫu số 01']] },
  ],
  'issue-organisation': [
    {
      all: [issuing, certificate, ['tổ chức', 'cơ quan', 'đơn vị']],
      not: [...otherwise, ...systems, 'cá nhân'],
    },
    { all: [['mẫu 02', 'mẫu số 02']] },
  ],
  'issue-system': [
    { all: [issuing, certificate, systems], not: otherwise },
    { all: [['mẫu 03', 'mẫu số 03']] },
  ],
  renew: [{ all: [['gia hạn'], certificate], not: ['thay đổi'] }],
  change: [{ all: [['thay đổi', 'cập nhật'], certificate], not: ['gia hạn'] }],
  revoke: [
    { all: [['thu hồi', 'hủy', 'chấm dứt'], certificate], not: ['biên bản', 'bàn giao', 'giao nhận'] },
    { all: [['mẫu 05', 'mẫu số 05']] },
  ],
  'recover-device': [
    { all: [['khôi phục', 'mở khóa', 'lấy lại mật khẩu', 'cấp lại mật khẩu'], device] },
    { all: [['mẫu 06', 'mẫu số 06']] },
  ],
  'confirm-handover': [
    { all: [['thông báo', 'xác nhận', 'kết quả', 'báo cáo'], ['bàn giao']], not: ['thất lạc', 'biên bản'] },
    { all: [['mẫu 07', 'mẫu số 07']] },
  ],
  'device-handover': [
    {
      all: [['giao nhận', 'giao, nhận', 'biên bản bàn giao', 'trả lại', 'nộp lại'], device],
      not: ['thông báo', 'thất lạc'],
    },
    { all: [['mẫu 08', 'mẫu số 08']] },
  ],
  'device-loss': [
    { all: [['thất lạc', 'mất', 'bị mất'], device], not: ['thu hồi chứng thư', 'mật khẩu'] },
    { all: [['mẫu 09', 'mẫu số 09']] },
  ],
};
