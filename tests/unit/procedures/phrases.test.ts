import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributes,
  contexts,
  fillerWords,
  foreignWords,
  owners,
} from '../../../lib/procedures/fieldWords.ts';
import { parse, parserOf } from '../../../lib/procedures/phrases.ts';
import { stripDiacritics } from '../../../lib/vietnamese/fold.ts';
import { strangers, wordings } from '../portal/wordings/index.ts';

const ours = wordings.flatMap(({ said }) => said);
const labels = [...ours, ...strangers];
const anyLabel = fc.constantFrom(...labels);

describe('parse', () => {
  it('makes no difference between NFC and NFD, capitals and small letters, the old and the new tone placement', () => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        const own = parse(label);
        const late = label
          .replaceAll('óa', 'oá')
          .replaceAll('òa', 'oà')
          .replaceAll('ùy', 'uỳ')
          .replaceAll('ủy', 'uỷ');
        for (const same of [label.normalize('NFD'), label.toUpperCase(), label.toLowerCase(), late]) {
          expect(parse(same), same).toEqual(own);
        }
      }),
    );
  });

  it('finds without diacritics what it finds with them', () => {
    for (const label of ours) {
      const { attributes: found, foreign } = parse(stripDiacritics(label));
      expect({ label, found, foreign }).toEqual({
        label,
        found: parse(label).attributes,
        foreign: parse(label).foreign,
      });
    }
  });

  it('goes by the diacritics where there are any', () => {
    expect(parse('Tỉnh').attributes).toEqual(['province']);
    expect(parse('Tính').attributes).toEqual([]);
    expect(parse('Tinh').attributes).toEqual(['province']);
    expect(parse('Mã số thuế').attributes).toEqual(['taxCode']);
    expect(parse('bí mật').contexts).not.toContain('loss');
    expect(parse('bị mất').contexts).toContain('loss');
  });

  it('does not depend on the order in which the dictionary is written', () => {
    const turned = parserOf({
      attributes: attributes.map(([key, words]) => [key, words.toReversed()] as const).toReversed(),
      owners: owners.map(([key, words]) => [key, words.toReversed()] as const).toReversed(),
      contexts: contexts.toReversed(),
      foreignWords: foreignWords.toReversed(),
      fillerWords: fillerWords.toReversed(),
    });
    for (const label of labels) {
      const { attributes: found, foreign, known, strange } = turned(label);
      const own = parse(label);
      expect({ label, found, foreign, known, strange }).toEqual({
        label,
        found: own.attributes,
        foreign: own.foreign,
        known: own.known,
        strange: own.strange,
      });
    }
  });

  it('leaves out numbers before a label, with or without a space', () => {
    for (const before of ['1. ', 'a) ', 'a)', 'IV. ', '2.1. ', '(1) ', '- ']) {
      expect(parse(`${before}Họ và tên`).attributes, before).toEqual(['personName']);
    }
  });
});
