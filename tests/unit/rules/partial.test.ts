import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressees,
  certificateStatuses,
  channels,
  deviceKinds,
  deviceStatuses,
  procedureIds,
  type Request,
  reasons,
  requestStates,
  staffStatuses,
  subjectKinds,
  timelineEvents,
} from '../../../lib/registry/schema.ts';
import { checkRegistry, checkRequest, type Facts } from '../../../lib/rules/index.ts';
import { profile } from './records.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('any partial request and any partial records', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const ids = fc.array(id, { maxLength: 4 });
  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'an@longan.gov.vn',
      '8984048000123456783',
      '080085001234',
      'validTo',
      'Huyện ủy',
    ),
    fc.string({ maxLength: 12 }),
  );
  const iso = fc.oneof(day, fc.constantFrom('', '2026-02-30', 'no date', '2026-11-22T10:00:00Z'));
  type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
  const maybe = (shape: Shape, requiredKeys: readonly string[] = []) =>
    fc.record(shape, { requiredKeys: [...requiredKeys] });
  const contact = maybe({
    fullName: text,
    idNumber: text,
    idIssuedOn: iso,
    officialEmail: text,
    mobile: text,
  });
  const anyRequest = maybe({
    id,
    procedure: fc.constantFrom(...procedureIds),
    certificateIds: ids,
    staffIds: ids,
    deviceIds: ids,
    systemIds: ids,
    organisationId: id,
    addressee: fc.constantFrom(...addressees),
    channel: fc.constantFrom(...channels),
    digitallySigned: fc.boolean(),
    document: maybe({ number: text, date: iso }),
    reason: fc.constantFrom(...reasons),
    changes: fc.array(maybe({ field: text, from: text, to: text }), { maxLength: 3 }),
    deviceReceiver: contact,
    certificateReceiver: contact,
    recoveryCoordinator: contact,
    deviceKind: fc.constantFrom(...deviceKinds),
    carrier: text,
    phoneNumber: text,
    portNumber: fc.boolean(),
    loss: maybe({ date: iso, circumstances: text }),
    handover: maybe({ date: iso }),
    state: fc.constantFrom(...requestStates),
    timeline: fc.array(maybe({ at: iso, event: fc.constantFrom(...timelineEvents) }), { maxLength: 4 }),
    deletedAt: iso,
    updatedAt: iso,
  });
  const list = (record: fc.Arbitrary<unknown>) => fc.array(record, { maxLength: 4 });
  const factsOf = (record: typeof maybe) =>
    maybe(
      {
        today: day,
        profile: fc.constantFrom(
          ...['long-an-2025', 'ninh-binh-2025', 'dong-thap-2025', 'undelegated'].map(profile),
        ),
        organisation: record(
          {
            id,
            name: text,
            officialEmail: text,
            hasOwnSeal: fc.boolean(),
            hasDigitalSignature: fc.boolean(),
          },
          ['id', 'name'],
        ),
        staff: list(
          record(
            {
              id,
              fullName: text,
              birthDate: iso,
              idNumber: text,
              officialEmail: text,
              status: fc.constantFrom(...staffStatuses),
              deletedAt: iso,
            },
            ['id', 'fullName', 'status'],
          ),
        ),
        certificates: list(
          record(
            {
              id,
              subject: fc.record({ kind: fc.constantFrom(...subjectKinds), id }),
              serialNumber: text,
              commonName: text,
              email: text,
              validFrom: iso,
              validTo: iso,
              renewals: fc.nat(2),
              deviceId: id,
              status: fc.constantFrom(...certificateStatuses),
              deletedAt: iso,
            },
            ['id', 'subject', 'serialNumber', 'renewals', 'status'],
          ),
        ),
        devices: list(
          record(
            {
              id,
              kind: fc.constantFrom(...deviceKinds),
              serialNumber: text,
              iccid: text,
              status: fc.constantFrom(...deviceStatuses),
              holderId: id,
            },
            ['id', 'kind', 'status'],
          ),
        ),
        systems: list(record({ id, name: text, owner: text }, ['id', 'name'])),
        requests: list(anyRequest),
        holidays: maybe({ off: fc.array(iso), worked: fc.array(iso) }),
      },
      ['today'],
    );

  test('do not make it throw', () => {
    const anyFacts = factsOf((shape) => maybe(shape));
    fc.assert(
      fc.property(anyRequest, anyFacts, (given, own) => {
        checkRequest(given as unknown as Request, own as unknown as Facts);
        checkRegistry(own as unknown as Facts);
      }),
      { numRuns: 1500 },
    );
  });

  test('bring no gaps into what is said, when records have what the schema wants', () => {
    fc.assert(
      fc.property(anyRequest, factsOf(maybe), (given, own) => {
        for (const finding of checkRequest(given as unknown as Request, own as unknown as Facts)) {
          expect(finding.message).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
          expect(finding.citation.quote).not.toBe('');
        }
      }),
      { numRuns: 1500 },
    );
  });
});
