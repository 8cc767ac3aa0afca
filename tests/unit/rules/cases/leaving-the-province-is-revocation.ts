import { profile, request } from '../records.ts';
import type { Case } from './case.ts';

export const leavingTheProvinceIsRevocation: readonly Case[] = [
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'by its reason',
    request: request('change', { reason: 'moved-outside' }),
    finds: 1,
    severity: 'error',
    says: ['Nguyễn Văn An', 'thu hồi'],
    fix: { procedure: 'revoke', reason: 'moved-outside', addressee: 'bureau' },
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'to a Party body',
    request: request('change', {
      reason: 'moved-within-province',
      changes: [{ field: 'unit', from: 'Trường THPT Tân An', to: 'Huyện ủy Cần Đước' }],
    }),
    finds: 1,
    says: ['Huyện ủy Cần Đước'],
    field: 'changes',
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'to a mass organisation',
    request: request('change', {
      reason: 'moved-within-province',
      changes: [{ field: 'Cơ quan công tác', from: 'Trường THPT Tân An', to: 'Hội Liên hiệp Phụ nữ tỉnh' }],
    }),
    finds: 1,
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'to a vertical sector',
    request: request('change', {
      reason: 'moved-within-province',
      changes: [{ field: 'unit', to: 'Kho bạc Nhà nước khu vực XVIII' }],
    }),
    finds: 1,
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'to a vertical sector of the State, Ninh Bình',
    request: request('change', {
      reason: 'moved-within-province',
      changes: [{ field: 'unit', to: 'Kho bạc Nhà nước khu vực XVIII' }],
    }),
    facts: { profile: profile('ninh-binh-2025') },
    finds: 0,
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'to another school',
    request: request('change', {
      reason: 'moved-within-province',
      changes: [{ field: 'unit', from: 'Trường THPT Tân An', to: 'Trường THPT Lê Quý Đôn' }],
    }),
    finds: 0,
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'to a department that only sounds like one',
    request: request('change', {
      reason: 'moved-within-province',
      changes: [{ field: 'unit', to: 'Phòng Công tác đảng, đoàn thể, Sở Nội vụ' }],
    }),
    finds: 0,
  },
  {
    rule: 'leaving-the-province-is-revocation',
    when: 'already a revocation',
    request: request('revoke', { reason: 'moved-outside' }),
    finds: 0,
  },
];
