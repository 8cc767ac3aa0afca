import { describe, expect, it } from 'vitest';
import { assess, planFor } from '../../../components/this-page/assess.ts';
import type { PageReading } from '../../../lib/portal/types.ts';
import { profiles } from '../../../lib/procedures/index.ts';
import { procedureLabels } from '../../../lib/procedures/labels.ts';
import { type ProcedureId, procedureIds, type Request } from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { certificates, devices, people, sampleRequests } from '../../portal/sample.ts';
import { pageOf, type Spec } from '../portal/readings.ts';
import { facts, organisation } from '../requests/valueFacts.ts';

const bureau = 'Cục Chứng thực số và Bảo mật thông tin';
const department = 'Sở Khoa học và Công nghệ';
const sendTo = (current: string): Spec => ({ label: 'Nơi nhận', options: [bureau, department], current });
const kind = (current: string): Spec => ({
  label: 'Loại thiết bị',
  options: ['PKI Token', 'SIM PKI'],
  current,
});

const headings: Record<ProcedureId, string> = {
  'issue-person': 'Cấp mới chứng thư số cá nhân',
  'issue-organisation': 'Cấp mới chứng thư số tổ chức',
  'issue-system': 'Cấp mới chứng thư số cho thiết bị, dịch vụ, phần mềm',
  renew: 'Gia hạn chứng thư chữ ký số',
  change: 'Thay đổi thông tin chứng thư số',
  revoke: 'Đề nghị thu hồi chứng thư',
  'recover-device': 'Khôi phục thiết bị lưu khóa bí mật',
  'confirm-handover': 'Thông báo bàn giao thiết bị',
  'device-handover': 'Biên bản giao, nhận thiết bị',
  'device-loss': 'Xác nhận thiết bị bị thất lạc',
};
const pageFor = (procedure: ProcedureId, specs: Spec[]): PageReading =>
  pageOf(specs, { headings: [headings[procedure]] });
const ids = (page: PageReading, request: Request | undefined, known: Facts = facts()) =>
  assess(page, request, known).findings.map(({ ruleId }) => ruleId);

/** Only what is known before a request is chosen. */
const pageFacts = (own: Partial<Facts> = {}) =>
  facts({ staff: [], certificates: [], devices: [], systems: [], ...own });

describe('a page without a chosen request', () => {
  const wrong: [ProcedureId, string, string][] = [
    ['issue-person', department, 'issue-goes-to-bureau'],
    ['issue-organisation', department, 'issue-goes-to-bureau'],
    ['issue-system', department, 'issue-goes-to-bureau'],
    ['renew', bureau, 'renew-goes-to-department'],
    ['change', bureau, 'change-goes-to-department'],
    ['revoke', department, 'revoke-goes-to-bureau'],
    ['confirm-handover', department, 'handover-goes-to-bureau'],
    ['device-handover', department, 'handover-goes-to-bureau'],
    ['device-loss', department, 'handover-goes-to-bureau'],
  ];

  it.each(wrong)('%s addressed to %s is found, and nothing else', (procedure, office, ruleId) => {
    const page = (current: string) => pageFor(procedure, [sendTo(current), { label: 'Họ và tên' }]);
    expect(assess(page(office), undefined, pageFacts()).procedure).toBe(procedure);
    expect(ids(page(office), undefined, pageFacts())).toEqual([ruleId]);
    expect(ids(page(office === bureau ? department : bureau), undefined, pageFacts())).toEqual([]);
    expect(ids(page(''), undefined, pageFacts())).toEqual([]);
  });

  it('an unlock goes where its kind of device is unlocked', () => {
    const page = (office: string, device: string) =>
      pageFor('recover-device', [sendTo(office), kind(device)]);
    expect(ids(page(department, 'SIM PKI'), undefined, pageFacts())).toEqual(['sim-recovery-goes-to-bureau']);
    expect(ids(page(bureau, 'SIM PKI'), undefined, pageFacts())).toEqual([]);
    expect(ids(page(bureau, 'PKI Token'), undefined, pageFacts())).toEqual([
      'token-recovery-goes-to-department',
    ]);
    expect(ids(page(department, 'PKI Token'), undefined, pageFacts())).toEqual([]);
  });

  it('says nothing of what the clerk has not filled in yet', () => {
    for (const procedure of procedureIds) {
      const page = pageFor(procedure, [sendTo(''), kind(''), { label: 'Họ và tên' }, { label: 'Lý do' }]);
      expect(ids(page, undefined, pageFacts()), procedureLabels[procedure]).toEqual([]);
    }
  });

  it('knows the sender that has no seal of its own', () => {
    const sender = { ...organisation, hasOwnSeal: false };
    expect(ids(pageFor('revoke', [sendTo(bureau)]), undefined, pageFacts({ organisation: sender }))).toEqual([
      'sender-has-own-seal',
    ]);
  });

  it('a first certificate cannot have been asked for with a signature; an empty box says nothing', () => {
    const known = pageFacts({ organisation: { ...organisation, hasDigitalSignature: false } });
    const page = (current: string) =>
      pageFor('issue-organisation', [{ label: 'Văn bản đã ký số', kind: 'checkbox', current }]);
    expect(ids(page('true'), undefined, known)).toEqual(['first-certificate-cannot-be-signed']);
    expect(ids(page(''), undefined, known)).toEqual([]);
  });

  it('follows the province’s own profile', () => {
    const profile = (id: string) => pageFacts({ profile: profiles.find((one) => one.id === id) });
    const page = pageFor('renew', [sendTo(department)]);
    expect(ids(page, undefined, profile('undelegated'))).toEqual(['renew-goes-to-department']);
    expect(ids(page, undefined, profile('ninh-binh-2025'))).toEqual([]);
  });

  it('is of no procedure when nothing tells', () => {
    const page = pageOf([sendTo(department), { label: 'Họ và tên' }], { headings: ['Hồ sơ của tôi'] });
    const { procedure, findings, mismatch } = assess(page, undefined, pageFacts());
    expect({ procedure, findings, mismatch }).toEqual({
      procedure: undefined,
      findings: [],
      mismatch: false,
    });
  });
});

