/**
 * The file of records: the registry's own shape as JSON, for demos, tests and moving to another
 * machine by hand. It is read whole or refused whole.
 */
import type { RecordProblem } from './errors.ts';
import type { Records } from './sample.ts';
import { type RecordTypes, recordSchemas, type StoreName } from './schema.ts';
import { z } from './zod.ts';

const recordsFormat = 'tro-ly-chung-thuc/records';
const recordsVersion = 1;

const stores = Object.keys(recordSchemas) as StoreName[];
const list = z._default(z.array(z.unknown()), []);
const envelope = z.object({
  /** The clerk's own body, and others that hold certificates. */
  organisation: z.optional(z.nullable(z.unknown())),
  organisations: list,
  staff: list,
  systems: list,
  devices: list,
  certificates: list,
  requests: list,
});
const stamped = z.looseObject({ id: z.optional(z.unknown()) });

export type RecordsFile =
  | {
      ok: true;
      records: Records;
      /** Id of the clerk's own body, where the file names one. */
      organisationId?: string;
      problems: readonly FileProblem[];
    }
  /** `message`: one Vietnamese sentence on why the file cannot be used at all. */
  | { ok: false; message: string };

/** A problem and where it stands in the file: `certificates`, 3rd record. */
export interface FileProblem extends RecordProblem {
  /** Counted from 1. */
  position: number;
}

/**
 * Reads a file of records.
 *
 * @param now ISO moment for records that say nothing of when they were made
 * @returns the records, checked one by one; with any problem none of them is to be saved
 */
export function readRecordsFile(text: string, now: string): RecordsFile {
  const refuse = (message: string) => ({ ok: false as const, message });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Hãy lấy lại tệp rồi chọn lần nữa.');
  }
  const head = z.object({ format: z.literal(recordsFormat), version: z.int() }).safeParse(json);
  if (!head.success) {
    return refuse(
      'Đây không phải tệp dữ liệu của Trợ lý Chứng thực. Hãy chọn đúng tệp .json do Trợ lý Chứng thực xuất ra.',
    );
  }
  if (head.data.version > recordsVersion) {
    return refuse(
      'Tệp do phiên bản mới hơn của Trợ lý Chứng thực tạo ra. Hãy cập nhật tiện ích rồi nạp lại.',
    );
  }
  const body = envelope.safeParse(json);
  if (!body.success) {
    return refuse('Tệp thiếu hoặc sai danh sách bản ghi nên không dùng được. Hãy xuất lại tệp rồi nạp lại.');
  }
  const { organisation, organisations, ...lists } = body.data;
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  const read = <S extends StoreName>(store: S, given: readonly unknown[]): RecordTypes[S][] =>
    given.flatMap((item, index) => {
      const record = stamped.safeParse(item);
      const withTimes = record.success ? { createdAt: now, updatedAt: now, ...record.data } : item;
      const result = recordSchemas[store].safeParse(withTimes);
      const at = {
        store,
        position: index + 1,
        ...(record.success && typeof record.data.id === 'string' ? { id: record.data.id } : {}),
      };
      if (!result.success) {
        for (const { path, message } of result.error.issues) {
          problems.push({ ...at, path: path.join('.'), message });
        }
        return [];
      }
      if (seen.has(result.data.id)) {
        problems.push({ ...at, path: 'id', message: 'Mã bản ghi này đã có ở một bản ghi khác trong tệp.' });
        return [];
      }
      seen.add(result.data.id);
      return [result.data as RecordTypes[S]];
    });
  const records: Records = {
    organisations: read('organisations', [...(organisation ? [organisation] : []), ...organisations]),
    staff: read('staff', lists.staff),
    systems: read('systems', lists.systems),
    devices: read('devices', lists.devices),
    certificates: read('certificates', lists.certificates),
    requests: read('requests', lists.requests),
  };
  if (problems.length === 0 && stores.every((store) => records[store].length === 0)) {
    return refuse('Tệp không có bản ghi nào. Hãy kiểm tra lại tệp rồi chọn lần nữa.');
  }
  const own = organisation ? records.organisations[0]?.id : undefined;
  return { ok: true, records, problems, ...(own === undefined ? {} : { organisationId: own }) };
}

/** The file's text for what `readRecordsFile` is to give back; deleted records are left out. */
export function writeRecordsFile(records: Records, organisationId: string | undefined): string {
  const { organisations, ...lists } = Object.fromEntries(
    stores.map((store) => [store, records[store].filter(({ deletedAt }) => deletedAt === undefined)]),
  ) as Records;
  return JSON.stringify(
    {
      format: recordsFormat,
      version: recordsVersion,
      organisation: organisations.find(({ id }) => id === organisationId) ?? null,
      organisations: organisations.filter(({ id }) => id !== organisationId),
      ...lists,
    },
    undefined,
    1,
  );
}

export interface Comparison {
  added: number;
  changed: number;
  unchanged: number;
}

/** What would happen to the registry: per store, how many records are new, differ, or are there already. */
export function compareRecords(incoming: Records, current: Records): Record<StoreName, Comparison> {
  return Object.fromEntries(
    stores.map((store) => {
      const byId = new Map<string, object>(current[store].map((record) => [record.id, record]));
      const count: Comparison = { added: 0, changed: 0, unchanged: 0 };
      for (const record of incoming[store]) {
        const there = byId.get(record.id);
        if (!there) count.added += 1;
        else if (content(there) === content(record)) count.unchanged += 1;
        else count.changed += 1;
      }
      return [store, count];
    }),
  ) as Record<StoreName, Comparison>;
}

/** A record in one order of keys and without its times, to be compared. */
function content(record: object): string {
  return JSON.stringify(ordered({ ...record, createdAt: undefined, updatedAt: undefined }));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
