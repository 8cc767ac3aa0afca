/** Which reasons the letter allows for which subject (mục 6.b, mục 7). */
import type { Reason, SubjectKind } from '../registry/schema.ts';

type ReasonsOf = Readonly<Record<SubjectKind, readonly Reason[]>>;

export const changeReasonsOf: ReasonsOf = {
  person: ['moved-within-province', 'email-changed'],
  organisation: ['renamed', 'address-changed'],
  system: ['renamed', 'upgraded', 'functions-added'],
};

const anySubject: readonly Reason[] = ['key-exposed', 'device-damaged', 'device-lost', 'other-unsafe'];

export const revocationReasonsOf: ReasonsOf = {
  person: [...anySubject, 'retired', 'left', 'died', 'moved-outside'],
  organisation: [...anySubject, 'dissolved', 'split', 'merged'],
  system: [...anySubject, 'stopped'],
};

/** Whether a reason is allowed for all these subjects; for any at all when none is known. */
export function isAllowed(reason: Reason, table: ReasonsOf, subjects: ReadonlySet<SubjectKind>): boolean {
  if (subjects.size === 0) return Object.values(table).some((list) => list.includes(reason));
  return [...subjects].every((kind) => table[kind]?.includes(reason));
}

/** The reasons allowed for all these subjects. */
export function allowedFor(table: ReasonsOf, subjects: ReadonlySet<SubjectKind>): Reason[] {
  return [...new Set(Object.values(table).flat())].filter((reason) => isAllowed(reason, table, subjects));
}
