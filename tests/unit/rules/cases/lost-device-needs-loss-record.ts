import { correct, request, token } from '../records.ts';
import type { Case } from './case.ts';
import { events } from './shared.ts';

export const lostDeviceNeedsLossRecord: readonly Case[] = [
  {
    rule: 'lost-device-needs-loss-record',
    when: 'revoked because it is lost',
    request: request('revoke', { reason: 'device-lost' }),
    finds: 1,
    severity: 'error',
    says: ['VN0012345', 'Mẫu số 09'],
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'recorded as lost',
    request: request('revoke', { reason: 'retired' }),
    facts: { devices: [token({ status: 'lost' })] },
    finds: 1,
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'the device is not in the registry',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { devices: [] },
    finds: 1,
    says: ['Nguyễn Văn An'],
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'a Mẫu 09 for it',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { requests: [correct['device-loss']] },
    finds: 0,
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'a Mẫu 09 by its certificate',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { requests: [request('device-loss', { deviceIds: undefined })] },
    finds: 0,
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'a Mẫu 09 for another device',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { requests: [request('device-loss', { certificateIds: ['simcert'], deviceIds: ['sim'] })] },
    finds: 1,
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'a Mẫu 09 withdrawn',
    request: request('revoke', { reason: 'device-lost' }),
    facts: { requests: [request('device-loss', { state: 'withdrawn' })] },
    finds: 1,
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'told in the timeline',
    request: request('revoke', { reason: 'device-lost', timeline: events(['2026-11-21', 'loss-recorded']) }),
    finds: 0,
  },
  {
    rule: 'lost-device-needs-loss-record',
    when: 'damaged',
    request: request('revoke', { reason: 'device-damaged' }),
    finds: 0,
  },
];
