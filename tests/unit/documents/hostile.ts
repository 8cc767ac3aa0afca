/** Values that break a file when they are not escaped, and how they are to be shown. */
import type { DocumentSource } from '../../../lib/documents/data.ts';
import type { FormNumber } from '../../../lib/documents/types.ts';
import { sourceOf } from './records.ts';

export const hostileNames = [
  { given: 'An <b>&amp;]]><!-- "\'', shown: 'An <b>&amp;]]><!-- "\'' },
  { given: 'Tên dài '.repeat(250).trim(), shown: 'Tên dài '.repeat(250).trim() },
  { given: 'Bông 🌸👩‍👩‍👧 hoa', shown: 'Bông 🌸👩‍👩‍👧 hoa' },
  { given: 'A\u0000B\u0007C\u001bD\ufffeE\ud800F\u0085G', shown: 'ABCDEF G' },
  { given: '{Họ và tên}{#Danh sách}{/}', shown: '{Họ và tên}{#Danh sách}{/}' },
  { given: '\u202eđảo ngược\u202c', shown: 'đảo ngược' },
  { given: '</w:t></w:r></w:p>', shown: '</w:t></w:r></w:p>' },
  { given: '__proto__', shown: '__proto__' },
] as const;

/** A request of which every subject has such a name, and whose sender has one too. */
export function hostileSource(number: FormNumber): DocumentSource {
  const source = sourceOf(number, hostileNames.length);
  const renamed = <T extends object>(records: readonly T[], field: keyof T): T[] =>
    records.map((record, index) => ({ ...record, [field]: hostileNames[index]?.given ?? record[field] }));
  const { facts, organisations } = source;
  const [own, ...bodies] = organisations;
  return {
    ...source,
    organisations: own ? [own, ...renamed(bodies, 'name')] : [],
    facts: {
      ...facts,
      staff: renamed(facts.staff, 'fullName'),
      systems: renamed(facts.systems, 'name'),
      certificates: facts.certificates.map((record) => ({ ...record, commonName: undefined })),
    },
    own: { ...source.own, subject: 'về <việc> & ]]> {x}', signerName: 'Ký\u0000 {tên} <&>' },
  };
}
