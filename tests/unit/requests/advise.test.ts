import { describe, expect, it } from 'vitest';
import { LETTER, profiles } from '../../../lib/procedures/index.ts';
import { requestSchema } from '../../../lib/registry/schema.ts';
import { type Advice, advise, findSituations, kindsOf, situations } from '../../../lib/requests/advise.ts';
import { checkRequest } from '../../../lib/rules/index.ts';
import {
  an,
  cert,
  expiringOn,
  ofSchool,
  ofServer,
  onSim,
  school,
  server,
  stick,
  table,
  under,
} from './adviceTable.ts';
import { certificate, facts, organisation, person, request, sim, token } from './records.ts';

const linesOf = (advice: Advice) => [
  { text: advice.headline, citation: advice.citation },
  ...advice.attachments,
  ...advice.steps,
  ...advice.deadlines,
  ...advice.warnings,
  ...advice.also,
  ...advice.alternatives,
];

describe('advise', () => {
  it('is tried on at least 40 cases that touch every situation', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    expect(new Set(table.map(([, situation]) => situation))).toEqual(new Set(situations.map(({ id }) => id)));
  });

  it.each(table)('%s', (_, situation, subject, known, procedure, addressee, reason, headline) => {
    const advice = advise(situation, subject, known);
    expect(advice.headline).toMatch(headline);
    expect([advice.procedure, advice.addressee, advice.request?.reason]).toEqual([
      procedure,
      addressee,
      reason,
    ]);
    expect(advice.request?.addressee).toBe(addressee);
    if (addressee) {
      expect(advice.office).toEqual(known.profile[addressee]);
      expect(advice.channel).toBe('portal');
      expect(advice.steps.length).toBeGreaterThan(2);
      expect(advice.attachments.length).toBeGreaterThan(0);
    }
  });

  it.each(table)(
    '%s: every line is cited, and the prepared request is one',
    (_, situation, subject, known) => {
      const advice = advise(situation, subject, known);
      for (const { text, citation } of linesOf(advice)) {
        expect(text).not.toMatch(/undefined|\[object/);
        expect(citation.quote.length, text).toBeGreaterThan(10);
        expect(citation.document === LETTER || citation.paraphrase, text).toBeTruthy();
      }
      for (const prepared of [advice, ...advice.also, ...advice.alternatives].flatMap(
        ({ request: r }) => r ?? [],
      )) {
        const uuid = '00000000-0000-4000-8000-000000000001';
        const ids = new Map<string, string>();
        const asUuid = JSON.parse(
          JSON.stringify(prepared, (key, value) => {
            if (!/Ids?$/.test(key)) return value;
            const one = (id: string) => {
              if (!ids.has(id))
                ids.set(id, `00000000-0000-4000-8000-${String(ids.size + 2).padStart(12, '0')}`);
              return ids.get(id);
            };
            return Array.isArray(value) ? value.map(one) : one(value);
          }),
        );
        const stamps = { id: uuid, createdAt: '2026-11-22', updatedAt: '2026-11-22' };
        expect(requestSchema.safeParse({ ...asUuid, ...stamps }).error).toBeUndefined();
      }
    },
  );

  it.each(table.filter(([, , , , procedure]) => procedure))(
    '%s: the prepared request goes to the right office, for a reason that is allowed',
    (_, situation, subject, known) => {
      const prepared = advise(situation, subject, known).request;
      if (!prepared) throw new Error('nothing prepared');
      const findings = checkRequest(
        { id: 'new', createdAt: '2026-11-22', updatedAt: '2026-11-22', ...prepared },
        known,
      );
      // What only the clerk can add is still missing, and a device that is found again is still recorded as lost.
      const toBeFilledIn = new Set([
        'required-fields',
        'document-number-and-date',
        'certificate-receiver-needed',
        'change-must-change-something',
        'recovery-coordinator-needed',
        'recovery-needs-device-serial',
        'carrier-needed-for-sim',
        'lost-device-needs-loss-record',
        'recall-within-five-working-days',
        'iccid-check-digit',
        'unsigned-needs-paper',
      ]);
      const errors = findings.filter(
        ({ severity, ruleId }) => severity === 'error' && !toBeFilledIn.has(ruleId),
      );
      expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    },
  );

  it('tells who is there for people of whom nothing is known', () => {
    const empty = facts({ organisation: undefined, staff: [], certificates: [], devices: [], systems: [] });
    for (const one of profiles)
      for (const { id } of situations) {
        const advice = advise(id, undefined, { ...empty, profile: one });
        expect(advice.headline).not.toMatch(/undefined/);
        expect(Boolean(advice.procedure)).toBe(Boolean(advice.request));
      }
  });

  it('gives the last day on which a renewal can be sent, and hurries near it', () => {
    const easy = advise('expiring', cert, facts());
    expect(easy.deadlines[0]?.due).toBe('2027-01-30');
    expect(easy.warnings).toEqual([]);
    const near = advise('expiring', cert, expiringOn('2027-01-06'));
    expect(near.deadlines[0]?.due).toBe('2026-12-07');
    expect(near.warnings[0]?.text).toContain('15 ngày');
  });

  it('looks at the certificate that ends first', () => {
    const two = facts({
      certificates: [
        certificate({ validTo: '2030-01-01' }),
        certificate({ id: 'soon', validTo: '2027-01-15', deviceId: 'sim' }),
      ],
      devices: [token(), sim()],
    });
    expect(advise('expiring', an, two).request?.certificateIds).toEqual(['soon']);
  });

  it('says what to install for a token and that a SIM updates itself', () => {
    const texts = (advice: Advice) => advice.steps.map(({ text }) => text).join('\n');
    expect(texts(advise('expiring', cert, facts()))).toContain('.cer');
    expect(texts(advise('expiring', cert, onSim()))).toContain('không phải cài đặt');
    expect(texts(advise('email-changed', cert, facts()))).toContain('.crt');
  });

  it('fills in what the registry knows of a change, and no more', () => {
    const known = facts({ staff: [person({ officialEmail: 'moi@longan.gov.vn' })] });
    expect(advise('email-changed', an, known).request?.changes).toEqual([
      { field: 'Địa chỉ thư điện tử công vụ', from: 'annv@longan.gov.vn', to: 'moi@longan.gov.vn' },
    ]);
    const same = advise('email-changed', an, facts());
    expect(same.request?.changes?.[0]?.to).toBeUndefined();
    expect(same.warnings[0]?.text).toContain('chưa có địa chỉ mới');
    expect(advise('moved-within-province', an, facts()).request?.changes).toEqual([
      { field: 'Cơ quan, tổ chức công tác' },
    ]);
    expect(advise('system-renamed', server, ofServer()).request?.changes).toEqual([
      { field: 'Tên thiết bị, dịch vụ, phần mềm', from: 'Phần mềm cũ', to: 'Phần mềm quản lý trường học' },
    ]);
  });

  it('prepares the ids of everything concerned', () => {
    expect(advise('token-locked', stick, facts()).request).toMatchObject({
      certificateIds: ['cert'],
      deviceIds: ['token'],
      staffIds: ['an'],
      organisationId: 'org',
      deviceKind: 'pki-token',
      channel: 'portal',
      digitallySigned: true,
      state: 'draft',
    });
    expect(advise('retired', an, facts()).request).toMatchObject({
      certificateIds: ['cert'],
      deviceIds: ['token'],
    });
  });

  it('takes every certificate of a person who leaves or changes address', () => {
    const two = facts({
      certificates: [certificate(), certificate({ id: 'second', deviceId: 'sim' })],
      devices: [token(), sim()],
    });
    expect(advise('left', an, two).request?.certificateIds).toEqual(['cert', 'second']);
    expect(advise('email-changed', an, two).request?.certificateIds).toEqual(['cert', 'second']);
  });

  it('does not guess which of two devices is lost, but offers both, unless one is recorded as lost', () => {
    const devices = [token(), sim()];
    const certificates = [certificate(), certificate({ id: 'second', deviceId: 'sim' })];
    const open = advise('device-lost', an, facts({ devices, certificates }));
    expect(open.request?.deviceIds).toBeUndefined();
    expect(open.alternatives.map(({ request: r }) => r.deviceIds)).toEqual([['token'], ['sim']]);
    const told = advise(
      'device-lost',
      an,
      facts({ devices: [token(), sim({ status: 'lost' })], certificates }),
    );
    expect(told.request?.deviceIds).toEqual(['sim']);
    expect(told.alternatives).toEqual([]);
    const lockedOne = advise('token-locked', an, facts({ devices, certificates }));
    expect(lockedOne.request?.deviceIds).toEqual(['token']);
  });

  it('asks for Mẫu 09 beside the revocation of a lost device, and for a new certificate', () => {
    const advice = advise('device-lost', stick, facts());
    expect(advice.also.map(({ procedure, form }) => [procedure, form])).toEqual([
      ['device-loss', '09'],
      ['issue-person', '01'],
    ]);
    expect(advice.also[0]?.request.deviceIds).toEqual(['token']);
    expect(advice.attachments.some(({ text }) => text.includes('Mẫu số 09'))).toBe(true);
  });

  it('counts the five working days from the notice on record, else from today', () => {
    const known = facts({ requests: [request('revoke', ['revocation-notified@2026-11-20'])] });
    expect(advise('revocation-notified', stick, known).deadlines[0]?.due).toBe('2026-11-30');
    const unrecorded = advise('revocation-notified', stick, facts());
    expect(unrecorded.deadlines[0]).toMatchObject({ due: '2026-11-30' });
    expect(unrecorded.deadlines[0]?.text).toContain('nếu nhận thông báo hôm nay');
  });

  it('sends an organisation without a signature the long way, on paper', () => {
    const known = facts({ organisation: organisation({ hasDigitalSignature: false }) });
    const first = advise('new-unit', school, known);
    expect(first.request?.digitallySigned).toBe(false);
    expect(first.warnings.some(({ citation }) => citation.clause === 'Mục 3, Lưu ý')).toBe(true);
    expect(first.steps.some(({ text }) => text.includes('bản chính văn bản giấy'))).toBe(true);
    expect(advise('new-unit', school, facts()).request?.digitallySigned).toBe(true);
  });

  it('warns of a body without a seal, of an open request, of a certificate that is there already', () => {
    const noSeal = advise('retired', an, facts({ organisation: organisation({ hasOwnSeal: false }) }));
    expect(noSeal.warnings.some(({ text }) => text.includes('con dấu'))).toBe(true);
    const twice = advise('expiring', cert, facts({ requests: [request('renew')] }));
    expect(twice.warnings.some(({ text }) => text.includes('chưa xong'))).toBe(true);
    const again = advise('new-person', an, facts());
    expect(again.warnings.some(({ text }) => text.includes('còn hiệu lực'))).toBe(true);
  });

  it('says whose rule it is where the province decides otherwise', () => {
    const ninhBinh = advise('moved-within-province', an, under('ninh-binh-2025'));
    expect(ninhBinh.steps[0]?.text).toContain('Cơ quan tiếp nhận');
    expect(ninhBinh.citation.document).toContain('Ninh Bình');
    expect(advise('expiring', cert, under('dong-thap-2025')).addresseeCitation?.document).toContain(
      'Đồng Tháp',
    );
    expect(advise('moved-outside', an, under('ninh-binh-2025')).alternatives[0]?.procedure).toBe('change');
    expect(advise('moved-outside', an, facts()).alternatives).toEqual([]);
  });

  it('refuses a situation that is none', () => {
    expect(() => advise('lunch', an, facts())).toThrow(RangeError);
  });
});

