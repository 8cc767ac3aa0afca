import { request } from '../records.ts';
import type { Case } from './case.ts';

export const changeReasonAllowed: readonly Case[] = [
  {
    rule: 'change-reason-allowed',
    when: 'a person renamed',
    request: request('change', { reason: 'renamed' }),
    finds: 1,
    severity: 'error',
    field: 'reason',
    says: ['Thay đổi địa chỉ thư điện tử công vụ'],
  },
  {
    rule: 'change-reason-allowed',
    when: 'a person retired',
    request: request('change', { reason: 'retired' }),
    finds: 1,
    says: ['thu hồi'],
    fix: { procedure: 'revoke', addressee: 'bureau' },
  },
  {
    rule: 'change-reason-allowed',
    when: 'a person moved within the province',
    request: request('change', { reason: 'moved-within-province' }),
    finds: 0,
  },
  {
    rule: 'change-reason-allowed',
    when: 'an organisation’s new address',
    request: request('change', { certificateIds: ['orgcert'], reason: 'address-changed' }),
    finds: 0,
  },
  {
    rule: 'change-reason-allowed',
    when: 'an organisation’s e-mail',
    request: request('change', { certificateIds: ['orgcert'], reason: 'email-changed' }),
    finds: 1,
  },
  {
    rule: 'change-reason-allowed',
    when: 'an upgraded system',
    request: request('change', { certificateIds: ['syscert'], reason: 'upgraded' }),
    finds: 0,
  },
  {
    rule: 'change-reason-allowed',
    when: 'a system’s new address',
    request: request('change', { certificateIds: ['syscert'], reason: 'address-changed' }),
    finds: 1,
  },
  {
    rule: 'change-reason-allowed',
    when: 'subject unknown, a reason of some subject',
    request: request('change', { certificateIds: [], reason: 'upgraded' }),
    finds: 0,
  },
  {
    rule: 'change-reason-allowed',
    when: 'subject unknown, no reason of a change',
    request: request('change', { certificateIds: [], reason: 'locked' }),
    finds: 1,
  },
  {
    rule: 'change-reason-allowed',
    when: 'no reason yet',
    request: request('change', { reason: undefined }),
    finds: 0,
  },
];
