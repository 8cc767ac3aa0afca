/** Which of the ten procedures a page is for, by the words a clerk would know it by. */
import { pageWords } from '../procedures/pageWords.ts';
import type { PageWords } from '../procedures/types.ts';
import type { ProcedureId } from '../registry/schema.ts';
import { foldWhole } from '../vietnamese/abbreviations.ts';
import { fold } from '../vietnamese/fold.ts';
import { pageCues } from './dictionary/pages.ts';
import type { PageReading, Spotted } from './types.ts';

/** Below it the page is "không chắc". */
export const spotThreshold = 0.6;
/** The best must be this far ahead of the second. */
const clearLead = 0.1;

interface FoldedWords {
  titles: string[];
  labels: string[];
  against: string[];
  routes: string[];
}

const words = new Map<ProcedureId, FoldedWords>(
  Object.entries(pageWords).map(([id, own]) => [id as ProcedureId, foldAll(own)]),
);

/**
 * Without accents "khóa bí mật" and "bị mất" are one: the former is said shorter. The portal's own services
 * ("dịch vụ công", "dịch vụ chứng thực") are no subject of a certificate.
 */
function foldPage(text: string): string {
  return foldWhole(text)
    .replaceAll('khoa bi mat', 'khoa')
    .replaceAll(/\bdich vu (cong|chung thuc|truc tuyen)\b/g, '$1');
}

function foldAll(own: PageWords): FoldedWords {
  return {
    titles: own.titles.map(foldPage),
    labels: own.labels.map(foldPage),
    against: (own.against ?? []).map(foldPage),
    routes: (own.routes ?? []).map(fold),
  };
}

/** Scores every procedure; a page without controls is none of ours. */
export function spot(reading: PageReading): Spotted {
  if (reading.controls.length === 0) return { confidence: 0, candidates: [] };
  const headings = reading.headings.map(foldPage).filter(Boolean);
  const title = foldPage(reading.title);
  const labels = reading.controls.map(
    (control) => ` ${control.labels.map((l) => foldPage(l.text)).join(' | ')} `,
  );
  const route = routeWords(reading.url);
  const candidates = [...words]
    .map(([procedure, own]) => ({
      procedure,
      score: score(own, cues.get(procedure) ?? [], { headings, title, labels, route }),
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
  headings: readonly string[];
  title: string;
  labels: readonly string[];
  route: string;
}

function score(own: FoldedWords, ownCues: readonly FoldedCue[], page: PageText): number {
  const inHeadings = Math.max(0, ...page.headings.map((heading) => headingScore(own, ownCues, heading)));
  const inTitle = 0.8 * headingScore(own, ownCues, page.title);
  const inRoute = own.routes.some((word) => ` ${page.route} `.includes(` ${word} `)) ? 0.5 : 0;
  const found = own.labels.filter((word) =>
    page.labels.some((label) => label.includes(` ${word} `) || label.includes(`${word} `)),
  );
  const byLabels = Math.min(0.3, found.length * 0.06);
  return Math.max(inHeadings, inTitle, inRoute) + (inHeadings > 0 && inRoute > 0 ? 0.1 : 0) + byLabels;
}

interface FoldedCue {
  all: string[][];
  not: string[];
}

const cues = new Map<ProcedureId, FoldedCue[]>(
  Object.entries(pageCues).map(([id, list]) => [
    id as ProcedureId,
    list.map(({ all, not = [] }) => ({
      all: all.map((group) => group.map(foldPage)),
      not: not.map(foldPage),
    })),
  ]),
);

/** Pages that speak of a procedure without being its form. */
const aboutForms = /^(huong dan|tra cuu|thong ke|tim kiem|quy trinh)\b/;

/** Words met together weigh as much as a title that fills most of its heading. */
const cueScore = 0.72;

function headingScore(own: FoldedWords, ownCues: readonly FoldedCue[], heading: string): number {
  const padded = ` ${heading} `;
  const has = (word: string) => padded.includes(` ${word} `);
  const met = ownCues.some(({ all, not }) => all.every((group) => group.some(has)) && !not.some(has));
  const found = Math.max(titleScore(own, heading), met ? cueScore : 0);
  return aboutForms.test(heading) ? found * 0.3 : found;
}

/** A heading that is the title counts whole; one that holds it counts by how much of it the title is. */
function titleScore(own: FoldedWords, heading: string): number {
  let best = 0;
  for (const title of own.titles) {
    if (heading === title) return 0.9;
    if (!` ${heading} `.includes(` ${title} `)) continue;
    best = Math.max(best, 0.6 + 0.25 * (title.length / heading.length));
  }
  const contradicted = best > 0 && own.against.some((word) => ` ${heading} `.includes(` ${word} `));
  return contradicted ? best * 0.4 : best;
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
