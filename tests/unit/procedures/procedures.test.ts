import { describe, expect, it } from 'vitest';
import {
  addresseeOf,
  fieldTypes,
  followUpIds,
  procedureById,
  procedures,
  profiles,
  requiredFieldsOf,
} from '../../../lib/procedures/index.ts';
import { pageWords } from '../../../lib/procedures/pageWords.ts';
import { parseProfile, profileSchema } from '../../../lib/procedures/profileSchema.ts';
import {
  changeReasons,
  type DeviceKind,
  type ProcedureId,
  procedureIds,
  reasons,
} from '../../../lib/registry/schema.ts';
import { fold } from '../../../lib/vietnamese/fold.ts';

const profile = (id: string) => {
  const found = profiles.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('catalogue', () => {
  it('holds each procedure under its id, with its form', () => {
    expect(procedures.map((p) => [p.id, p.form])).toEqual([
      ['issue-person', '01'],
      ['issue-organisation', '02'],
      ['issue-system', '03'],
      ['renew', '04'],
      ['change', '04'],
      ['revoke', '05'],
      ['recover-device', '06'],
      ['confirm-handover', '07'],
      ['device-handover', '08'],
      ['device-loss', '09'],
    ]);
    for (const id of procedureIds) expect(procedureById(id).id).toBe(id);
  });

  it.each(procedures.map((p) => [p.id, p] as const))(
    '%s names only fields, follow-ups and reasons that exist',
    (id, procedure) => {
      expect(new Set(procedure.requiredFields).size).toBe(procedure.requiredFields.length);
      for (const field of procedure.requiredFields) expect(fieldTypes).toContain(field);
      for (const condition of procedure.requiredOnlyFor ?? [])
        for (const field of condition.fields) expect(procedure.requiredFields).toContain(field);
      for (const followUp of procedure.followUps) expect(followUpIds).toContain(followUp);
      for (const reason of procedure.reasons ?? []) expect(reasons).toContain(reason);
      expect(pageWords[id]).toBe(procedure.pageWords);
    },
  );

  it('lets change give the six reasons of the letter, and recovery only a locked device', () => {
    expect(procedureById('change').reasons).toEqual(changeReasons);
    expect(procedureById('recover-device').reasons).toEqual(['locked']);
    expect(procedureById('revoke').reasons).not.toContain('expired');
  });

  it('asks for less where a kind of device needs less', () => {
    const renew = procedureById('renew');
    expect(requiredFieldsOf(renew)).toContain('certificateReceiver.officialEmail');
    expect(requiredFieldsOf(renew, 'sim-pki')).not.toContain('certificateReceiver.officialEmail');
    expect(requiredFieldsOf(renew, 'sim-pki')).toContain('device.serialNumber');
    expect(requiredFieldsOf(renew, 'central')).not.toContain('device.serialNumber');
    const issue = procedureById('issue-person');
    expect(requiredFieldsOf(issue)).not.toContain('request.carrier');
    expect(requiredFieldsOf(issue, 'sim-pki')).toContain('request.carrier');
    expect(requiredFieldsOf(issue, 'central')).not.toContain('deviceReceiver.fullName');
    expect(requiredFieldsOf(procedureById('recover-device'), 'sim-pki')).not.toContain(
      'recoveryCoordinator.mobile',
    );
  });
});

describe('page words', () => {
  it('of a title never speak against their own procedure', () => {
    for (const { id, pageWords: words, title } of procedures)
      for (const against of words.against ?? [])
        for (const own of [title, ...words.titles])
          expect(` ${fold(own)} `.includes(` ${fold(against)} `), `${id}: ${own} / ${against}`).toBe(false);
  });

  it('know the title of their own procedure, and no other knows it better', () => {
    const best = (heading: string) => {
      const folded = ` ${fold(heading)} `;
      const scores = procedures.map(({ id, pageWords: words }) => ({
        id,
        score:
          Math.max(
            0,
            ...words.titles.map(fold).map((title) => (folded.includes(` ${title} `) ? title.length : 0)),
          ) -
          100 * (words.against ?? []).filter((word) => folded.includes(` ${fold(word)} `)).length,
      }));
      const top = Math.max(...scores.map((entry) => entry.score));
      return scores.filter((entry) => entry.score === top).map((entry) => entry.id);
    };
    const cases: [string, ProcedureId[]][] = [
      ...procedures.map((p): [string, ProcedureId[]] => [p.title, [p.id]]),
      ['Cấp mới chứng thư chữ ký số cho cơ quan, tổ chức', ['issue-organisation']],
      ['Cấp mới CTS cá nhân', ['issue-person']],
      ['Cấp mới chứng thư số cho thiết bị, dịch vụ, phần mềm', ['issue-system']],
      ['Đề nghị cấp mới chứng thư', ['issue-person', 'issue-organisation', 'issue-system']],
      ['Gia hạn chứng thư số', ['renew']],
      ['GIA HẠN, THAY ĐỔI NỘI DUNG THÔNG TIN', ['renew', 'change']],
      ['Mẫu số 04', ['renew', 'change']],
      ['Thay đổi thông tin chứng thư số', ['change']],
      ['Thu hồi chứng thư do mất thiết bị', ['revoke']],
      ['Thu hồi thiết bị lưu khóa bí mật', ['device-handover']],
      ['Biên bản giao, nhận thiết bị lưu khóa bí mật thu hồi', ['device-handover']],
      ['Bàn giao thiết bị thu hồi cho Cục', ['device-handover']],
      ['Thông báo bàn giao thiết bị cho thuê bao', ['confirm-handover']],
      ['Xác nhận bàn giao thiết bị', ['confirm-handover']],
      ['Biên bản xác nhận thất lạc thiết bị', ['device-loss']],
      ['Mở khoá thiết bị PKI Token', ['recover-device']],
      ['Khôi phục thiết bị', ['recover-device']],
    ];
    for (const [heading, expected] of cases) expect(best(heading), heading).toEqual(expected);
  });

  it('of routes are plain', () => {
    for (const { pageWords: words } of procedures)
      for (const route of words.routes ?? []) expect(route).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('addresseeOf', () => {
  const token: DeviceKind = 'pki-token';
  const sim: DeviceKind = 'sim-pki';
  it.each<[string, ProcedureId, DeviceKind | undefined, string | undefined]>([
    ['long-an-2025', 'renew', undefined, 'department'],
    ['long-an-2025', 'renew', sim, 'department'],
    ['long-an-2025', 'change', token, 'department'],
    ['long-an-2025', 'recover-device', token, 'department'],
    ['long-an-2025', 'recover-device', sim, 'bureau'],
    ['long-an-2025', 'recover-device', undefined, undefined],
    ['long-an-2025', 'issue-person', undefined, 'bureau'],
    ['long-an-2025', 'issue-organisation', token, 'bureau'],
    ['long-an-2025', 'issue-system', token, 'bureau'],
    ['long-an-2025', 'revoke', token, 'bureau'],
    ['long-an-2025', 'confirm-handover', token, 'bureau'],
    ['long-an-2025', 'device-handover', token, 'bureau'],
    ['long-an-2025', 'device-loss', token, 'bureau'],
    ['ninh-binh-2025', 'recover-device', sim, 'department'],
    ['ninh-binh-2025', 'recover-device', undefined, 'department'],
    ['ninh-binh-2025', 'renew', undefined, 'department'],
    ['ninh-binh-2025', 'revoke', undefined, 'bureau'],
    ['dong-thap-2025', 'renew', undefined, 'bureau'],
    ['dong-thap-2025', 'change', undefined, 'bureau'],
    ['dong-thap-2025', 'recover-device', token, 'department'],
    ['dong-thap-2025', 'recover-device', sim, 'bureau'],
    ['undelegated', 'renew', undefined, 'bureau'],
    ['undelegated', 'recover-device', token, 'bureau'],
    ['undelegated', 'recover-device', undefined, 'bureau'],
  ])('%s, %s, %s → %s', (profileId, procedure, kind, expected) => {
    expect(addresseeOf(profile(profileId), procedure, kind)).toBe(expected);
  });
});

describe('profiles', () => {
  it('start with the letter, and warn that its contact data are from before the merger', () => {
    expect(profiles.map((p) => p.id)).toEqual([
      'long-an-2025',
      'ninh-binh-2025',
      'dong-thap-2025',
      'undelegated',
    ]);
    expect(profile('long-an-2025').department.note).toMatch(/01\/7\/2025/);
  });

  it('survive export and import', () => {
    for (const one of profiles) expect(parseProfile(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it('are refused when a procedure, a device or an id is not one', () => {
    const good = profile('long-an-2025');
    const bad = [
      { ...good, departmentHandles: [{ procedure: 'gia-han' }] },
      { ...good, departmentHandles: [{ procedure: 'renew', deviceKinds: ['usb'] }] },
      { ...good, id: 'Có dấu' },
      { ...good, bureau: undefined },
      { ...good, name: '' },
    ];
    for (const value of bad) expect(profileSchema.safeParse(value).success).toBe(false);
    const { moves, ...older } = good;
    expect(parseProfile(older).moves).toEqual(moves);
  });
});
