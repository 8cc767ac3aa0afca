import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPage } from '../../../lib/portal/match/index.ts';
import { fieldTypes } from '../../../lib/procedures/fieldTypes.ts';

import {
  attributes,
  contexts,
  fillerWords,
  foreignWords,
  owners,
} from '../../../lib/procedures/fieldWords.ts';
import { type ProcedureId, procedureIds } from '../../../lib/registry/schema.ts';
import { foldWhole } from '../../../lib/vietnamese/abbreviations.ts';
import { stripDiacritics } from '../../../lib/vietnamese/fold.ts';
import { examplesOf } from './examples.ts';
import { matchAll, pageOf, type Spec, typeOf, typesOf } from './readings.ts';
import { strangers, wordings } from './wordings/index.ts';

const said = wordings.flatMap(({ is, on, under, as, said }) =>
  said.map((label) => {
    const spec: Spec = { ...as, label, ...(under && { section: under }) };
    return { is, on, label, spec };
  }),
);
const anySaid = fc.constantFrom(...said);
const anyProcedure = fc.constantFrom<ProcedureId | undefined>(undefined, ...procedureIds);

const foreignPhrases = foreignWords.flatMap((pattern) => examplesOf(pattern, 3).slice(0, 1));

/** Every way in which a phrase of the dictionary begins. */
const beginnings = new Set(
  [...[attributes, owners, contexts].flatMap((table) => table.flatMap(([, words]) => words)), ...fillerWords]
    .flatMap((pattern) => examplesOf(pattern))
    .map((phrase) => phrase.split(' '))
    .flatMap((words) => words.map((_, end) => words.slice(0, end + 1).join(' '))),
);
/** Whether a phrase may take the end of one text and the beginning of the other: "… từ" and "ngày nộp". */
function mayJoin(first: string, second: string): boolean {
  const words = foldWhole(first).split(' ');
  const next = foldWhole(second).split(' ', 1)[0];
  return words.some((_, from) => beginnings.has(`${words.slice(from).join(' ')} ${next}`));
}

