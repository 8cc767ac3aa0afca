/** The nine forms of the Decree's annex. */
import type { ProcedureId } from '../../registry/schema.ts';
import type { DocumentForm, FormNumber } from '../types.ts';
import { mau01 } from './mau01.ts';
import { mau02 } from './mau02.ts';
import { mau03 } from './mau03.ts';
import { mau04 } from './mau04.ts';
import { mau05 } from './mau05.ts';
import { mau06 } from './mau06.ts';
import { mau07 } from './mau07.ts';
import { mau08 } from './mau08.ts';
import { mau09 } from './mau09.ts';

const byNumber: Readonly<Record<FormNumber, DocumentForm>> = {
  '01': mau01,
  '02': mau02,
  '03': mau03,
  '04': mau04,
  '05': mau05,
  '06': mau06,
  '07': mau07,
  '08': mau08,
  '09': mau09,
};

export const forms: readonly DocumentForm[] = Object.values(byNumber).sort((a, b) =>
  a.number.localeCompare(b.number),
);

export function formByNumber(number: FormNumber): DocumentForm {
  return byNumber[number];
}

/** Papers that may come after the request's own form: a handover, the return of a device, its loss. */
const later: Readonly<Partial<Record<ProcedureId, readonly FormNumber[]>>> = {
  'issue-person': ['07'],
  'issue-organisation': ['07'],
  'issue-system': ['07'],
  revoke: ['08', '09'],
};

/** The forms that can be made from a request; its own form is the first. */
export function formsOf(procedure: ProcedureId): DocumentForm[] {
  const own = forms.filter(({ procedures }) => procedures.includes(procedure));
  return [...own, ...(later[procedure] ?? []).map(formByNumber)];
}
