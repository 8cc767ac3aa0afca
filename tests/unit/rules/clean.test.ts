import { describe, expect, test } from 'vitest';
import { procedureIds } from '../../../lib/registry/schema.ts';
import { checkRequest } from '../../../lib/rules/index.ts';
import { correct, facts, profile, request, simRecovery } from './records.ts';

const told = (...args: Parameters<typeof checkRequest>) =>
  checkRequest(...args).map(({ ruleId, field, message }) => `${ruleId} ${field}: ${message}`);

describe('a correct request raises nothing', () => {
  test.each(procedureIds)('%s', (id) => expect(told(correct[id], facts())).toEqual([]));

  test.each([
    [
      'new certificate for a person on a PKI Token',
      request('issue-person', { staffIds: ['binh'], deviceKind: 'pki-token', carrier: undefined }),
    ],
    [
      'new certificate for a person by central signing',
      request('issue-person', { deviceKind: 'central', carrier: undefined, deviceReceiver: undefined }),
    ],
    [
      'two people at once',
      request('issue-person', { staffIds: ['an', 'binh'], deviceKind: 'soft', carrier: undefined }),
    ],
    [
      'renewal of the certificate of the organisation',
      request('renew', { certificateIds: ['orgcert'], staffIds: [], deviceIds: ['orgtoken'] }),
    ],
    [
      'renewal with nothing but its certificate named',
      request('renew', { staffIds: undefined, deviceIds: undefined }),
    ],
    [
      'renewal of the certificate of a system on a HSM',
      request('renew', {
        certificateIds: ['syscert'],
        staffIds: [],
        deviceIds: ['hsm'],
        certificateReceiver: undefined,
      }),
    ],
    [
      'change of the name of an organisation',
      request('change', {
        certificateIds: ['orgcert'],
        reason: 'renamed',
        changes: [{ field: 'Tên cơ quan', from: 'Trường THPT Tân An', to: 'Trường THPT chuyên Tân An' }],
      }),
    ],
    [
      'new functions of a system',
      request('change', {
        certificateIds: ['syscert'],
        reason: 'functions-added',
        changes: [{ field: 'Tính năng', to: 'Đóng dấu thời gian' }],
        certificateReceiver: undefined,
      }),
    ],
    ['SIM PKI unlocked by the Bureau without a coordinator', simRecovery()],
    ['recovery that names only the device', request('recover-device', { certificateIds: undefined })],
    [
      'revocation of a system that stopped',
      request('revoke', { certificateIds: ['syscert'], reason: 'stopped' }),
    ],
    ['handover that names only the device', request('device-handover', { certificateIds: undefined })],
    ['letter through the axis', request('renew', { channel: 'axis' })],
    ['unsigned letter on paper', request('renew', { channel: 'paper', digitallySigned: false })],
  ])('%s', (_, given) => expect(told(given, facts())).toEqual([]));

  test('only what is worth knowing about a SIM PKI', () => {
    const renewal = request('renew', {
      certificateIds: ['simcert'],
      staffIds: [],
      deviceIds: ['sim'],
      certificateReceiver: undefined,
    });
    expect(checkRequest(renewal, facts()).map(({ ruleId }) => ruleId)).toEqual(['sim-renews-itself']);
  });
});

describe('under the other profiles a correct request is one addressed as they say', () => {
  const toBureau = procedureIds.map((id) => [id, request(id, { addressee: 'bureau' })] as const);
  test.each(toBureau)('undelegated: %s to the Bureau', (_, given) => {
    expect(told(given, facts({ profile: profile('undelegated') }))).toEqual([]);
  });

  test('Đồng Tháp: only a PKI Token is unlocked by the Department', () => {
    const own = facts({ profile: profile('dong-thap-2025') });
    expect(told(correct['recover-device'], own)).toEqual([]);
    expect(told(request('renew', { addressee: 'bureau' }), own)).toEqual([]);
    expect(told(simRecovery(), own)).toEqual([]);
  });

  test('Ninh Bình: any device is unlocked by the Department', () => {
    const own = facts({ profile: profile('ninh-binh-2025') });
    const both = request('recover-device', {
      certificateIds: ['cert', 'simcert'],
      deviceIds: ['token', 'sim'],
    });
    expect(told(both, own)).toEqual([]);
    expect(told(correct.renew, own)).toEqual([]);
  });
});
