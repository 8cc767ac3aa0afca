import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DECREE, LETTER, profiles } from '../../../lib/procedures/index.ts';
import { checkRequest, type Finding, rules } from '../../../lib/rules/index.ts';
import { type Case, cases } from './cases/index.ts';
import { facts } from './records.ts';

/** The table of rules, id by id. */
const ids = [
  'issue-goes-to-bureau',
  'revoke-goes-to-bureau',
  'renew-goes-to-department',
  'change-goes-to-department',
  'token-recovery-goes-to-department',
  'sim-recovery-goes-to-bureau',
  'mixed-recovery',
  'handover-goes-to-bureau',
  'sender-has-own-seal',
  'unsigned-needs-paper',
  'signed-needs-no-paper',
  'first-certificate-cannot-be-signed',
  'document-number-and-date',
  'renew-once',
  'renew-thirty-days-left',
  'renew-deadline-near',
  'change-thirty-days-left',
  'change-keeps-validity',
  'change-reason-allowed',
  'leaving-the-province-is-revocation',
  'change-must-change-something',
  'certificate-receiver-needed',
  'sim-renews-itself',
  'renew-and-change-differ',
  'recovery-coordinator-needed',
  'recovery-only-when-locked',
  'recovery-needs-device-serial',
  'central-signing-has-no-device',
  'revoke-reason-allowed',
  'must-revoke',
  'recall-within-five-working-days',
  'lost-device-needs-loss-record',
  'handover-needs-record',
  'return-on-expiry',
  'form-fits-subject',
  'confirm-handover-due',
  'already-has-certificate',
  'carrier-needed-for-sim',
  'required-fields',
  'official-email',
  'certificate-serial-format',
  'token-serial-vs-iccid',
  'iccid-check-digit',
  'id-number-format',
  'dates-in-order',
  'registry-differs-from-certificate',
  'duplicate-in-request',
  'open-request-exists',
];
/** Rules for which the table says what to make of the request instead. */
const withFix = [
  'renew-once',
  'renew-thirty-days-left',
  'change-thirty-days-left',
  'leaving-the-province-is-revocation',
  'recovery-only-when-locked',
  'form-fits-subject',
];
const severities: Readonly<Record<string, Finding['severity']>> = {
  'signed-needs-no-paper': 'info',
  'sim-renews-itself': 'info',
  'registry-differs-from-certificate': 'info',
  'document-number-and-date': 'warning',
  'renew-deadline-near': 'warning',
  'renew-and-change-differ': 'warning',
  'must-revoke': 'warning',
  'handover-needs-record': 'warning',
  'return-on-expiry': 'warning',
  'confirm-handover-due': 'warning',
  'already-has-certificate': 'warning',
  'official-email': 'warning',
  'iccid-check-digit': 'warning',
  'open-request-exists': 'warning',
};

const found = (one: Case): Finding[] =>
  checkRequest(one.request, facts(one.facts)).filter(({ ruleId }) => ruleId === one.rule);
const finding = cases.filter(({ finds }) => finds > 0);