describe('a box alone on its page', () => {
  it.each(said)('$label ($spec.section, $on) → $is', ({ is, on, spec }) => {
    expect(typeOf(spec, on)).toBe(is);
  });

  it('is tried in three wordings or more for every field type', () => {
    const timesTried = (type: string) => said.filter(({ is }) => is === type).length;
    expect(fieldTypes.filter((type) => timesTried(type) < 3)).toEqual([]);
  });

  it.each(strangers)('%s → nothing', (label) => {
    for (const procedure of [undefined, ...procedureIds]) {
      expect(typeOf({ label }, procedure), procedure ?? 'no procedure').toBeUndefined();
    }
  });

  it('is known however its label is dressed', () => {
    const undressed = said.filter(({ label }) => !/^\p{L}{1,2}[.)]|^\d/u.test(label));
    const before = fc.constantFrom('', '1. ', '12) ', 'a) ', 'đ) ', 'IV. ', '* ', '(*) ', '- ');
    const after = fc.constantFrom('', ' *', ' (*)', ':', ' (bắt buộc)', ' (nếu có)', ' :', '…');
    const letters = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      stripDiacritics,
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll(' ', ' \n  '),
      (text) => text.replaceAll('khóa', 'khoá').replaceAll('Hòa', 'Hoà').replaceAll('tùy', 'tuỳ'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...undressed),
        before,
        after,
        letters,
        ({ is, on, label, spec }, b, a, write) => {
          expect(typeOf({ ...spec, label: write(b + label + a) }, on)).toBe(is);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is never filled once its label holds words of what is none of ours', () => {
    const both = fc.tuple(anySaid, fc.constantFrom(...foreignPhrases), fc.boolean());
    fc.assert(
      fc.property(both, ([{ on, label, spec }, words, isBehind]) => {
        const [first, second] = isBehind ? [label, words] : [words, label];
        fc.pre(!mayJoin(first, second));
        expect(typeOf({ ...spec, label: `${first} ${second}` }, on)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });

  it('is never filled when a second label holds words of what is none of ours', () => {
    const places = ['label', 'aria', 'placeholder', 'title', 'before', 'row'] as const;
    fc.assert(
      fc.property(
        anySaid,
        fc.constantFrom(...foreignPhrases),
        fc.constantFrom(...places),
        ({ on, spec }, text, place) => {
          expect(typeOf({ ...spec, labels: [{ place, text }] }, on)).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('where the words stand', () => {
  it.each(['label', 'aria', 'column', 'row', 'group', 'before', 'after', 'placeholder', 'title'] as const)(
    'is filled by its %s',
    (place) => {
      expect(typeOf({ label: 'Số CCCD', place })).toBe('subscriber.idNumber');
    },
  );

  it.each([
    ['full name', 'subscriber.name'],
    ['ho ten', 'subscriber.name'],
    ['date of birth', 'subscriber.birthDate'],
    ['citizen id', 'subscriber.idNumber'],
    ['issue date', 'subscriber.idIssuedOn'],
    ['place of issue', 'subscriber.idIssuedBy'],
    ['email', 'subscriber.officialEmail'],
    ['phone number', 'subscriber.mobile'],
    ['job title', 'subscriber.position'],
    ['tax code', 'organisation.taxCode'],
    ['certificate serial', 'certificate.serialNumber'],
    ['valid to', 'certificate.validTo'],
    ['barcode', 'device.serialNumber'],
  ])('is only guessed by its name "%s"', (label, is) => {
    const { matches, uncertain } = matchAll([{ label, place: 'name' }]);
    expect(matches).toEqual([]);
    expect(uncertain.map(({ fieldType }) => fieldType)).toEqual([is]);
  });

  it('does not let a name overrule the label', () => {
    const labels = [{ place: 'name' as const, text: 'full name' }];
    expect(typeOf({ label: 'Số CCCD', labels })).toBe('subscriber.idNumber');
    expect(typeOf({ label: 'Ghi chú', labels })).toBeUndefined();
    expect(typeOf({ label: 'Họ tên cha', labels })).toBeUndefined();
  });

  it('takes what a placeholder shows for an example, not for a label', () => {
    expect(
      typeOf({ label: 'Họ và tên', labels: [{ place: 'placeholder', text: 'VD: Nguyễn Văn An' }] }),
    ).toBe('subscriber.name');
    expect(typeOf({ label: 'Ngày cấp', labels: [{ place: 'placeholder', text: 'dd/MM/yyyy' }] })).toBe(
      'subscriber.idIssuedOn',
    );
  });
});

describe('the kind of a control', () => {
  it.each<[string, Partial<Spec>, string | undefined]>([
    ['Ngày sinh', { kind: 'date' }, 'subscriber.birthDate'],
    ['Họ và tên', { kind: 'date' }, undefined],
    ['Ngày sinh', { kind: 'month' }, undefined],
    ['Ngày sinh', { kind: 'textarea' }, undefined],
    ['Số CCCD', { kind: 'number' }, 'subscriber.idNumber'],
    ['Họ và tên', { kind: 'number' }, undefined],
    ['Thư điện tử', { inputType: 'email' }, 'subscriber.officialEmail'],
    ['Họ và tên', { inputType: 'email' }, undefined],
    ['Số điện thoại', { inputType: 'tel' }, 'subscriber.mobile'],
    ['Thư điện tử', { inputType: 'tel' }, undefined],
    ['Địa chỉ trụ sở', { inputType: 'url' }, undefined],
    ['Đã ký số', { kind: 'checkbox' }, 'request.digitallySigned'],
    ['Họ và tên', { kind: 'checkbox' }, undefined],
    ['Lý do', { kind: 'checkboxes', options: ['Nghỉ hưu', 'Thôi việc'] }, 'request.reason'],
  ])('%s %o → %s', (label, own, is) => {
    expect(typeOf({ label, ...own })).toBe(is);
  });

  it('tells a list by its options where the label is weak or missing', () => {
    const kinds = ['-- Chọn --', 'PKI Token', 'SIM PKI'];
    const offices = ['Cục Chứng thực số và Bảo mật thông tin', 'Sở Khoa học và Công nghệ'];
    expect(typeOf({ options: kinds })).toBe('request.deviceKind');
    expect(typeOf({ options: offices })).toBe('request.addressee');
    expect(typeOf({ options: ['Viettel', 'Vinaphone', 'Mobifone'] })).toBe('request.carrier');
    expect(typeOf({ label: 'Người ký', options: ['Có', 'Không'] })).toBeUndefined();
    expect(typeOf({ options: ['Có', 'Không'] })).toBeUndefined();
    expect(typeOf({ label: 'Ghi chú', options: kinds })).toBeUndefined();
  });

  it('does not write a name into a list of devices', () => {
    expect(typeOf({ label: 'Họ và tên', options: ['PKI Token', 'SIM PKI'] })).not.toBe('subscriber.name');
  });
});

describe('boxes that cannot be told apart', () => {
  it('fills neither of two equal boxes and shows both as uncertain', () => {
    for (const { on, label, spec } of said) {
      const { matches, uncertain } = matchAll([spec, spec], on);
      expect(matches, label).toEqual([]);
      expect(uncertain.flatMap(({ refs }) => refs).sort(), label).toEqual([0, 1]);
    }
  });

  it('does not let what nobody can see compete', () => {
    for (const { is, on, label, spec } of said) {
      const hidden = { ...spec, visible: false };
      const seen = { ...spec, visible: true };
      expect(typesOf([hidden, seen], on), label).toEqual([undefined, is]);
      expect(typesOf([seen, hidden], on), label).toEqual([is, undefined]);
    }
  });

  it('tells equal boxes apart by their sections', () => {
    const page = ['Thông tin thuê bao', 'Người tiếp nhận thiết bị', 'Người đứng đầu cơ quan'].map(
      (section) => ({
        label: 'Họ và tên',
        section,
      }),
    );
    expect(typesOf(page, 'issue-person')).toEqual([
      'subscriber.name',
      'deviceReceiver.fullName',
      'organisation.headName',
    ]);
  });

  it('tells equal boxes of a list apart by their rows', () => {
    const page = [0, 1, 2].map((row) => ({ label: 'Họ và tên', list: { id: 4, row } }));
    const { matches, uncertain } = matchAll(page, 'renew');
    expect(matches.map(({ fieldType, row, listId }) => [fieldType, row, listId])).toEqual([
      ['subscriber.name', 0, 4],
      ['subscriber.name', 1, 4],
      ['subscriber.name', 2, 4],
    ]);
    expect(uncertain).toEqual([]);
  });

  it('prefers the box that says it exactly, where the other is for something else', () => {
    expect(typesOf([{ label: 'Số điện thoại' }, { label: 'Số điện thoại đăng ký SIM PKI' }])).toEqual([
      'subscriber.mobile',
      'request.phoneNumber',
    ]);
    expect(typesOf([{ label: 'Số CCCD' }, { label: 'Ngày cấp' }, { label: 'Nơi cấp' }])).toEqual([
      'subscriber.idNumber',
      'subscriber.idIssuedOn',
      'subscriber.idIssuedBy',
    ]);
  });
});

describe('matchPage', () => {
  it('gives every control that can be seen to exactly one of the three lists, and no type twice', () => {
    const anySpec = fc.oneof(
      anySaid.map(({ spec }) => spec),
      fc.constantFrom(...strangers).map((label): Spec => ({ label })),
    );
    fc.assert(
      fc.property(fc.array(anySpec, { maxLength: 12 }), anyProcedure, (specs, procedure) => {
        const reading = pageOf(specs);
        const { matches, uncertain, unknown } = matchPage(reading, procedure);
        const refs = [
          ...matches.flatMap((m) => m.refs),
          ...uncertain.flatMap((m) => m.refs),
          ...unknown.map((u) => u.ref),
        ];
        expect(refs.sort((a, b) => a - b)).toEqual(reading.controls.map(({ ref }) => ref));
        const keys = matches.map(({ fieldType, row, listId }) => `${fieldType} ${listId ?? ''} ${row ?? 0}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a box less likely that the request has nothing for, and says so in its confidence', () => {
    const reading = pageOf([{ label: 'Chức vụ' }]);
    const wanted = matchPage(reading, undefined, new Set(['subscriber.position'])).matches[0];
    const other = matchPage(reading, undefined, new Set(['subscriber.name'])).matches[0];
    expect(wanted?.confidence).toBeGreaterThan(other?.confidence ?? 1);
  });
});
