/** Dates as lists have them: more shapes than forms do, and nothing guessed. */
import { formatDate, isRealDay, parseDate, toIsoDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import { dayOfSerial } from '../files/sheet.ts';
import type { CellTrouble, CellValue } from '../files/table.ts';
import { cellText, error, type Reading } from './reading.ts';

const remedy = 'Ghi theo dạng ngày/tháng/năm đủ bốn chữ số năm, ví dụ 05/09/1985.';
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** What a date is of: it says which century two digits can mean. */
export type DateUse = 'past' | 'birth' | 'validity';

/**
 * ISO date of a cell. A year of two digits and the bare number of a day are proposals, which the clerk
 * has to confirm; nothing else that is unclear is read at all.
 *
 * @param today ISO day, by which the century of two digits is told
 */
export function readDate(
  cell: CellValue,
  use: DateUse,
  today: string,
  trouble?: CellTrouble,
): Reading<string> {
  if (trouble?.kind === 'rounded') return { note: error('Ô là một số, không phải ngày.', remedy) };
  if (cell instanceof Date) {
    const value = Number.isNaN(cell.getTime()) ? undefined : parseDate(cell.toISOString().slice(0, 10));
    return value ? { value } : { note: error('Ngày không có thật.', remedy) };
  }
  const text = cellText(cell);
  const value = readText(text);
  if (value) return { value };
  const short = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{2})$/.exec(text);
  if (short) return shortYear(text, short, use, today);
  if (/^(?:19|20)\d{2}$/.test(text)) return { note: error('Chỉ có năm, thiếu ngày và tháng.', remedy) };
  if (/^(?:tháng\s*)?\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}$/i.test(text))
    return { note: error('Chỉ có tháng và năm, thiếu ngày.', remedy) };
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDate(text, use, today);
  if (/^\d{1,2}\s*[/.-]\s*(?:1[3-9]|2\d|3[01])\s*[/.-]\s*\d{4}$/.test(text))
    return { note: error('Ngày không có thật; có thể tháng đang đứng trước ngày.', remedy) };
  if (typeof cell === 'number')
    return {
      note: error(
        'Ô là một số, không phải ngày.',
        `Chọn cột này trong Excel, đặt định dạng Ngày (Date) rồi kiểm tra lại. ${remedy}`,
      ),
    };
  return { note: error('Ngày không đọc được hoặc không có thật.', remedy) };
}

/** Also with words before, a time behind, the year first with slashes, a month by its English name. */
function readText(text: string): string | undefined {
  const bare = text
    .replace(/^(?:sinh\s+)?(?:cấp\s+)?(?:từ\s+|đến\s+)?ngày\s+(?=\d+\s*[/.-])/i, '')
    .replace(/^\d{1,2}:\d{2}(?::\d{2})?\s+/, '')
    .replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:AM|PM|SA|CH|Z)?$/i, '')
    .trim();
  const known = parseDate(bare);
  if (known) return known;
  const yearFirst = /^(\d{4})\s*[/.]\s*(\d{1,2})\s*[/.]\s*(\d{1,2})$/.exec(bare);
  if (yearFirst) return real(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = /^(\d{1,2})[\s-]([A-Za-z]{3})[a-z]*[\s-,]+(\d{4})$/.exec(bare);
  const month = named && months[fold(named[2] ?? '')];
  if (named && month) return real(Number(named[3]), month, Number(named[1]));
  const words = /^ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*năm\s*(\d{4})$/i.exec(bare);
  if (words) return real(Number(words[3]), Number(words[2]), Number(words[1]));
  const inWords = /^(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*(?:năm\s*)?(\d{4})$/i.exec(bare.normalize('NFC'));
  return inWords ? real(Number(inWords[3]), Number(inWords[2]), Number(inWords[1])) : undefined;
}

function real(year: number, month: number, day: number): string | undefined {
  return isRealDay(year, month, day) ? toIsoDate(year, month, day) : undefined;
}

function shortYear(text: string, parts: RegExpExecArray, use: DateUse, today: string): Reading<string> {
  const note = error('Năm chỉ có hai chữ số nên không rõ là năm nào.', remedy);
  const year = Number(parts[3]);
  const inThisCentury = 2000 + year;
  // Nobody on a list is older than 85, and nobody under 15 has a certificate.
  const thisYear = Number(today.slice(0, 4));
  const full =
    use === 'validity'
      ? inThisCentury
      : inThisCentury > thisYear - (use === 'birth' ? 15 : 0)
        ? 1900 + year
        : inThisCentury;
  const value = real(full, Number(parts[2]), Number(parts[1]));
  if (!value) return { note };
  return {
    proposal: {
      kind: 'short-year',
      from: text,
      to: formatDate(value),
      value,
      otherwise: note,
    },
  };
}

/** A day's bare number, as Excel leaves it when the column has lost its format. */
function serialDate(text: string, use: DateUse, today: string): Reading<string> {
  const note = error(
    'Ô là một số, không phải ngày.',
    `Chọn cột này trong Excel, đặt định dạng Ngày (Date) rồi kiểm tra lại. ${remedy}`,
  );
  const day = dayOfSerial(Number(text), false);
  if (!(day instanceof Date)) return { note };
  const value = day.toISOString().slice(0, 10);
  const tooLate = use === 'validity' ? '2060' : today;
  if (value < '1925' || value > tooLate) return { note };
  return { proposal: { kind: 'serial-date', from: text, to: formatDate(value), value, otherwise: note } };
}

const anyDate =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/giu;

/** All dates in a text that can be read beyond doubt, and the text without them. */
export function findDates(text: string): { dates: string[]; rest: string } {
  const dates: string[] = [];
  const rest = text.replace(anyDate, (written) => {
    const value = readText(written);
    if (value === undefined) return written;
    dates.push(value);
    return ' ';
  });
  return { dates, rest };
}
