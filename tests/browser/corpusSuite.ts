/** Fills every page of a part of the corpus and holds the score against the recorded one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Claim, claimsOn } from '../forms/claims.ts';
import { type CorpusPage, corpus } from '../forms/corpus.ts';
import { mustBeMeasured } from '../forms/measured.ts';
import { corpusRecords } from '../forms/records.ts';
import { scorePage } from '../forms/run.ts';
import { type Recorded, record, recordedScores } from '../forms/scores.ts';
import { type FormsServer, startForms } from '../forms/server.ts';
import { importRecords, launch, type Session } from './driver.ts';

export const measuredFolder = join(import.meta.dirname, '../../node_modules/.cache/form-scores');
export const isRecording = process.env.FORMS_RECORD === '1';

/** What was filled, told in one line. */
const scoreOf = (page: Recorded | undefined): string =>
  page
    ? `${page.right} of ${page.required} required, ${page.correct} of ${page.written} written, ${page.violations} violations`
    : 'never recorded';

/** @param part which half: pages are dealt out in turn, so that two workers have alike much to do. */
export function corpusSuite(part: 0 | 1): void {
  let server: FormsServer;
  let session: Session;
  test.beforeAll(async () => {
    server = await startForms();
    session = await launch({ origin: { port: server.port } });
    await importRecords(session, corpusRecords);
  });
  test.afterAll(async () => {
    await session.close();
    await server.close();
  });

  async function measure(form: CorpusPage): Promise<Recorded> {
    const page = await session.context.newPage();
    const claims: Claim[] = [];
    try {
      const score = await scorePage(session, page, form, async () => {
        claims.push(...(await claimsOn(page, form)));
      });
      return record(score, claims);
    } finally {
      await page.close();
    }
  }

  const recorded = recordedScores();
  // A page that was never recorded has nothing to hold on to; the table in the README names those.
  const known = corpus.filter(({ id }) => isRecording || recorded[id]);
  const asked = known.filter((form) => isRecording || mustBeMeasured(form));
  for (const form of asked.filter((_, index) => index % 2 === part)) {
    test(`${form.id}: ${form.about}`, async () => {
      const known = recorded[form.id];
      let now = await measure(form);
      // A busy machine may have made a page late: what is not as recorded is looked at once more.
      if (scoreOf(now) !== scoreOf(known)) now = await measure(form);
      if (isRecording) {
        mkdirSync(measuredFolder, { recursive: true });
        writeFileSync(join(measuredFolder, `${form.id}.json`), JSON.stringify(now));
        return;
      }
      // What is claimed is recorded for the calibration; read in the middle of a transition, it varies.
      expect(scoreOf(now), 'Recorded by npm run forms:record, after a look at what has changed').toBe(
        scoreOf(known),
      );
    });
  }
}
