/** What a status of the portal means here. Pure. */
import type { RequestState } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import { statuses } from './statuses.ts';

/** A word of the clerk's own and what it means. */
export interface OwnStatus {
  words: string;
  state: RequestState;
}

const builtIn = new Map(
  Object.entries(statuses).flatMap(([state, phrases]) =>
    phrases.map((phrase) => [foldStatus(phrase), state as RequestState] as const),
  ),
);

/**
 * @returns undefined for words that are in no dictionary: they are shown as they stand, never guessed. A text
 *   of two parts ("Đã tiếp nhận – Đang xử lý") is known when both mean the same.
 */
export function stateOf(status: string, own: readonly OwnStatus[] = []): RequestState | undefined {
  const known = new Map([...builtIn, ...own.map(({ words, state }) => [foldStatus(words), state] as const)]);
  const whole = known.get(foldStatus(status));
  if (whole) return whole;
  const parts = status
    .split(/\s[-–—]\s|[,;/|]/)
    .map(foldStatus)
    .filter(Boolean);
  const states = new Set(parts.map((part) => known.get(part)));
  const [only] = states;
  return parts.length > 1 && states.size === 1 ? only : undefined;
}

/** A status as it is compared: without brackets, dates, times and a leading "Hồ sơ" or "Trạng thái". */
export function foldStatus(text: string): string {
  const bare = text
    .normalize('NFC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?:lúc\s+)?\d{1,2}:\d{2}(?::\d{2})?/giu, ' ')
    .replace(/(?:(?:vào\s+)?ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu, ' ');
  return fold(bare)
    .replace(/^(?:trang thai|tinh trang)\s+/, '')
    .replace(/^ho so (?=(?:da|dang|cho|bi|can|duoc|chua|moi|khong)\b)/, '')
    .trim();
}