describe('findSituations', () => {
  it.each([
    ['khóa token', 'token-locked'],
    ['khoa tok', 'token-locked'],
    ['quên mật khẩu', 'token-locked'],
    ['khóa sim', 'sim-locked'],
    ['sắp hết hạn', 'expiring'],
    ['gia hạn', 'expiring'],
    ['nghi huu', 'retired'],
    ['về hưu', 'retired'],
    ['chuyển công tác', 'moved-within-province'],
    ['chuyen cong tac trong tinh', 'moved-within-province'],
    ['mất thiết bị', 'device-lost'],
    ['mat token', 'device-lost'],
    ['hu token', 'device-damaged'],
    ['lộ mật khẩu', 'key-exposed'],
    ['doi email', 'email-changed'],
    ['sáp nhập', 'organisation-merged'],
    ['đổi tên trường', 'organisation-renamed'],
    ['nhân viên mới', 'new-person'],
    ['nâng cấp', 'system-upgraded'],
    ['mẫu 07', 'handed-over'],
  ])('%s → %s', (query, id) => {
    expect(findSituations(query)[0]?.id).toBe(id);
  });

  it('keeps to what can be said of the record and its holder', () => {
    expect(findSituations('', ['system']).some(({ id }) => id === 'retired')).toBe(false);
    const kinds = kindsOf(cert, ofSchool());
    expect(kinds).toEqual(['certificate', 'organisation']);
    const ids = findSituations('', kinds).map(({ id }) => id);
    expect(ids).toContain('organisation-renamed');
    expect(ids).not.toContain('retired');
    expect(ids).not.toContain('system-upgraded');
    expect(findSituations('xyz')).toEqual([]);
  });

  it('has no two situations of one id or label', () => {
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
    expect(new Set(situations.map(({ label }) => label)).size).toBe(situations.length);
  });
});
