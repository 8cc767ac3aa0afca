/** Page maps as the setting keeps them and as a file of their own. Pure. */
import { isSafeSelector } from '../../lib/portal/maps/selectors.ts';
import { likeness, markOf } from '../../lib/portal/maps/shape.ts';
import { shippedMaps } from '../../lib/portal/maps/shipped.ts';
import type { MapField, PageMap } from '../../lib/portal/maps/types.ts';
import { isPlainIdentifier, isPlainText } from '../../lib/portal/structure/sift.ts';
import { type FieldType, fieldTypes } from '../../lib/procedures/fieldTypes.ts';
import { isoDate } from '../../lib/registry/schema.ts';
import { z } from '../../lib/registry/zod.ts';
import { tidy } from '../../lib/vietnamese/fold.ts';

const mapsFormat = 'tro-ly-chung-thuc/page-maps';
const mapsVersion = 1;

const selector = z.string().check(z.refine(isSafeSelector, 'unsafe'));
const field = z.object({
  fieldType: z.enum([...fieldTypes, 'none'] as (FieldType | 'none')[]),
  selectors: z.array(selector).check(z.minLength(1), z.maxLength(8)),
  count: z.int().check(z.gte(1), z.lte(500)),
  label: z.optional(z.string().check(z.maxLength(200))),
  mark: z.optional(z.string().check(z.regex(/^[0-9a-z]{1,8}$/))),
});
const map = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  route: z.string().check(z.regex(/^\/[\w.*/-]{0,300}$/)),
  shape: z.optional(z.array(z.string().check(z.regex(/^[0-9a-z]{1,8}$/))).check(z.maxLength(200))),
  fields: z.array(field).check(z.minLength(1), z.maxLength(500)),
  seenOn: isoDate,
  source: z.enum(['shipped', 'imported', 'taught']),
});

/** The setting's value; a map of another shape counts as none. */
export function parseMaps(value: unknown): PageMap[] {
  return Array.isArray(value)
    ? value.flatMap((one) => {
        const parsed = map.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      })
    : [];
}

/** All maps there are, those that go before others last. */
export function allMaps(kept: readonly PageMap[]): PageMap[] {
  const rank = { shipped: 0, imported: 1, taught: 2 };
  return [...shippedMaps, ...kept].sort((a, b) => rank[a.source] - rank[b.source]);
}

export type MapsFile = { ok: true; maps: PageMap[] } | { ok: false; message: string };

const where: Readonly<Record<string, string>> = {
  route: 'đường dẫn trang',
  shape: 'dấu nhận dạng trang',
  seenOn: 'ngày thấy trang',
  fields: 'danh sách ô',
  fieldType: 'loại ô',
  selectors: 'cách tìm ô',
  count: 'số ô phải tìm thấy',
  label: 'nhãn của ô',
  mark: 'dấu nhận dạng ô',
  id: 'mã bản đồ',
  source: 'nguồn gốc',
};

/** Reads a file of maps whole, or says in one Vietnamese sentence why it cannot be used. */
export function readMapsFile(text: string): MapsFile {
  const refuse = (message: string) => ({ ok: false as const, message });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Hãy lấy lại tệp rồi chọn lần nữa.');
  }
  const head = z.object({ format: z.literal(mapsFormat), version: z.int() }).safeParse(json);
  if (!head.success) {
    return refuse(
      'Đây không phải tệp bản đồ trang của Trợ lý Chứng thực. Hãy chọn tệp do trang này xuất ra.',
    );
  }
  if (head.data.version > mapsVersion) {
    return refuse('Tệp do phiên bản mới hơn của Trợ lý Chứng thực tạo ra. Hãy cập nhật tiện ích trước.');
  }
  const body = z.object({ maps: z.array(map).check(z.maxLength(500)) }).safeParse(json);
  if (!body.success) {
    const [issue] = body.error.issues;
    const [, index, ...path] = issue?.path ?? [];
    const name = path.findLast((part) => typeof part === 'string' && part in where);
    const which = typeof index === 'number' ? `Bản đồ thứ ${index + 1} trong tệp` : 'Tệp bản đồ';
    return refuse(
      issue?.message === 'unsafe'
        ? `${which} có cách tìm ô không an toàn nên cả tệp không được nhập. Hãy chỉ dùng tệp từ nơi tin cậy.`
        : `${which} thiếu hoặc sai ${name ? where[String(name)] : 'nội dung'}. Hãy xuất lại tệp rồi chọn lần nữa.`,
    );
  }
  const { maps } = body.data;
  if (maps.length === 0) return refuse('Tệp không có bản đồ nào. Hãy chọn tệp khác.');
  return { ok: true, maps: maps.map((one) => ({ ...one, source: 'imported' })) };
}

