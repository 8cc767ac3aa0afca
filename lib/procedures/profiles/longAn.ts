import { LETTER } from '../documents.ts';
import type { Profile } from '../types.ts';
import { bureau } from './bureau.ts';

export const longAn: Profile = {
  id: 'long-an-2025',
  name: 'Long An (hướng dẫn tháng 4/2025)',
  source: { document: LETTER, date: '2025-04' },
  departmentHandles: [
    { procedure: 'renew' },
    { procedure: 'change' },
    { procedure: 'recover-device', deviceKinds: ['pki-token'] },
  ],
  moves: { changeWithin: 'province', filedBy: 'any' },
  bureau,
  department: {
    name: 'Sở Khoa học và Công nghệ tỉnh Long An',
    address:
      'Khối nhà Cơ quan 3 – Khu Trung tâm Chính trị Hành chính tỉnh Long An, Số 04 Đường Song Hành, Phường 6, thành phố Tân An, tỉnh Long An',
    phones: ['0272.3524999', '0272.3523888'],
    phoneOwners: [
      'Trung tâm Công nghệ thông tin và Truyền thông (hỗ trợ kỹ thuật)',
      'Phòng Công nghệ và Chuyển đổi số',
    ],
    note: 'Thông tin liên hệ của tháng 4/2025, trước khi Long An hợp nhất với Tây Ninh ngày 01/7/2025. Hãy kiểm tra lại trước khi gửi.',
  },
};
