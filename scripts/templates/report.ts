/** The report on a period as a letter (letter, mục 8), as a Word template of our own. */
import { reportLook } from '../../lib/documents/reportLetter.ts';
import { makePaper } from './template.ts';

export const makeReportLetter = (): Uint8Array =>
  makePaper(reportLook, 'Báo cáo', 'Số liệu do Trợ lý Chứng thực tổng hợp từ sổ đăng ký.');
