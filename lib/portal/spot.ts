/** Which of the ten procedures a page is for, by the words a clerk would know it by. */
import { pageWords } from '../procedures/pageWords.ts';
import type { PageWords } from '../procedures/types.ts';
import type { ProcedureId } from '../registry/schema.ts';
import { inFull } from '../vietnamese/abbreviations.ts';
import { fold } from '../vietnamese/fold.ts';
import { readPattern, standsIn } from '../vietnamese/patterns.ts';
import { find, type Word, wordsOf } from '../vietnamese/words.ts';
import { pageCues } from './dictionary/pages.ts';
import { proceduresByFields } from './match/byFields.ts';
import type { PageReading, Spotted } from './types.ts';

/** Below it the page is "không chắc". */
export const spotThreshold = 0.6;
/** The best must be this far ahead of the second. */
const clearLead = 0.1;

type Pattern = ReturnType<typeof readPattern>;

interface KnownWords {
  titles: Word[][];
  labels: Word[][];
  against: Word[][];
  routes: string[];
  cues: { all: Pattern[]; not: Pattern[] }[];
}

let known: Map<ProcedureId, KnownWords> | undefined;

function knownWords(): Map<ProcedureId, KnownWords> {
  known ??= new Map(
    (Object.entries(pageWords) as [ProcedureId, PageWords][]).map(([id, own]) => [
      id,
      {
        titles: own.titles.map(wordsOnPage),
        labels: own.labels.map(wordsOnPage),
        against: (own.against ?? []).map(wordsOnPage),
        routes: (own.routes ?? []).map(fold),
        cues: pageCues[id].map(({ all, not = [] }) => ({
          all: all.map(readPattern),
          not: not.map(readPattern),
        })),
      },
    ]),
  );
  return known;
}

/** The portal's own services ("dịch vụ công", "dịch vụ chứng thực") are no subject of a certificate. */
const ownServices = ['công', 'chứng thực', 'trực tuyến'].map((rest) => wordsOf(`dịch vụ ${rest}`));
const keyOfDevice = wordsOf('khóa bí mật');

/** Without marks "khóa bí mật" and "bị mất" are one: the former is said shorter. */
function wordsOnPage(text: string): Word[] {
  let words = inFull(wordsOf(text));
  for (const [phrase, keep] of [
    ...ownServices.map((phrase) => [phrase, phrase.slice(2)] as const),
    [keyOfDevice, keyOfDevice.slice(0, 1)] as const,
  ]) {
    for (let at = find(words, phrase); at >= 0; at = find(words, phrase, at + 1)) {
      words = [...words.slice(0, at), ...keep, ...words.slice(at + phrase.length)];
    }
  }
  return words;
}

/** Scores every procedure; a page without controls is none of ours. */
export function spot(reading: PageReading): Spotted {
  if (reading.controls.length === 0) return { confidence: 0, candidates: [] };
  const page: PageText = {
    headings: reading.headings.map(wordsOnPage).filter((words) => words.length > 0),
    title: wordsOnPage(reading.title),
    labels: labelTexts(reading).map(wordsOnPage),
    route: routeWords(reading.url),
  };
  const byFields = proceduresByFields(reading);
  const candidates = [...knownWords()]
    .map(([procedure, own]) => ({
      procedure,
      score: Math.max(score(own, page), byFields.get(procedure) ?? 0),
    }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const [best, second] = candidates;
  if (!best) return { confidence: 0, candidates };
  const clear = best.score >= spotThreshold && best.score - (second?.score ?? 0) >= clearLead;
  return { confidence: Math.min(1, best.score), candidates, ...(clear ? { procedure: best.procedure } : {}) };
}

interface PageText {
  headings: readonly Word[][];
  title: Word[];
  labels: readonly Word[][];
  route: string;
}

/** On a page of very many boxes the first ones say what it is. */
const enoughBoxes = 400;

function labelTexts(reading: PageReading): string[] {
  const texts = reading.controls
    .slice(0, enoughBoxes)
    .flatMap(({ labels, sections }) => [
      ...labels.filter(({ place }) => place !== 'name' && place !== 'hint').map(({ text }) => text),
      ...sections,
    ]);
  return [...new Set(texts)];
}

function score(own: KnownWords, page: PageText): number {
  const inHeadings = Math.max(0, ...page.headings.map((heading) => headingScore(own, heading)));
  const inTitle = 0.8 * headingScore(own, page.title);
  const inRoute = own.routes.some((word) => ` ${page.route} `.includes(` ${word} `)) ? 0.5 : 0;
  const found = own.labels.filter((words) => page.labels.some((label) => find(label, words) >= 0));
  const byLabels = Math.min(0.3, found.length * 0.06);
  return Math.max(inHeadings, inTitle, inRoute) + (inHeadings > 0 && inRoute > 0 ? 0.1 : 0) + byLabels;
}

/** Pages that speak of a procedure without being its form. */
const aboutForms = readPattern('hướng dẫn|tra cứu|thống kê|tìm kiếm|quy trình');

/** Words met together weigh as much as a title that fills most of its heading. */
const cueScore = 0.72;

function headingScore(own: KnownWords, heading: readonly Word[]): number {
  const met = own.cues.some(
    ({ all, not }) =>
      all.every((pattern) => standsIn(pattern, heading)) &&
      !not.some((pattern) => standsIn(pattern, heading)),
  );
  const found = Math.max(titleScore(own, heading), met ? cueScore : 0);
  return standsIn(aboutForms, heading.slice(0, 2)) ? found * 0.3 : found;
}

/** A heading that is the title counts whole; one that holds it counts by how much of it the title is. */
function titleScore(own: KnownWords, heading: readonly Word[]): number {
  let best = 0;
  for (const title of own.titles) {
    if (find(heading, title) < 0) continue;
    if (heading.length === title.length) return 0.9;
    best = Math.max(best, 0.6 + 0.25 * (lengthOf(title) / lengthOf(heading)));
  }
  const contradicted = best > 0 && own.against.some((words) => find(heading, words) >= 0);
  return contradicted ? best * 0.4 : best;
}

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { plain }) => sum + plain.length + 1, 0);
}

/** The words of path and hash; what a query says is left out. */
function routeWords(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\?[^#]*/g, '');
  try {
    return fold(decodeURIComponent(path));
  } catch {
    return fold(path);
  }
}
