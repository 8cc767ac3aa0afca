/** Loaded only when the clerk asks for the letter. */
import { fillTemplate } from '../../../lib/documents/fill.ts';
import { type ReportLetterSource, reportLetterData } from '../../../lib/documents/reportLetter.ts';
import { wordType } from '../papers/files.ts';
import { shippedTemplate } from '../papers/load.ts';

/** A report as a letter. */
export async function reportLetter(source: ReportLetterSource): Promise<Blob> {
  const bytes = fillTemplate(await shippedTemplate('bao-cao'), reportLetterData(source));
  return new Blob([bytes], { type: wordType });
}
