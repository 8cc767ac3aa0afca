/** Fills a Word template. Heavy: load it only where a paper is made, in a page of the extension. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { missingMark } from './collector.ts';
import type { TemplateData } from './data.ts';
import { plainParser } from './parser.ts';

/**
 * A filled copy of a template.
 *
 * @param template a .docx that `inspectTemplate` finds nothing wrong with
 * @throws docxtemplater's errors for any other
 */
export function fillTemplate(template: Uint8Array, data: TemplateData): Uint8Array<ArrayBuffer> {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    parser: plainParser,
    nullGetter: ({ value }) => (typeof value === 'string' ? missingMark(value) : ''),
  });
  document.render(data);
  const bytes = document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  return new Uint8Array(bytes);
}
