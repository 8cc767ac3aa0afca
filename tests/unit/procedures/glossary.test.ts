import { describe, expect, it } from 'vitest';
import { findTerms, glossary } from '../../../lib/procedures/glossary.ts';
import { help } from '../../../lib/procedures/help.ts';
import { LETTER } from '../../../lib/procedures/index.ts';

describe('the glossary', () => {
  it('says of every term where its words come from', () => {
    for (const { id, source, citation } of glossary) {
      if (source === 'quote') expect(citation?.document, id).toBe(LETTER);
      if (source === 'own') expect(citation, id).toBeUndefined();
    }
  });

  it('names each term once, in composed letters', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    const words = glossary.map(({ term, also = [], text }) => [term, ...also, text].join(' ')).join(' ');
    expect(words).toBe(words.normalize('NFC'));
  });

  it.each([
    ['thue bao', 'thue-bao'],
    ['quan ly truc tiep', 'co-quan-quan-ly-truc-tiep'],
    ['ma vach', 'so-hieu-thiet-bi'],
    ['Mẫu số 09', 'ban-giao'],
    ['usb token', 'pki-token'],
  ])('finds %s without diacritics', (query, id) => {
    expect(findTerms(query).map((term) => term.id)).toContain(id);
    expect(findTerms(query).length).toBeLessThan(glossary.length);
  });

  it('shows all of it for nothing, and nothing for what it does not hold', () => {
    expect(findTerms(' ')).toEqual(glossary);
    expect(findTerms('hóa đơn điện tử')).toEqual([]);
  });
});

describe('the help', () => {
  it('leads to terms that there are', () => {
    const ids = new Set(glossary.map(({ id }) => id));
    for (const { title, term } of Object.values(help)) {
      if (term !== undefined) expect(ids.has(term), title).toBe(true);
    }
  });

  it('is short: at most three sentences', () => {
    for (const { title, text } of Object.values(help)) {
      expect(text.split(/[.!?…](?:\s|$)/).filter(Boolean).length, title).toBeLessThanOrEqual(3);
    }
  });
});
