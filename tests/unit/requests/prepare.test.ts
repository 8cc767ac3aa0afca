import { describe, expect, it } from 'vitest';
import { profiles } from '../../../lib/procedures/index.ts';
import {
  type Certificate,
  type Device,
  type Organisation,
  procedureIds,
  requestSchema,
  type Staff,
} from '../../../lib/registry/schema.ts';
import { type Choice, prepareRequest } from '../../../lib/requests/prepare.ts';
import type { Facts } from '../../../lib/rules/types.ts';

const now = '2026-11-22T02:00:00Z';
const today = '2026-11-22';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const base = (n: number) => ({ id: id(n), createdAt: now, updatedAt: now });
const [longAn, , , undelegated] = profiles;
if (!longAn || !undelegated) throw new Error('profiles');

const organisation: Organisation = { ...base(1), name: 'Trường THPT Tân An', hasOwnSeal: true };
const person = (n: number, more: Partial<Staff> = {}): Staff => ({
  ...base(n),
  fullName: 'Nguyễn Văn An',
  status: 'active',
  ...more,
});
const device = (n: number, holder: number, more: Partial<Device> = {}): Device => ({
  ...base(n),
  kind: 'pki-token',
  holderId: id(holder),
  status: 'in-use',
  ...more,
});
const certificate = (n: number, subject: number, on: number | undefined, more: Partial<Certificate> = {}) =>
  ({
    ...base(n),
    subject: { kind: 'person', id: id(subject) },
    serialNumber: `5401${n}`,
    validTo: '2027-06-01',
    renewals: 0,
    status: 'active',
    deviceId: on === undefined ? undefined : id(on),
    ...more,
  }) satisfies Certificate;
const prepare = (choice: Choice, some: Partial<Facts> = {}) =>
  prepareRequest(
    choice,
    { today, profile: longAn, organisation, staff: [person(10)], certificates: [], devices: [], ...some },
    { id: id(99), now },
  );

const token = {
  certificates: [certificate(20, 10, 30)],
  devices: [device(30, 10)],
};

