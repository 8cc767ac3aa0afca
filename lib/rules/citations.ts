import { LETTER } from '../procedures/documents.ts';
import type { Citation } from '../procedures/types.ts';

/** A clause of the guiding letter, word for word; a test compares it with the letter. */
export function letter(clause: string, quote: string): Citation {
  return { document: LETTER, clause, quote };
}

/** The portal's workbook for new certificates; its column headers are known word for word. */
export function portalTemplate(clause: string, quote: string): Citation {
  return { document: 'Tệp mẫu nhập danh sách của dichvucong.ca.gov.vn', clause, quote };
}
