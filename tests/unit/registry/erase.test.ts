import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegistry, type Registry } from '../../../lib/registry/database.ts';
import { leftovers, planErasure } from '../../../lib/registry/erase.ts';
import { erasedMark, Mentions } from '../../../lib/registry/mentions.ts';
import type { Certificate, Device, Request, Staff } from '../../../lib/registry/schema.ts';

const now = '2026-11-22T03:00:00.000Z';
const later = '2026-11-22T04:00:00.000Z';
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const base = (n: number) => ({ id: idOf(n), createdAt: now, updatedAt: now });
const an: Staff = {
  ...base(1),
  fullName: 'Nguyễn Văn An',
  idNumber: '080185000123',
  officialEmail: 'nvan@longan.gov.vn',
  mobile: '0912345678',
  status: 'active',
};
const binh: Staff = {
  ...base(2),
  fullName: 'Trần Thị Bình',
  officialEmail: 'ttbinh@longan.gov.vn',
  status: 'active',
};
const certificate = (n: number, holder: Staff, serialNumber: string): Certificate => ({
  ...base(n),
  subject: { kind: 'person', id: holder.id },
  serialNumber,
  email: holder.officialEmail,
  renewals: 0,
  status: 'active',
});
const ofAn = certificate(11, an, '540A000000000001');
const ofBinh = certificate(12, binh, '540A000000000002');
const sim: Device = {
  ...base(21),
  kind: 'sim-pki',
  iccid: '8984048000012345675',
  phoneNumber: '0987654321',
  holderId: an.id,
  status: 'in-use',
  handovers: [{ date: '2026-01-01', from: 'Văn thư', to: 'Nguyễn Văn An' }],
};
const request = (n: number, over: Partial<Request>): Request => ({
  ...base(n),
  procedure: 'renew',
  state: 'draft',
  timeline: [],
  ...over,
});
const own = request(31, { certificateIds: [ofAn.id], staffIds: [an.id] });
const shared = request(32, {
  certificateIds: [ofAn.id, ofBinh.id],
  staffIds: [an.id, binh.id],
  certificateReceiver: { fullName: 'NGUYỄN VĂN AN', position: 'Văn thư', address: '12 Lê Lợi' },
  recoveryCoordinator: { fullName: binh.fullName },
  timeline: [{ at: now, event: 'submitted', note: 'Gửi bởi Nguyễn Văn An (0912345678).', source: 'clerk' }],
});

let registry: Registry;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  registry = await openRegistry();
  await registry.write(
    [
      { store: 'staff', put: [an, binh] },
      { store: 'certificates', put: [ofAn, ofBinh] },
      { store: 'devices', put: [sim] },
      { store: 'requests', put: [own, shared] },
      {
        store: 'organisations',
        put: [{ ...base(41), name: 'Trường', head: { name: 'Nguyễn Văn An', title: 'Hiệu trưởng' } }],
      },
    ],
    now,
  );
  // History with both of them in one entry, and of a change on a record that stays.
  await registry.put('devices', { ...sim, holderId: binh.id }, later);
  await registry.put('devices', sim, later);
  await registry.archives.put({
    id: idOf(51),
    requestId: shared.id,
    name: 'Mau-04.docx',
    kind: 'form',
    createdAt: now,
    bytes: new Uint8Array([1, 2, 3]),
  });
  await registry.saveDraft(`staff:${an.id}`, { values: { fullName: 'x' } }, now);
  await registry.saveDraft('staff:new', { values: { fullName: 'Nguyễn Văn  An', mobile: '' } }, now);
  await registry.saveDraft(`staff:${binh.id}`, { values: { fullName: binh.fullName } }, now);
  await registry.setSetting('portalSeen', {
    [own.id]: { status: 'done' },
    [shared.id]: { note: 'nvan@longan.gov.vn' },
  });
});
afterEach(() => registry.close());

async function erase(id = an.id) {
  const plan = planErasure(await registry.erasing.everything(), id);
  if (!plan) throw new Error('nobody');
  await registry.erasing.carryOut(plan, later);
  return plan;
}

