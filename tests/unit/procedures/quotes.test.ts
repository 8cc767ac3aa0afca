import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letter as clauses, decree } from '../../../lib/procedures/clauses.ts';
import { type Citation, LETTER, procedures } from '../../../lib/procedures/index.ts';

/** The letter's text is laid out for paper: line breaks and page links inside sentences do not count. */
const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
const letter = squeeze(
  readFileSync(new URL('../../fixtures/letter.txt', import.meta.url), 'utf8').replace(
    /^https:\/\/dichvucong\.ca\.gov\.vn\/\s*$/gm,
    '',
  ),
);

function expectHonest(citation: Citation): void {
  expect(citation.clause, citation.quote).not.toBe('');
  if (citation.document === LETTER && !citation.paraphrase) {
    expect(letter).toContain(squeeze(citation.quote).trim());
  } else {
    // No other document could be read, so nothing else may pass for its words.
    expect(citation.paraphrase, `${citation.document} ${citation.clause}`).toBe(true);
    expect(citation.quote.startsWith('Tóm tắt: ')).toBe(true);
  }
}

describe('every quote stands in the letter, word for word, or says that it is a summary', () => {
  it.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
    expect(procedure.legalBasis.length).toBeGreaterThan(0);
    for (const citation of procedure.legalBasis) expectHonest(citation);
    if (procedure.processingTime) expectHonest(procedure.processingTime.citation);
  });

  it.each(Object.entries({ ...clauses, ...decree }))('clause %s', (_, citation) => expectHonest(citation));
});
