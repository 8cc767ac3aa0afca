import { DECREE, LETTER } from '../procedures/documents.ts';
import type { Citation } from '../procedures/types.ts';

/** A clause of the guiding letter, word for word; a test compares it with the letter. */
export function letter(clause: string, quote: string): Citation {
  return { document: LETTER, clause, quote };
}

/** A clause of Decree 68/2024, whose own words could not be read: a summary, and marked as one. */
export function decree(clause: string, summary: string): Citation {
  return { document: DECREE, clause, quote: `Tóm tắt: ${summary}`, paraphrase: true };
}

/** The portal's workbook for new certificates; its column headers are known word for word. */
export function portalTemplate(clause: string, quote: string): Citation {
  return { document: 'Tệp mẫu nhập danh sách của dichvucong.ca.gov.vn', clause, quote };
}
