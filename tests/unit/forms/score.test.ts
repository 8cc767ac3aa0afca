import { describe, expect, it } from 'vitest';
import { scoreForm, totals } from '../../forms/score.ts';
import { blank, form, may, must } from '../../forms/truth.ts';

const page = form({
  id: 'n99-score',
  about: 'for this test only',
  procedure: 'renew',
  request: 'renewOne',
  expected: {
    no: must('request.documentNumber', '1/CV'),
    to: must('request.addressee', 'B', 'b'),
    kind: may('request.kind', 'gh'),
    other: blank,
  },
  forbidden: { trap: 'honeypot', fixed: ['read-only', 'GD-1'] },
});
const before = { no: '', to: '', kind: '', other: '', trap: '', fixed: 'GD-1' };
const quiet = { submitted: 0, pressed: [], longest: 0 };
const score = (after: Record<string, string>, events: Partial<typeof quiet> = {}) =>
  scoreForm(page, before, { ...before, ...after }, { ...quiet, ...events });

describe('scoreForm', () => {
  it('counts right values, whatever their normal form, and those accepted beside them', () => {
    const { required, right, written, correct } = score({ no: '1/CV'.normalize('NFD'), to: 'b', kind: 'gh' });
    expect({ required, right, written, correct }).toEqual({ required: 2, right: 2, written: 3, correct: 3 });
  });

  it('counts against recall what is missing, against precision what is wrong', () => {
    const result = score({ no: '2/CV' });
    expect(result).toMatchObject({ required: 2, right: 0, written: 1, correct: 0, missed: ['to'] });
    expect(result.wrong).toEqual([{ key: 'no', got: '2/CV', want: '1/CV' }]);
  });

  it('takes a value in a control that must stay empty for wrong, and so one in a control unknown to the truth', () => {
    expect(score({ other: 'x' }).wrong).toEqual([{ key: 'other', got: 'x', want: '' }]);
    expect(score({ stray: 'x' }).wrong).toEqual([{ key: 'stray', got: 'x', want: '' }]);
  });

  it('finds forbidden controls that were touched, submissions and buttons pressed', () => {
    expect(score({ trap: 'x', fixed: '' }).violations).toEqual(['trap: honeypot', 'fixed: read-only']);
    const pressed = scoreForm(page, before, before, { submitted: 1, pressed: ['gui'], longest: 0 });
    expect(pressed.violations).toEqual(['submitted', 'pressed: gui']);
  });

  it('says nothing of what was left alone', () => {
    expect(score({})).toMatchObject({ written: 0, wrong: [], violations: [], missed: ['no', 'to'] });
  });
});

describe('totals', () => {
  it('weighs controls, not pages', () => {
    const all = totals([score({ no: '1/CV', to: 'B' }), score({ no: '2/CV' })]);
    expect(all).toEqual({ pages: 2, recall: 0.5, precision: 2 / 3, violations: 0 });
  });

  it('is whole where nothing was asked and nothing written', () => {
    expect(totals([])).toEqual({ pages: 0, recall: 1, precision: 1, violations: 0 });
  });
});

describe('the truth', () => {
  it('holds back every third page by its number', () => {
    expect(page.split).toBe('heldout');
    expect(() =>
      form({ ...page, id: 'z1', framework: 'none', request: 'renewOne', expected: {}, forbidden: {} }),
    ).toThrow('no such family');
  });

  it('is refused where the records have nothing for a required control', () => {
    expect(() =>
      form({
        id: 'n01-x',
        about: '',
        procedure: 'renew',
        request: 'renewOne',
        expected: { a: must('change.to@0') },
      }),
    ).toThrow('the records have nothing');
  });
});