describe('what the page says goes before the request', () => {
  const unlock = sampleRequests['recover-device'];

  it('a request that is right finds nothing', () => {
    const page = pageFor('recover-device', [sendTo(department), kind('PKI Token')]);
    expect(assess(page, unlock, facts()).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('the addressee chosen on the page', () => {
    const page = pageFor('recover-device', [sendTo(bureau), kind('')]);
    const { observed, findings } = assess(page, unlock, facts());
    expect(observed.addressee).toBe('bureau');
    const found = findings.find(({ ruleId }) => ruleId === 'token-recovery-goes-to-department');
    expect(found).toMatchObject({ severity: 'error', fix: { addressee: 'department' } });
  });

  it('the kind of device chosen on the page', () => {
    const page = pageFor('recover-device', [sendTo(''), kind('SIM PKI')]);
    const found = ids(page, unlock);
    expect(found).toContain('sim-recovery-goes-to-bureau');
    expect(found).not.toContain('mixed-recovery');
  });

  it('the kind of a device goes before what the registry says of it', () => {
    const page = (device: string) => pageFor('renew', [kind(device)]);
    const one: Request = {
      ...sampleRequests.renew,
      certificateIds: [certificates.accountant.id],
      staffIds: [people.accountant.id],
      deviceIds: [devices.accountant.id],
    };
    expect(ids(page('PKI Token'), one)).not.toContain('sim-renews-itself');
    expect(ids(page('SIM PKI'), one)).toContain('sim-renews-itself');
  });

  it('but the kind wished for says nothing of the device that someone has', () => {
    const wish: Request = {
      ...sampleRequests['issue-person'],
      certificateIds: undefined,
      staffIds: [people.accountant.id],
      deviceIds: [devices.accountant.id],
      deviceKind: undefined,
    };
    const page = (device: string) => pageFor('issue-person', [kind(device)]);
    expect(ids(page('PKI Token'), wish)).toContain('already-has-certificate');
    expect(ids(page('SIM PKI'), wish)).not.toContain('already-has-certificate');
  });

  it('only while it is chosen: nothing chosen leaves the request as it is', () => {
    const wrong = { ...unlock, addressee: 'bureau' as const };
    const page = pageFor('recover-device', [sendTo(''), kind('')]);
    expect(assess(page, wrong, facts()).observed).toEqual({});
    expect(ids(page, wrong)).toContain('token-recovery-goes-to-department');
    expect(ids(pageFor('recover-device', [sendTo(department), kind('')]), wrong)).not.toContain(
      'token-recovery-goes-to-department',
    );
  });

  it('does not make two devices of two kinds into one', () => {
    const mixed: Request = {
      ...unlock,
      certificateIds: [certificates.locked.id, certificates.sim.id],
      staffIds: [people.locked.id, people.simHolder.id],
      deviceIds: [devices.locked.id, devices.sim.id],
      deviceKind: undefined,
    };
    const page = pageFor('recover-device', [sendTo(department), kind('PKI Token')]);
    expect(ids(page, mixed)).toContain('mixed-recovery');
  });

  it('an empty tick box takes no signature back, a ticked one gives it', () => {
    const signed: Spec = { label: 'Văn bản đã ký số', kind: 'checkbox' };
    const page = (current: string) => pageFor('revoke', [{ ...signed, current }]);
    const unsigned = { ...sampleRequests.revoke, digitallySigned: false };
    expect(ids(page(''), sampleRequests.revoke)).not.toContain('unsigned-needs-paper');
    expect(ids(page(''), unsigned)).toContain('unsigned-needs-paper');
    expect(ids(page('true'), unsigned)).not.toContain('unsigned-needs-paper');
  });

  it('leaves the request and the facts as they were', () => {
    const request = structuredClone(unlock);
    const known = facts();
    const before = structuredClone({ request, known });
    assess(pageFor('recover-device', [sendTo(bureau), kind('SIM PKI')]), request, known);
    expect({ request, known }).toEqual(before);
  });

  it('what is not known for sure is not observed', () => {
    const twice = pageFor('recover-device', [sendTo(bureau), sendTo(department)]);
    expect(assess(twice, unlock, facts()).observed).toEqual({});
    const inRows = [0, 1].map((row) => ({ ...kind('SIM PKI'), list: { id: 1, row } }));
    expect(assess(pageFor('recover-device', inRows), unlock, facts()).observed).toEqual({});
    const other: Spec = {
      label: 'Nơi nhận',
      options: [bureau, department, 'Sở Nội vụ'],
      current: 'Sở Nội vụ',
    };
    expect(assess(pageFor('recover-device', [other]), unlock, facts()).observed).toEqual({});
  });
});

describe('a page and a request that differ', () => {
  const pairs = procedureIds.flatMap((page) => procedureIds.map((request) => [page, request] as const));

  it.each(pairs)('page %s, request %s', (on, chosen) => {
    const page = pageFor(on, [{ label: 'Số công văn' }]);
    const request = sampleRequests[chosen];
    const assessment = assess(page, request, facts());
    expect(assessment.procedure).toBe(on);
    expect(assessment.mismatch).toBe(on !== chosen);
    const plan = planFor(page, assessment, request, facts(), false);
    if (on !== chosen) expect(plan).toBeUndefined();
    else expect(plan?.steps.map(({ display }) => display)).toEqual([request.document?.number]);
  });

  it('a page for both renewal and change is what the chosen request is', () => {
    const heading = 'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số';
    const page = pageOf([{ label: 'Số công văn' }], { headings: [heading] });
    for (const procedure of ['renew', 'change'] as const) {
      const { mismatch, procedure: found } = assess(page, sampleRequests[procedure], facts());
      expect({ mismatch, found }).toEqual({ mismatch: false, found: procedure });
    }
    expect(assess(page, sampleRequests.revoke, facts()).procedure).toBeUndefined();
    expect(assess(page, undefined, pageFacts()).procedure).toBeUndefined();
  });

  it('a page of which nothing tells what it is for is not filled', () => {
    const page = pageOf([{ label: 'Số công văn' }], { headings: ['Hồ sơ của tôi'] });
    const assessment = assess(page, sampleRequests.renew, facts());
    expect(assessment.findings).toEqual([]);
    expect(planFor(page, assessment, sampleRequests.renew, facts(), false)).toBeUndefined();
  });
});

describe('planFor', () => {
  it('names what the form requires and the page does not ask yet', () => {
    const page = pageFor('recover-device', [{ label: 'Số công văn' }]);
    const request = sampleRequests['recover-device'];
    const waiting = planFor(page, assess(page, request, facts()), request, facts(), false)?.waiting ?? [];
    expect(waiting).toContainEqual({
      fieldType: 'device.serialNumber',
      display: devices.locked.serialNumber,
    });
    expect(waiting.map(({ fieldType }) => fieldType)).not.toContain('request.documentNumber');
  });

  it('writes over only when told to', () => {
    const page = pageFor('revoke', [{ label: 'Số công văn', current: '1/CV' }]);
    const request = sampleRequests.revoke;
    const assessment = assess(page, request, facts());
    expect(planFor(page, assessment, request, facts(), false)?.steps).toEqual([]);
    expect(planFor(page, assessment, request, facts(), true)?.steps).toHaveLength(1);
  });

  it('of a request that holds nothing writes no more than what the registry knows of the sender', () => {
    const { id, createdAt, updatedAt, state, timeline } = sampleRequests.revoke;
    const request: Request = { id, createdAt, updatedAt, state, timeline, procedure: 'issue-organisation' };
    const page = pageFor('issue-organisation', [
      { label: 'Số công văn' },
      { label: 'Mã số thuế' },
      { label: 'Họ và tên', section: 'Người tiếp nhận thiết bị' },
    ]);
    const plan = planFor(page, assess(page, request, facts()), request, facts(), false);
    expect(plan?.steps.map(({ fieldType }) => fieldType)).toEqual(['organisation.taxCode']);
    expect(plan?.skipped.map(({ why }) => why)).toEqual(['no-value', 'no-value']);
  });
});
