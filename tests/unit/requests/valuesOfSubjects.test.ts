import { describe, expect, it } from 'vitest';
import type { RequestValues } from '../../../lib/procedures/fieldTypes.ts';
import type { Request } from '../../../lib/registry/schema.ts';
import { requestValues } from '../../../lib/requests/values.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { certificates, devices, people, sampleRecords, sampleRequests } from '../../portal/sample.ts';
import { bare, facts, organisation, staff, texts } from './valueFacts.ts';

const namesOf = ({ rows }: RequestValues) => rows.map((row) => row['subscriber.name']?.text);

describe('the sending body', () => {
  const mine = (request: Request, own?: Partial<Facts>) =>
    Object.keys(requestValues(request, facts(own)).single).filter((type) => type.startsWith('organisation.'));

  it('is the clerk’s own where the request names it, or none', () => {
    expect(mine(bare('renew')).length).toBeGreaterThan(8);
    expect(mine(bare('renew', { organisationId: organisation.id })).length).toBeGreaterThan(8);
  });

  it('is left out when the request names another, or none is known', () => {
    expect(mine(bare('renew', { organisationId: 'another' }))).toEqual([]);
    expect(mine(bare('renew'), { organisation: undefined })).toEqual([]);
    expect(requestValues(bare('issue-organisation', { organisationId: 'another' }), facts()).rows).toEqual(
      [],
    );
  });

  it('is the subscriber of Mẫu 02', () => {
    const { rows } = requestValues(bare('issue-organisation'), facts());
    expect(rows.map(texts)).toMatchObject([
      { 'subscriber.name': organisation.name, 'subscriber.officialEmail': organisation.officialEmail },
    ]);
  });

  it('says its province in other words too, and what became of it apart', () => {
    const province = requestValues(bare('renew'), facts()).single['organisation.province'];
    expect(province?.text).toBe('Long An');
    expect(province?.alternatives).toContain('Tỉnh Long An');
    expect(province?.alternatives).not.toContain('Tây Ninh');
    expect(province?.successors).toContain('Tây Ninh');
  });
});

describe('subjects', () => {
  it('stand in the request’s order, certificate, device and person in one row', () => {
    const values = requestValues(sampleRequests.renew, facts());
    expect(values.rows.map(texts)).toMatchObject([
      {
        'subscriber.name': people.accountant.fullName,
        'certificate.serialNumber': certificates.accountant.serialNumber,
        'device.serialNumber': devices.accountant.serialNumber,
      },
      {
        'subscriber.name': people.deputy.fullName,
        'certificate.serialNumber': certificates.deputy.serialNumber,
        'device.serialNumber': devices.deputy.serialNumber,
      },
    ]);
    expect(values.single['request.quantity']?.text).toBe('2');
  });

  it('of one name stay two', () => {
    const request = bare('revoke', { certificateIds: [certificates.sim.id, certificates.namesake.id] });
    const { rows } = requestValues(request, facts());
    expect(rows.map((row) => row['subscriber.name']?.text)).toEqual(['Nguyễn Văn An', 'Nguyễn Văn An']);
    expect(rows.map((row) => row['subscriber.idNumber']?.text)).toEqual([
      people.simHolder.idNumber,
      people.namesake.idNumber,
    ]);
  });

  it('of a device without a certificate are those who hold it', () => {
    const request = bare('confirm-handover', { deviceIds: [devices.head.id] });
    const { rows } = requestValues(request, facts({ certificates: [] }));
    expect(rows.map(texts)).toMatchObject([
      { 'subscriber.name': people.head.fullName, 'device.serialNumber': devices.head.serialNumber },
    ]);
    expect(rows[0]).not.toHaveProperty('certificate.serialNumber');
  });

  it('a device held by another is not put to a certificate’s row', () => {
    const certificate = { ...certificates.head, deviceId: undefined };
    const request = bare('revoke', { certificateIds: [certificate.id], deviceIds: [devices.deputy.id] });
    const values = requestValues(request, facts({ certificates: [certificate] }));
    expect(namesOf(values)).toEqual([people.head.fullName, people.deputy.fullName]);
    expect(values.rows[0]).not.toHaveProperty('device.serialNumber');
  });

  it('a device that nobody is recorded to hold goes to the only one without, else to nobody', () => {
    const loose = { ...devices.head, holderId: undefined };
    const without = [certificates.head, certificates.deputy].map((c) => ({ ...c, deviceId: undefined }));
    const known = facts({ certificates: without, devices: [loose] });
    const one = bare('revoke', { certificateIds: [without[0]?.id ?? ''], deviceIds: [loose.id] });
    expect(requestValues(one, known).rows.map((row) => row['device.serialNumber']?.text)).toEqual([
      loose.serialNumber,
    ]);
    const two = bare('revoke', { certificateIds: without.map(({ id }) => id), deviceIds: [loose.id] });
    expect(requestValues(two, known).rows.map((row) => row['device.serialNumber']?.text)).toEqual([
      undefined,
      undefined,
      loose.serialNumber,
    ]);
  });

  it('a SIM PKI is known by its ICCID, a token by its barcode', () => {
    const request = bare('recover-device', { deviceIds: [devices.sim.id] });
    const { rows, single } = requestValues(request, facts());
    expect(rows[0]?.['device.serialNumber']?.text).toBe(devices.sim.iccid);
    expect(single['request.deviceKind']?.code).toBe('sim-pki');
  });

  it('with devices of two kinds have no one kind', () => {
    const deviceIds = [devices.sim.id, devices.head.id];
    const { single, rows } = requestValues(
      bare('recover-device', { deviceIds, deviceKind: 'sim-pki' }),
      facts(),
    );
    expect(single).not.toHaveProperty('request.deviceKind');
    expect(rows.map((row) => row['device.kind']?.code)).toEqual(['sim-pki', 'pki-token']);
  });

  it('that are gone from the registry, or deleted, leave no row', () => {
    const deletedAt = '2026-11-01T00:00:00Z';
    const ids = {
      certificateIds: [certificates.head.id],
      staffIds: [people.head.id],
      deviceIds: [devices.head.id],
    };
    const gone = facts({ staff: [], certificates: [], devices: [] });
    expect(requestValues(bare('revoke', ids), gone).rows).toEqual([]);
    const deleted = facts({
      staff: staff.map((record) => ({ ...record, deletedAt })),
      certificates: sampleRecords.certificates.map((record) => ({ ...record, deletedAt })),
      devices: sampleRecords.devices.map((record) => ({ ...record, deletedAt })),
    });
    expect(requestValues(bare('revoke', ids), deleted).rows).toEqual([]);
  });

  it('of a new certificate are new: an old one is only named, and only where it is theirs', () => {
    const values = requestValues(sampleRequests['issue-person'], facts());
    expect(namesOf(values)).toEqual([
      people.newTeacher.fullName,
      people.newLibrarian.fullName,
      people.clerk.fullName,
    ]);
    expect(values.rows.map((row) => row['subscriber.oldSerial']?.text)).toEqual([
      undefined,
      undefined,
      certificates.expired.serialNumber,
    ]);
    for (const row of values.rows) expect(row).not.toHaveProperty('certificate.serialNumber');
  });
});
