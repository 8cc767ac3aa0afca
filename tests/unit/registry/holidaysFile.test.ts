import { expect, test } from 'vitest';
import { holidays } from '../../../lib/calendar/index.ts';
import { parseEditedYears, readHolidaysFile, writeHolidaysFile } from '../../../lib/registry/holidaysFile.ts';

test('a file gives back what was written', () => {
  const years = { 2026: holidays(2026), 2031: holidays(2031) };
  expect(readHolidaysFile(writeHolidaysFile(years))).toEqual({ ok: true, years });
  expect(readHolidaysFile(`\ufeff${writeHolidaysFile(years)}`)).toEqual({ ok: true, years });
});

const wrap = (years: unknown) => JSON.stringify({ format: 'tro-ly-chung-thuc/holidays', version: 1, years });

test.each([
  ['{"format":', /Tệp bị hỏng/],
  ['[]', /không phải tệp lịch nghỉ/],
  [JSON.stringify({ format: 'tro-ly-chung-thuc/records', version: 1 }), /không phải tệp lịch nghỉ/],
  [JSON.stringify({ format: 'tro-ly-chung-thuc/holidays', version: 2, years: {} }), /phiên bản mới hơn/],
  [wrap({ 2026: { off: ['2026-02-30'], worked: [] } }), /ngày sai .*\(năm 2026\)/],
  [wrap({ 2026: { off: [], worked: [] } }), /năm 2026/],
  [wrap({ 2026: { off: ['2027-01-01'], worked: [] } }), /ngày sai/],
  [wrap({ hai: { off: ['2027-01-01'], worked: [] } }), /ngày sai/],
])('refuses %s in one sentence', (text, message) => {
  expect(readHolidaysFile(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
});

test('a setting of another shape counts as none', () => {
  expect(parseEditedYears(undefined)).toEqual({});
  expect(parseEditedYears({ 2026: 'nghỉ' })).toEqual({});
  expect(parseEditedYears({ 2026: { off: ['2026-01-01'] } })).toEqual({
    2026: { off: ['2026-01-01'], worked: [] },
  });
});
