/** A province profile as a file, and copies of one. */
import { profileSchema } from './profileSchema.ts';
import type { Profile } from './types.ts';

export type ProfileFile = { ok: true; profile: Profile } | { ok: false; message: string };

const parts: Readonly<Record<string, string>> = {
  id: 'mã bộ quy định',
  name: 'tên',
  source: 'văn bản căn cứ',
  departmentHandles: 'việc Sở giải quyết',
  moves: 'quy định về chuyển công tác',
  bureau: 'thông tin Cục',
  department: 'thông tin Sở',
};

/** Reads a profile from JSON whole, or says in one Vietnamese sentence why it cannot be used. */
export function readProfileFile(text: string): ProfileFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {
      ok: false,
      message: 'Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Hãy lấy lại tệp rồi chọn lần nữa.',
    };
  }
  const parsed = profileSchema.safeParse(json);
  if (parsed.success) return { ok: true, profile: parsed.data };
  const wrong = new Set(parsed.error.issues.flatMap(({ path: [part] }) => parts[String(part)] ?? []));
  return {
    ok: false,
    message:
      wrong.size === 0 || wrong.size === Object.keys(parts).length - 1
        ? 'Đây không phải tệp bộ quy định của Trợ lý Chứng thực. Hãy chọn tệp do trang này xuất ra.'
        : `Tệp bộ quy định thiếu hoặc sai ${[...wrong].join(', ')}. Hãy xuất lại tệp rồi chọn lần nữa.`,
  };
}

/** The file's text for what `readProfileFile` is to give back. */
export function writeProfileFile(profile: Profile): string {
  return JSON.stringify(profile, undefined, 2);
}

/**
 * A copy that can be edited beside its original.
 *
 * @param taken ids that are in use
 */
export function copyProfile(profile: Profile, taken: readonly string[]): Profile {
  const root = profile.id.replace(/-ban-sao(-\d+)?$/, '').slice(0, 45);
  let id = `${root}-ban-sao`;
  for (let n = 2; taken.includes(id); n += 1) id = `${root}-ban-sao-${n}`;
  return { ...profile, id, name: `${profile.name} (bản sao)` };
}
