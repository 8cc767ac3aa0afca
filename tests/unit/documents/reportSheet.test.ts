import { describe, expect, it } from 'vitest';
import { reportSheet } from '../../../lib/documents/reportSheet.ts';
import { reportOn } from '../../../lib/requests/report.ts';
import { facts, request } from '../requests/records.ts';

describe('reportSheet', () => {
  const report = reportOn(
    facts({ requests: [request('renew', ['submitted@2026-11-09', 'done@2026-11-12'], { state: 'done' })] }),
    { from: '2026-01-01', to: '2026-12-31' },
  );
  const rows = reportSheet(report, 'Trường THPT Tân An');

  it('says whose it is, of which period and as of when', () => {
    expect(rows[1]?.cells).toEqual(['Trường THPT Tân An']);
    expect(rows[2]?.cells[0]).toBe(
      'Kỳ báo cáo: từ ngày 01/01/2026 đến ngày 31/12/2026; tình trạng tính đến ngày 22/11/2026',
    );
  });

  it('has every figure once, with the sum of its section', () => {
    const told = rows.map(({ cells }) => cells);
    expect(told).toContainEqual(['Gia hạn chứng thư', 1, 3]);
    for (const { title, figures } of report.sections) {
      const at = told.findIndex(([text]) => text === title);
      expect(told.slice(at + 1, at + 1 + figures.length).map(([label, value]) => [label, value])).toEqual(
        figures.map(({ label, value }) => [label, value]),
      );
      expect(told[at + 1 + figures.length]).toEqual([
        'Cộng',
        figures.reduce((sum, { value }) => sum + value, 0),
      ]);
    }
  });
});
