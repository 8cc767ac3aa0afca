/** "Chuyện gì đã xảy ra?": from what happened to what is to be done, by which clause. */

import type { Facts } from '../rules/types.ts';
import { fold } from '../vietnamese/fold.ts';
import { toAdvice } from './situations/compose.ts';
import { expiring } from './situations/expiring.ts';
import { handling } from './situations/handling.ts';
import { issuing } from './situations/issuing.ts';
import { leaving } from './situations/leaving.ts';
import { locked } from './situations/locked.ts';
import { matterOf } from './situations/matter.ts';
import { moving } from './situations/moving.ts';
import { organisations } from './situations/organisations.ts';
import { systems } from './situations/systems.ts';
import type { Advice, Situation, SubjectRef } from './situations/types.ts';
import { unsafe } from './situations/unsafe.ts';

export type {
  Advice,
  AdviceLine,
  AdviceOption,
  PreparedRequest,
  Situation,
  SubjectRef,
} from './situations/types.ts';

/** Everything that can have happened, the frequent first. */
export const situations: readonly Situation[] = [
  ...expiring,
  ...locked,
  ...unsafe,
  ...leaving,
  ...moving,
  ...issuing,
  ...handling,
  ...organisations,
  ...systems,
];

/**
 * What to do when something has happened to a person, certificate, device, organisation or system.
 *
 * @param situationId an id of `situations`
 * @param subject the record it happened to; without it the advice is general and the request empty
 * @param facts must hold the subject's certificates and devices
 * @throws RangeError for an unknown situation
 */
export function advise(situationId: string, subject: SubjectRef | undefined, facts: Facts): Advice {
  const situation = situations.find(({ id }) => id === situationId);
  if (!situation) throw new RangeError(`Not a situation: ${situationId}`);
  const matter = matterOf(subject, facts);
  return toAdvice(situation, situation.plan(matter), matter);
}

/** The kind of the record itself and, of a certificate or device, the kind of its holder. */
export function kindsOf(subject: SubjectRef, facts: Facts): readonly SubjectRef['kind'][] {
  const { subjectKind } = matterOf(subject, facts);
  return [...new Set([subject.kind, ...(subjectKind ? [subjectKind] : [])])];
}

/**
 * Situations that fit what the clerk types, without diacritics, each word by its beginning; the best
 * first. All that fit the subject for an empty query.
 *
 * @param kinds only those that can be said of all of these (`kindsOf`)
 * @example findSituations('khoa tok')[0].id // 'token-locked'
 */
export function findSituations(
  query: string,
  kinds: readonly SubjectRef['kind'][] = [],
): readonly Situation[] {
  const fitting = situations.filter(({ about }) => kinds.every((kind) => about.includes(kind)));
  const typed = fold(query).split(' ').filter(Boolean);
  if (typed.length === 0) return fitting;
  return fitting
    .map((situation) => ({ situation, score: score(situation, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ situation }) => situation);
}

/** 0 when a word is missing; more when the words stand in one phrase, most when in their order. */
function score({ label, words }: Situation, typed: readonly string[]): number {
  const phrases = [label, ...words].map(fold);
  const has = (text: string, word: string) => ` ${text}`.includes(` ${word}`);
  if (!typed.every((word) => phrases.some((phrase) => has(phrase, word)))) return 0;
  if (phrases.some((phrase) => has(phrase, typed.join(' ')))) return 3;
  return phrases.some((phrase) => typed.every((word) => has(phrase, word))) ? 2 : 1;
}