/** The file's text for what `readMapsFile` is to give back. */
export function writeMapsFile(maps: readonly PageMap[]): string {
  return JSON.stringify({ format: mapsFormat, version: mapsVersion, maps }, undefined, 1);
}

/** Imported maps take the place of imported ones of the same id; what the clerk taught stays beside them. */
export function withImported(kept: readonly PageMap[], imported: readonly PageMap[]): PageMap[] {
  const taken = new Set(kept.filter(({ source }) => source === 'taught').map(({ id }) => id));
  const fresh = imported.map((one) =>
    taken.has(one.id) ? { ...one, id: `${one.id.slice(0, 60)}-nk` } : one,
  );
  const ids = new Set(fresh.map(({ id }) => id));
  return [...kept.filter(({ id }) => !ids.has(id)), ...fresh];
}

/** What is known of a page when one of its boxes is taught. */
export interface TaughtPage {
  route: string;
  shape: readonly string[];
  seenOn: string;
  /** For a page that has no map yet. */
  newId: string;
}

/** Below it two readings of one route are of different pages. */
const samePage = 0.5;

/** The maps with one more box; what the same page was taught of that box before is forgotten. */
export function withTaught(kept: readonly PageMap[], page: TaughtPage, taught: MapField): PageMap[] {
  const { route, shape, seenOn, newId } = page;
  const isSameBox = (other: MapField) => other.selectors.some((one) => taught.selectors.includes(one));
  const isOfPage = (one: PageMap) =>
    one.source === 'taught' && one.route === route && likeness(one.shape ?? [], shape) >= samePage;
  const cleared = kept.flatMap((one) => {
    if (!isOfPage(one)) return [one];
    const fields = one.fields.filter((other) => !isSameBox(other));
    return fields.length > 0 ? [{ ...one, fields }] : [];
  });
  const own = cleared.find((one) => isOfPage(one) && one.shape?.join() === shape.join());
  if (!own) return [...cleared, { id: newId, route, shape, fields: [taught], seenOn, source: 'taught' }];
  return cleared.map((one) => (one === own ? { ...own, fields: [...own.fields, taught], seenOn } : one));
}

/** The maps without one box; a map without a box goes too. */
export function withoutField(kept: readonly PageMap[], id: string, index: number): PageMap[] {
  return kept.flatMap((one) => {
    if (one.id !== id) return [one];
    const fields = one.fields.filter((_, at) => at !== index);
    return fields.length > 0 ? [{ ...one, fields }] : [];
  });
}

/** A box as a map keeps it; ids and names that may be somebody's are left out of its selectors. */
export function fieldOf(
  fieldType: MapField['fieldType'],
  selectors: readonly string[],
  label: string,
): MapField | undefined {
  const safe = selectors.filter((one) => isSafeSelector(one) && namesIn(one).every(isPlainIdentifier));
  const kept = isPlainText(label) ? tidy(label).slice(0, 200) : '';
  return safe.length === 0
    ? undefined
    : { fieldType, selectors: safe, count: 1, mark: markOf(label), ...(kept ? { label: kept } : {}) };
}

function namesIn(selector: string): string[] {
  return [...selector.matchAll(/#([\w-]+)|="([^"]*)"/g)].map(([, id, value]) => id ?? value ?? '');
}
