/** The clerk's lists of days off and worked: as the setting keeps them, and as a file of their own. */
import type { EditedYears } from '../calendar/index.ts';
import { isoDate } from './schema.ts';
import { z } from './zod.ts';

const holidaysFormat = 'tro-ly-chung-thuc/holidays';
const holidaysVersion = 1;

const days = z.array(isoDate).check(z.maxLength(366));
const years = z
  .record(
    z.string().check(z.regex(/^(19|20|21)\d\d$/)),
    z.object({ off: days.check(z.minLength(1)), worked: z._default(days, []) }),
  )
  .check(
    z.refine((lists) =>
      Object.entries(lists).every(([year, { off, worked }]) =>
        [...off, ...worked].every((day) => day.startsWith(`${year}-`)),
      ),
    ),
  );
const file = z.object({ years });

export type HolidaysFile = { ok: true; years: EditedYears } | { ok: false; message: string };

/** The setting's value; of another shape it counts as none. */
export function parseEditedYears(value: unknown): EditedYears {
  const parsed = years.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** Reads a file of lists whole, or says in one Vietnamese sentence why it cannot be used. */
export function readHolidaysFile(text: string): HolidaysFile {
  const refuse = (message: string) => ({ ok: false as const, message });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Hãy lấy lại tệp rồi chọn lần nữa.');
  }
  const head = z.object({ format: z.literal(holidaysFormat), version: z.int() }).safeParse(json);
  if (!head.success) {
    return refuse('Đây không phải tệp lịch nghỉ của Trợ lý Chứng thực. Hãy chọn tệp do trang này xuất ra.');
  }
  if (head.data.version > holidaysVersion) {
    return refuse('Tệp do phiên bản mới hơn của Trợ lý Chứng thực tạo ra. Hãy cập nhật tiện ích trước.');
  }
  const body = file.safeParse(json);
  if (!body.success) {
    const [year] = body.error.issues[0]?.path.slice(1) ?? [];
    return refuse(
      `Tệp lịch nghỉ có ngày sai hoặc không thuộc năm của nó${year === undefined ? '' : ` (năm ${String(year)})`}. Hãy sửa tệp rồi chọn lại.`,
    );
  }
  return { ok: true, years: body.data.years };
}

/** The file's text for what `readHolidaysFile` is to give back. */
export function writeHolidaysFile(lists: EditedYears): string {
  return JSON.stringify({ format: holidaysFormat, version: holidaysVersion, years: lists }, undefined, 1);
}
