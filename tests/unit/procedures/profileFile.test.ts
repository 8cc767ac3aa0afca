import { describe, expect, test } from 'vitest';
import { profiles } from '../../../lib/procedures/index.ts';
import { copyProfile, readProfileFile, writeProfileFile } from '../../../lib/procedures/profileFile.ts';

describe('readProfileFile', () => {
  test.each(profiles.map((profile) => [profile.id, profile] as const))('gives back %s', (_, profile) => {
    expect(readProfileFile(writeProfileFile(profile))).toEqual({ ok: true, profile });
  });

  const [longAn] = profiles;
  test.each([
    ['{"id":', /Tệp bị hỏng/],
    ['{}', /không phải tệp bộ quy định/],
    ['"x"', /không phải tệp bộ quy định/],
    [JSON.stringify({ ...longAn, name: '' }), /thiếu hoặc sai tên\./],
    [JSON.stringify({ ...longAn, id: 'Long An' }), /mã bộ quy định\./],
    [JSON.stringify({ ...longAn, departmentHandles: [{ procedure: 'x' }] }), /việc Sở giải quyết\./],
    [JSON.stringify({ ...longAn, bureau: {}, department: {} }), /thông tin Cục, thông tin Sở\./],
  ])('refuses %s in one sentence', (text, message) => {
    expect(readProfileFile(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});

test('a copy has an id and a name of its own, and can be read back', () => {
  for (const profile of profiles) {
    const first = copyProfile(profile, []);
    const second = copyProfile(first, [first.id]);
    expect(first.id).not.toBe(profile.id);
    expect(second.id).not.toBe(first.id);
    expect(readProfileFile(writeProfileFile(second)).ok).toBe(true);
    expect(first.departmentHandles).toEqual(profile.departmentHandles);
  }
});
