import { changesOf, saysSomethingNew, saysTheSame } from './changes.ts';
import { letter } from './citations.ts';
import type { Rule } from './types.ts';

/** A change lists at least one thing that becomes different (letter, mục 6.b). */
export const changeMustChangeSomething: Rule = {
  id: 'change-must-change-something',
  severity: 'error',
  summary: 'Đề nghị thay đổi phải có ít nhất một nội dung thay đổi, nội dung sau khác nội dung trước.',
  citation: letter('Mục 6.b', 'Các trường hợp thay đổi nội dung thông tin của chứng thư chữ ký số'),
  check(request) {
    if (request.procedure !== 'change') return [];
    const changes = changesOf(request);
    const real = changes.filter(saysSomethingNew);
    const same = changes.filter(saysTheSame);
    if (same.length > 0) {
      return same.map((change) => ({
        message: `Nội dung "${change.field ?? ''}" trước và sau thay đổi giống nhau (${change.to}). Hãy ghi nội dung mới hoặc bỏ dòng này.`,
        field: 'changes',
        ...(real.length > 0 ? { fix: { changes: changes.filter((other) => !same.includes(other)) } } : {}),
      }));
    }
    if (real.length > 0) return [];
    return [
      {
        message: 'Chưa có nội dung thay đổi nào. Hãy ghi nội dung trước và sau thay đổi.',
        field: 'changes',
      },
    ];
  },
};