describe('erasing a person', () => {
  it('leaves no word on them in any store, and says what went', async () => {
    const plan = await erase();
    expect(plan.counts).toEqual({
      certificates: 1,
      devices: 1,
      requests: 1,
      sharedRequests: 1,
      papers: 1,
      drafts: 2,
      history: plan.counts.history,
    });
    expect(plan.counts.history).toBeGreaterThan(2);
    const left = await registry.erasing.everything();
    expect(leftovers(left, plan)).toEqual([]);
    const raw = JSON.stringify(left);
    for (const trace of [
      'Nguyễn Văn An',
      'NGUYỄN VĂN AN',
      '080185000123',
      'nvan@',
      '0912345678',
      an.id,
      ofAn.id,
      own.id,
      '0987654321',
      '12 Lê Lợi',
      ofAn.serialNumber,
    ])
      expect(raw, trace).not.toContain(trace);
  });

  it('keeps everything that is others’', async () => {
    await erase();
    expect(await registry.all('staff')).toEqual([binh]);
    expect(await registry.all('certificates')).toEqual([ofBinh]);
    const [device] = await registry.all('devices');
    expect(device).toMatchObject({ iccid: sim.iccid, status: 'in-use' });
    expect(device?.holderId).toBeUndefined();
    const [kept] = await registry.all('requests');
    expect(kept).toMatchObject({
      id: shared.id,
      staffIds: [binh.id],
      certificateIds: [ofBinh.id],
      recoveryCoordinator: { fullName: binh.fullName },
      timeline: [{ note: `Gửi bởi ${erasedMark} (${erasedMark}).` }],
    });
    expect(kept?.certificateReceiver).toBeUndefined();
    expect(await registry.getDraft(`staff:${binh.id}`)).toBeDefined();
    expect((await registry.all('organisations'))[0]).toMatchObject({ name: 'Trường' });
    expect(await registry.historyOf(binh.id)).not.toEqual([]);
    expect(await registry.getSetting('portalSeen')).toEqual({ [shared.id]: {} });
  });

  it('gives out first what must be archived', async () => {
    const plan = planErasure(await registry.erasing.everything(), an.id);
    expect(plan?.archive.certificates).toEqual([ofAn]);
    expect(plan?.archive.requests.map(({ id }) => id)).toEqual([own.id, shared.id]);
    expect(plan?.archive.papers.map(({ key }) => key)).toEqual([idOf(51)]);
  });

  it('does not take for theirs what others have too: a namesake, a shared mailbox', async () => {
    const namesake: Staff = {
      ...base(3),
      fullName: 'Nguyễn Văn An',
      officialEmail: an.officialEmail,
      status: 'active',
    };
    await registry.put('staff', namesake, later);
    await erase();
    expect(
      (await registry.all('staff')).map(({ id, fullName, officialEmail }) => [id, fullName, officialEmail]),
    ).toEqual([
      [binh.id, binh.fullName, binh.officialEmail],
      [namesake.id, namesake.fullName, namesake.officialEmail],
    ]);
  });

  it('works while the vault is on', async () => {
    await registry.vault.turnOn('một cụm mật khẩu dài', () => {});
    const plan = await erase();
    expect(leftovers(await registry.erasing.everything(), plan)).toEqual([]);
    expect(await registry.all('staff')).toEqual([binh]);
  });

  it('finds nobody where there is nobody', async () => {
    expect(planErasure(await registry.erasing.everything(), idOf(99))).toBeUndefined();
  });
});

describe('mentions', () => {
  const mentions = new Mentions(new Set(['id-1']), ['Lê Ân', 'a.b@c.vn', '0912345678']);

  it.each([
    ['LÊ ÂN', true],
    ['Lê\u00a0Ân đã nhận', true],
    ['Lê Ân'.normalize('NFD'), true],
    ['Lê An', false],
    ['Lê Ântran', false],
    ['axb@c.vn', false],
    ['gọi 0912345678.', true],
    ['10912345678', false],
    ['id-1', true],
  ])('%s', (text, found) => {
    expect(mentions.in({ deep: [text] })).toBe(found);
  });

  it('of nobody are nowhere', () => {
    expect(new Mentions(new Set(), []).in('')).toBe(false);
  });

  it('bytes are left as they are', () => {
    const bytes = new Uint8Array([1]);
    expect(mentions.without({ bytes, name: 'x' })).toEqual({ bytes, name: 'x' });
  });
});
