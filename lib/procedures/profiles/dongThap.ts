import { DONG_THAP } from '../documents.ts';
import type { Profile } from '../types.ts';
import { bureau } from './bureau.ts';

export const dongThap: Profile = {
  id: 'dong-thap-2025',
  name: 'Đồng Tháp (Quyết định 144/2025/QĐ-CTUBND)',
  source: { document: DONG_THAP, date: '2025-12-02' },
  departmentHandles: [{ procedure: 'recover-device', deviceKinds: ['pki-token'], workingDays: 1 }],
  moves: { changeWithin: 'province', filedBy: 'any' },
  bureau,
  department: {
    name: 'Sở Khoa học và Công nghệ tỉnh Đồng Tháp',
    address: '',
    phones: [],
    note: 'Chưa có địa chỉ, điện thoại của Sở. Hãy nhập vào bản sao của bộ quy định này trong Cài đặt.',
  },
};
