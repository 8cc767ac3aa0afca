import { NINH_BINH } from '../documents.ts';
import type { Profile } from '../types.ts';
import { bureau } from './bureau.ts';

export const ninhBinh: Profile = {
  id: 'ninh-binh-2025',
  name: 'Ninh Bình (Quyết định 165/2025/QĐ-UBND)',
  source: { document: NINH_BINH, date: '2025-11-27' },
  departmentHandles: [{ procedure: 'renew' }, { procedure: 'change' }, { procedure: 'recover-device' }],
  moves: { changeWithin: 'state-sector', filedBy: 'receiving-body' },
  bureau,
  department: {
    name: 'Sở Khoa học và Công nghệ tỉnh Ninh Bình',
    address: '',
    phones: [],
    note: 'Chưa có địa chỉ, điện thoại của Sở. Hãy nhập vào bản sao của bộ quy định này trong Cài đặt.',
  },
};