describe('the list of rules', () => {
  test('holds every rule of the table once, and no other', () => {
    expect(rules.map(({ id }) => id)).toEqual(ids);
  });

  test('is what lies in the folder: one rule one file, named after its id', () => {
    const files = readdirSync(new URL('../../../lib/rules/', import.meta.url));
    // Only rules have a hyphen in their file's name; what they share has none.
    expect(files.filter((name) => name.includes('-')).sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
    for (const { id } of rules) {
      const source = readFileSync(new URL(`../../../lib/rules/${id}.ts`, import.meta.url), 'utf8');
      expect(source).toContain(`id: '${id}'`);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s: severity, summary, citation', (id, rule) => {
    expect(rule.severity).toBe(severities[id] ?? 'error');
    expect(rule.summary).toMatch(/^\p{Lu}.*[.]$/u);
    expect(rule.citation.clause).not.toBe('');
  });

  test.each(ids)('%s has a case that finds and one that stays silent', (id) => {
    const own = cases.filter(({ rule }) => rule === id);
    expect(own.some(({ finds }) => finds > 0)).toBe(true);
    expect(own.some(({ finds }) => finds === 0)).toBe(true);
  });

  test.each(withFix)('%s offers what to do instead', (id) => {
    expect(cases.some(({ rule, fix }) => rule === id && fix)).toBe(true);
  });

  test('no case names a rule that is not there', () => {
    expect(cases.map(({ rule }) => rule).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(ids)('%s', (id) => {
  test.each(cases.filter(({ rule }) => rule === id))('$when: $finds', (one) => {
    const findings = found(one);
    expect(findings.map(({ message }) => message)).toHaveLength(one.finds);
    const messages = findings.map(({ message }) => message).join('\n');
    for (const words of one.says ?? []) expect(messages).toContain(words);
    if (one.severity) expect(findings[0]?.severity).toBe(one.severity);
    if (one.field) expect(findings[0]?.field).toBe(one.field);
    if (one.fix) expect(findings[0]?.fix).toMatchObject(one.fix);
  });
});

describe('what a finding says', () => {
  test('the message is Vietnamese in NFC, without gaps', () => {
    for (const { message } of finding.flatMap(found)) {
      expect(message).toBe(message.normalize('NFC'));
      expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|^\p{Ll}/u);
      expect(message).toMatch(/\.$/);
    }
  });

  test('every quote of the letter stands in it, whitespace aside', () => {
    const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
    const letter = bare(readFileSync(new URL('../../fixtures/letter.txt', import.meta.url), 'utf8'));
    const citations = [
      ...rules.map(({ citation }) => citation),
      ...finding.flatMap(found).map(({ citation }) => citation),
    ];
    const quoted = citations.filter(({ document }) => document === LETTER);
    expect(quoted.length).toBeGreaterThan(rules.length);
    for (const { quote, paraphrase } of quoted) {
      expect(paraphrase).toBeUndefined();
      expect(letter).toContain(bare(quote));
    }
  });

  test('what is no word of the letter is marked, or a known header of the portal’s workbook', () => {
    const headers = [
      'Nhà mạng (bắt buộc nếu đăng ký SIM)',
      'Là chuyển số (đánh dấu X nếu muốn chuyển số đang dùng sang SIM ký số)',
    ];
    const others = [...rules, ...finding.flatMap(found)]
      .map(({ citation }) => citation)
      .filter(({ document }) => document !== LETTER);
    for (const { document, quote, paraphrase } of others) {
      if (paraphrase) expect([DECREE, ...profiles.map(({ source }) => source.document)]).toContain(document);
      else expect(headers).toContain(quote);
    }
  });

  test('where another province decides, its document is cited', () => {
    const turned = finding.filter((one) => one.facts?.profile && one.fix?.addressee);
    expect(turned.length).toBeGreaterThan(4);
    for (const one of turned) {
      for (const { citation } of found(one))
        expect(citation.document).toBe(one.facts?.profile?.source.document);
    }
  });
});

describe('a fix', () => {
  const fixed = finding.flatMap((one) =>
    found(one).flatMap((own) => (own.fix ? [{ name: `${one.rule}: ${one.when}`, one, own }] : [])),
  );

  test.each(fixed)('$name: merged into the request it clears the finding', ({ one, own }) => {
    const merged = JSON.parse(JSON.stringify({ ...one.request, ...own.fix }));
    const left = checkRequest(merged, facts(one.facts));
    expect(left.filter(({ ruleId, message }) => ruleId === own.ruleId && message === own.message)).toEqual(
      [],
    );
    // Nor does it only change the words.
    const before = found(one).length;
    expect(left.filter(({ ruleId }) => ruleId === own.ruleId).length).toBeLessThan(before);
  });

  test.each(fixed)('$name: it brings no breach of where the request goes', ({ one, own }) => {
    const left = checkRequest({ ...one.request, ...own.fix }, facts(one.facts)).map(({ ruleId }) => ruleId);
    expect(left.filter((id) => /goes-to|form-fits|mixed/.test(id))).toEqual([]);
  });
});
