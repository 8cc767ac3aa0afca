import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillTemplate } from '../../../lib/documents/fill.ts';
import { reportLetterData } from '../../../lib/documents/reportLetter.ts';
import { reportOn } from '../../../lib/requests/report.ts';
import { facts, organisation, request } from '../requests/records.ts';
import { printedTexts } from './office.ts';
import { packageProblems } from './package.ts';

const template = readFileSync(join(import.meta.dirname, '../../../public/templates/bao-cao.docx'));
const report = reportOn(
  facts({ requests: [request('renew', ['submitted@2026-11-09', 'done@2026-11-12'], { state: 'done' })] }),
  { from: '2026-01-01', to: '2026-12-31' },
);
const spaceless = (text: string) => text.normalize('NFC').replace(/\s/g, '');

test('the letter says every figure, whose report it is and of which period', async () => {
  const data = reportLetterData({
    report,
    organisation: organisation({ head: { name: 'Trần Thị B', title: 'Hiệu trưởng' }, province: 'Long An' }),
    kept: {},
    sendTo: 'Sở Giáo dục và Đào tạo',
    today: '2026-11-22',
  });
  const bytes = fillTemplate(template, data);
  expect(packageProblems(bytes)).toEqual([]);
  const printed = spaceless((await printedTexts(new Map([['letter', bytes]]))).get('letter') ?? '');
  for (const { title, figures } of report.sections) {
    expect(printed).toContain(spaceless(title));
    for (const { label, value } of figures) expect(printed).toContain(spaceless(`${label}${value}`));
  }
  for (const text of [
    'Kính gửi: Sở Giáo dục và Đào tạo',
    'từ ngày 01/01/2026 đến ngày 31/12/2026',
    'Trần Thị B',
    'ngày 22 tháng 11 năm 2026',
    '3 ngày làm việc',
  ]) {
    expect(printed).toContain(spaceless(text));
  }
  expect(printed).not.toMatch(/[{}]|cầnbổsung/);
}, 120_000);

test('what is not known is marked', () => {
  const data = reportLetterData({
    report,
    organisation: undefined,
    kept: {},
    sendTo: undefined,
    today: '2026-11-22',
  });
  expect(data.kinh_gui).toBe('[cần bổ sung: nơi nhận báo cáo]');
  expect(data.ho_ten_nguoi_ky).toBe('[cần bổ sung: họ tên người ký]');
});
