import type { ProcedureId } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { misaddressed } from './routing.ts';
import type { Rule } from './types.ts';

const papers: ReadonlySet<ProcedureId> = new Set(['confirm-handover', 'device-handover', 'device-loss']);

/** Mẫu 07, 08 and 09 go to the Bureau (letter, mục 5, 7). */
export const handoverGoesToBureau: Rule = {
  id: 'handover-goes-to-bureau',
  severity: 'error',
  summary:
    'Thông báo bàn giao (Mẫu 07), biên bản giao, nhận (Mẫu 08) và biên bản thất lạc (Mẫu 09) gửi Cục Chứng thực số và Bảo mật thông tin.',
  citation: letter(
    'Mục 5, Mục 7',
    'Cơ quan, tổ chức quản lý trực tiếp gửi thông báo theo Mẫu số 07 kèm theo Nghị định 68 về Cục Chứng thực số và Bảo mật thông tin.',
  ),
  check: (request, facts) =>
    papers.has(request.procedure)
      ? misaddressed(request, facts, 'bureau').map((finding) => ({
          ...finding,
          citation: finding.citation ?? quotes[request.procedure],
        }))
      : [],
};

const quotes: Partial<Record<ProcedureId, Rule['citation']>> = {
  'device-handover': letter(
    'Mục 7',
    'Cơ quan, tổ chức quản lý trực tiếp có trách nhiệm thu hồi thiết bị lưu khóa bí mật của Thuê bao, bàn giao cho Cục Chứng thực số và Bảo mật thông tin theo hướng dẫn tại văn bản thông báo thu hồi. Biên bản giao, nhận thiết bị lưu khóa bí mật theo Mẫu số 08 kèm theo Nghị định 68.',
  ),
  'device-loss': letter(
    'Mục 7',
    'Trường hợp thiết bị lưu khóa bí mật bị thất lạc, Cơ quan, tổ chức quản lý trực tiếp phải lập Biên bản xác nhận theo Mẫu số 09 kèm theo Nghị định 68, gửi về Cục Chứng thực số và Bảo mật thông tin.',
  ),
};
