import { DECREE } from '../documents.ts';
import type { Profile } from '../types.ts';
import { bureau } from './bureau.ts';

/** A body whose province has delegated nothing: the Bureau handles every request. */
export const undelegated: Profile = {
  id: 'undelegated',
  name: 'Không phân cấp: gửi Cục Chứng thực số và Bảo mật thông tin',
  source: { document: DECREE, date: '2024-06-25' },
  departmentHandles: [],
  moves: { changeWithin: 'province', filedBy: 'any' },
  bureau,
  department: {
    name: 'Sở Khoa học và Công nghệ',
    address: '',
    phones: [],
    note: 'Theo bộ quy định này, Sở Khoa học và Công nghệ không giải quyết đề nghị nào.',
  },
};