describe('prepareRequest', () => {
  it.each([
    ['person', { staffIds: [id(10)] }],
    ['certificate', { certificateIds: [id(20)] }],
    ['device', { deviceIds: [id(30)] }],
  ])('finds the others from the %s', (_, choice) => {
    expect(prepare({ procedure: 'renew', ...choice }, token)).toMatchObject({
      staffIds: [id(10)],
      certificateIds: [id(20)],
      deviceIds: [id(30)],
      deviceKind: 'pki-token',
      addressee: 'department',
      channel: 'portal',
      digitallySigned: true,
      organisationId: id(1),
      state: 'draft',
      timeline: [{ at: now, event: 'draft', source: 'clerk' }],
    });
  });

  it('makes a record for every procedure that the schema takes, with nothing guessed', () => {
    for (const procedure of procedureIds) {
      const request = prepare({ procedure, staffIds: [id(10)] }, token);
      expect(requestSchema.safeParse(request).success).toBe(true);
      expect(request).not.toHaveProperty('deviceReceiver');
      expect(request).not.toHaveProperty('recoveryCoordinator');
      expect(request).not.toHaveProperty('document');
    }
  });

  it('sends by kind of device and by profile', () => {
    const sim = {
      devices: [device(30, 10, { kind: 'sim-pki', carrier: 'Viettel', phoneNumber: '0980000001' })],
      certificates: token.certificates,
    };
    const choice: Choice = { procedure: 'recover-device', deviceIds: [id(30)] };
    expect(prepare(choice, token)).toMatchObject({ addressee: 'department', reason: 'locked' });
    expect(prepare(choice, sim)).toMatchObject({
      addressee: 'bureau',
      carrier: 'Viettel',
      phoneNumber: '0980000001',
    });
    expect(prepare(choice, { ...token, profile: undelegated }).addressee).toBe('bureau');
    expect(prepare({ procedure: 'recover-device' }).addressee).toBeUndefined();
  });

  it('asks a new certificate without naming old ones', () => {
    const request = prepare({ procedure: 'issue-person', staffIds: [id(10)] }, token);
    expect(request).toMatchObject({ staffIds: [id(10)], addressee: 'bureau' });
    expect(request).not.toHaveProperty('certificateIds');
    expect(request).not.toHaveProperty('deviceKind');
  });

  it('takes neither of two certificates in force for a renewal, and both for a revocation', () => {
    const two = { certificates: [certificate(20, 10, 30), certificate(21, 10, 31)], devices: [] };
    expect(prepare({ procedure: 'renew', staffIds: [id(10)] }, two)).not.toHaveProperty('certificateIds');
    expect(prepare({ procedure: 'revoke', staffIds: [id(10)] }, two).certificateIds).toEqual([
      id(20),
      id(21),
    ]);
    expect(prepare({ procedure: 'renew', certificateIds: [id(21)] }, two).certificateIds).toEqual([id(21)]);
  });

  it('prefers the certificate in force, names an expired one where there is no other, never a revoked one', () => {
    const expired = certificate(21, 10, 30, { validTo: '2026-01-01' });
    const revoked = certificate(22, 10, 30, { status: 'revoked' });
    const ids = (certificates: Certificate[]) =>
      prepare({ procedure: 'renew', staffIds: [id(10)] }, { certificates, devices: token.devices })
        .certificateIds;
    expect(ids([expired, certificate(20, 10, 30), revoked])).toEqual([id(20)]);
    expect(ids([expired, revoked])).toEqual([id(21)]);
    expect(ids([revoked])).toBeUndefined();
    expect(
      prepare(
        { procedure: 'device-loss', deviceIds: [id(30)] },
        { certificates: [revoked], devices: token.devices },
      ).certificateIds,
    ).toEqual([id(22)]);
  });

  it('takes the locked one of two devices to recover', () => {
    const devices = [device(30, 10), device(31, 10, { status: 'locked' })];
    expect(prepare({ procedure: 'recover-device', staffIds: [id(10)] }, { devices }).deviceIds).toEqual([
      id(31),
    ]);
    expect(prepare({ procedure: 'device-handover', staffIds: [id(10)] }, { devices })).not.toHaveProperty(
      'deviceIds',
    );
  });

  it('keeps to the chosen device of a person who has two', () => {
    const two = {
      certificates: [certificate(20, 10, 30), certificate(21, 10, 31)],
      devices: [device(30, 10), device(31, 10, { kind: 'sim-pki' })],
    };
    expect(
      prepare({ procedure: 'recover-device', staffIds: [id(10)], deviceIds: [id(31)] }, two),
    ).toMatchObject({
      deviceIds: [id(31)],
      certificateIds: [id(21)],
      deviceKind: 'sim-pki',
    });
  });

  it('gives the reason that the registry states, and none where it states two', () => {
    const revoke = (status: Staff['status'], deviceStatus: Device['status']) =>
      prepare(
        { procedure: 'revoke', staffIds: [id(10)] },
        { ...token, staff: [person(10, { status })], devices: [device(30, 10, { status: deviceStatus })] },
      ).reason;
    expect(revoke('retired', 'in-use')).toBe('retired');
    expect(revoke('deceased', 'in-use')).toBe('died');
    expect(revoke('active', 'lost')).toBe('device-lost');
    expect(revoke('retired', 'lost')).toBeUndefined();
    expect(revoke('moved', 'in-use')).toBeUndefined();
  });

  it('does not sign for a body without a signature', () => {
    const unsigned = { organisation: { ...organisation, hasDigitalSignature: false } };
    expect(prepare({ procedure: 'issue-organisation' }, unsigned)).toMatchObject({
      digitallySigned: false,
      organisationId: id(1),
      addressee: 'bureau',
    });
  });

  it('follows the certificate of a system and of a body', () => {
    const certificates = [
      certificate(20, 40, undefined, { subject: { kind: 'system', id: id(40) } }),
      certificate(21, 50, undefined, { subject: { kind: 'organisation', id: id(50) } }),
    ];
    expect(prepare({ procedure: 'revoke', certificateIds: [id(20)] }, { certificates }).systemIds).toEqual([
      id(40),
    ]);
    expect(prepare({ procedure: 'revoke', certificateIds: [id(21)] }, { certificates }).organisationId).toBe(
      id(50),
    );
    expect(prepare({ procedure: 'renew', systemIds: [id(40)] }, { certificates }).certificateIds).toEqual([
      id(20),
    ]);
  });
});
