import { expect, it } from 'vitest';
import type { Certificate, Device, Request } from '../../../lib/registry/schema.ts';
import { addSubjects, removeSubject } from '../../../lib/requests/subjects.ts';

const at = '2026-11-22T02:00:00Z';
const base = (id: string) => ({ id, createdAt: at, updatedAt: at });
const request = (more: Partial<Request>): Request => ({
  ...base('r'),
  procedure: 'revoke',
  state: 'draft',
  timeline: [],
  ...more,
});
const certificate = (id: string, holder: string, deviceId: string): Certificate => ({
  ...base(id),
  subject: { kind: 'person', id: holder },
  serialNumber: '01',
  renewals: 0,
  status: 'active',
  deviceId,
});
const device = (id: string, holderId: string): Device => ({
  ...base(id),
  kind: 'pki-token',
  status: 'in-use',
  holderId,
});
const facts = {
  certificates: [certificate('c1', 'p1', 'd1'), certificate('c2', 'p2', 'd2')],
  devices: [device('d1', 'p1'), device('d2', 'p2')],
};
const both = request({ staffIds: ['p1', 'p2'], certificateIds: ['c1', 'c2'], deviceIds: ['d1', 'd2'] });

it('adds subjects once and keeps what the clerk has set', () => {
  const added = addSubjects(
    request({ staffIds: ['p1'], addressee: 'department', reason: 'retired' }),
    request({
      staffIds: ['p1', 'p2'],
      deviceIds: ['d2'],
      addressee: 'bureau',
      deviceKind: 'sim-pki',
      reason: 'left',
    }),
  );
  expect(added).toMatchObject({
    staffIds: ['p1', 'p2'],
    deviceIds: ['d2'],
    addressee: 'department',
    deviceKind: 'sim-pki',
    reason: 'retired',
  });
});

it('removes a person with the certificate and the device, and nobody else', () => {
  expect(removeSubject(both, 'staffIds', 'p1', facts)).toMatchObject({
    staffIds: ['p2'],
    certificateIds: ['c2'],
    deviceIds: ['d2'],
  });
});

it('removes a device with its certificate and leaves the holder', () => {
  expect(removeSubject(both, 'deviceIds', 'd1', facts)).toMatchObject({
    staffIds: ['p1', 'p2'],
    certificateIds: ['c2'],
    deviceIds: ['d2'],
  });
});

it('removes only the certificate, or only the body, when that is asked', () => {
  expect(removeSubject(both, 'certificateIds', 'c1', facts)).toMatchObject({
    certificateIds: ['c2'],
    deviceIds: ['d1', 'd2'],
  });
  const body = removeSubject(
    request({ organisationId: 'o', staffIds: ['p1'] }),
    'organisationId',
    'o',
    facts,
  );
  expect(body.organisationId).toBeUndefined();
  expect(body.staffIds).toEqual(['p1']);
});
