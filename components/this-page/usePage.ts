/** The state of "Trang này": what was read, the chosen request, the plan, the report. */
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageMap } from '../../lib/portal/maps/types.ts';
import type { FillReport, PageReading, Plan, PlanStep, UndoReport } from '../../lib/portal/types.ts';
import { RegistryError } from '../../lib/registry/errors.ts';
import { isAboutSample } from '../../lib/registry/sample.ts';
import type { Request } from '../../lib/registry/schema.ts';
import type { Facts } from '../../lib/rules/types.ts';
import { today } from '../clock.ts';
import { reportFault } from '../faults/report.ts';
import { allMaps, parseMaps } from '../portal-memory/maps.ts';
import { useLive, useRegistry } from '../registry.tsx';
import { factSources, loadFacts } from '../requests/facts.ts';
import { type Assessment, assess, likelyProcedures, planFor } from './assess.ts';
import { chosenRequest, onSeen, rememberChosen } from './chosen.ts';
import { addRowsIn, canUndoTab, fillTab, PageError, readPractice, readTab, undoTab } from './page.ts';
import { useKept } from './place.tsx';
import { RehearsalContext } from './rehearsal.ts';

const movedOn =
  'Trang đã chuyển sang chỗ khác sau khi xem trước nên chưa điền ô nào. Hãy mở lại biểu mẫu rồi bấm “Đọc lại trang”.';
const unforeseen =
  'Có trục trặc ngoài dự tính khi làm việc với trang. Hãy tải lại trang của Cổng rồi bấm “Đọc lại trang”.';
/** How often boxes that a fill brought up are looked for. */
const furtherLooks = 3;
/** Milliseconds. */
const betweenLooks = 250;

export interface Report extends FillReport {
  undone?: UndoReport;
}

export interface PageState {
  reading?: PageReading;
  problem?: string;
  busy: boolean;
  assessment?: Assessment;
  facts?: Facts;
  request?: Request;
  /** Requests that may be filled on this page; all of them once `openKnown`. */
  open: readonly Request[];
  openKnown: boolean;
  /** The request is about made-up records, which are not written into the portal. */
  isSample: boolean;
  plan?: Plan;
  report?: Report;
  canUndo: boolean;
  overwrite: boolean;
  setOverwrite(on: boolean): void;
  choose(requestId: string | undefined): void;
  reread(): void;
  fill(steps: PlanStep[]): void;
  undo(): void;
}

export function usePage(tabId: number): PageState {
  const registry = useRegistry();
  const rehearsing = useContext(RehearsalContext) !== undefined;
  const readIn = rehearsing ? readPractice : readTab;
  const [reading, setReading] = useState<PageReading>();
  const [maps, setMaps] = useState<readonly PageMap[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [overwriteOn, setOverwriteOn] = useKept('overwrite', '');
  const [reported, setReported] = useState<{ url: string; report?: Report }>();
  const [canUndo, setCanUndo] = useState(false);
  // On another page nothing is overwritten but by a new decision, and the report is of no use.
  const overwrite = reading !== undefined && overwriteOn === reading.url;
  const report = reading?.url === reported?.url ? reported?.report : undefined;
  /** What the reading on the screen, its assessment and its plan took, in ms. */
  const took = useRef({ reading: 0, assessing: 0, planning: 0 });

  const work = useCallback(async (action: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await action();
    } catch (error) {
      if (error instanceof PageError || error instanceof RegistryError) {
        setProblem(error.message);
        return;
      }
      reportFault(error);
      setProblem(unforeseen);
    } finally {
      setBusy(false);
    }
  }, []);

  const read = useCallback(async () => {
    const kept = allMaps(parseMaps(await registry.getSetting('pageMaps')));
    const start = performance.now();
    const fresh = await readIn(tabId, kept);
    took.current.reading = performance.now() - start;
    setMaps(kept);
    setReading(fresh);
    setCanUndo(await canUndoTab(tabId));
    return fresh;
  }, [tabId, registry, readIn]);
  const reread = useCallback(() => work(async () => void (await read())), [read, work]);
  useEffect(() => {
    void chosenRequest(tabId).then(setChosen);
    void reread();
    return onSeen(tabId, () => void reread());
  }, [tabId, reread]);

  const { value: records } = useLive(
    async (opened) => {
      const request = chosen === undefined ? undefined : await opened.get('requests', chosen);
      const facts = await loadFacts(opened, today(), request ?? {});
      return { request: request?.deletedAt === undefined ? request : undefined, facts };
    },
    factSources,
    `page:${chosen ?? ''}`,
  );
  const assessment = useMemo(() => {
    if (!reading || !records) return undefined;
    const start = performance.now();
    const fresh = assess(reading, records.request, records.facts, maps);
    took.current.assessing = performance.now() - start;
    return fresh;
  }, [reading, records, maps]);
  const isSample = !rehearsing && records?.request !== undefined && isAboutSample(records.request);
  const lastPlan = useRef<Plan>(undefined);
  const plan = useMemo(() => {
    if (!reading || !records?.request || !assessment || isSample) return undefined;
    const start = performance.now();
    const fresh = planFor(reading, assessment, records.request, records.facts, overwrite);
    took.current.planning = performance.now() - start;
    // What else is written to the registry meanwhile must not take away what the clerk has corrected in it.
    if (JSON.stringify(fresh) !== JSON.stringify(lastPlan.current)) lastPlan.current = fresh;
    return lastPlan.current;
  }, [reading, records, assessment, overwrite, isSample]);

  /** Before and after the page is read again: what was written may have changed its address. */
  const tell = async (fresh: Report) => {
    setReported({ url: reading?.url ?? '', report: fresh });
    const { url } = await read();
    setReported({ url, report: fresh });
  };

  const fill = (steps: PlanStep[]) =>
    void work(async () => {
      if (!plan || !records?.request) return;
      const { reading, assessing, planning } = took.current;
      const done = await fillWhole({
        tabId,
        readIn,
        steps,
        plan,
        request: records.request,
        facts: records.facts,
        overwrite,
        maps,
      });
      await tell({ ...done, ms: done.ms + reading + assessing + planning });
    });

  const undo = () =>
    void work(async () => {
      const undone = await undoTab(tabId);
      await tell({ filled: [], skipped: [], ms: 0, undone });
    });

  const choose = useCallback(
    (requestId: string | undefined) => {
      setChosen(requestId);
      setReported(undefined);
      void rememberChosen(tabId, requestId);
    },
    [tabId],
  );

  const { value: all } = useLive((opened) => opened.all('requests'), ['requests']);
  const open = (all ?? []).filter(
    ({ procedure, state }) =>
      ['draft', 'ready', 'supplement'].includes(state) &&
      assessment !== undefined &&
      likelyProcedures(assessment.spotted).includes(procedure),
  );
  return {
    reading,
    problem,
    busy,
    assessment,
    facts: records?.facts,
    request: records?.request,
    open,
    openKnown: all !== undefined,
    isSample,
    plan,
    report,
    canUndo,
    overwrite,
    setOverwrite: (on) => setOverwriteOn(() => (on ? (reading?.url ?? '') : '')),
    choose,
    reread: () => void reread(),
    fill,
    undo,
  };
}

interface Fill {
  tabId: number;
  readIn: typeof readTab;
  steps: PlanStep[];
  plan: Plan;
  request: Request;
  facts: Facts;
  overwrite: boolean;
  maps: readonly PageMap[];
}

/** Adds the rows that the plan asks for, fills, and then the boxes that came up by it and were announced. */
async function fillWhole(fill: Fill): Promise<Report> {
  const { tabId, steps, plan, request, facts, overwrite, maps } = fill;
  const left = new Set(plan.steps.filter((step) => !steps.some((s) => isSame(s, step))).map(keyOf));
  let todo = steps;
  let url = plan.url;
  let spent = 0;
  for (const { ref, count } of plan.addRows) {
    const reading = await addRowsIn(tabId, ref, count);
    const start = performance.now();
    const next = planFor(reading, assess(reading, request, facts, maps), request, facts, overwrite);
    spent += performance.now() - start;
    // A row may carry a handle of its own after each reading: the plan is made anew, the clerk's choices stay.
    todo = (next?.steps ?? []).filter((step) => !left.has(keyOf(step))).map((step) => withEdits(step, steps));
    url = reading.url;
  }
  const report: Report = { filled: [], skipped: [...plan.skipped], ms: spent };
  const first = await fillTab(tabId, url, todo);
  if (todo.length > 0 && first.skipped.filter(({ why }) => why === 'gone').length === todo.length) {
    throw new PageError(movedOn);
  }
  merge(report, first);
  // Boxes that are not there yet, and lists that do not offer yet what the clerk was shown for them.
  const late = plan.skipped.filter(({ why }) => why === 'no-option');
  const announced = new Set([...plan.waiting, ...late].map(({ fieldType }) => fieldType));
  for (let look = 0; look < furtherLooks && announced.size > 0; look += 1) {
    const start = performance.now();
    const reading = await fill.readIn(tabId);
    if (reading.url !== url) break;
    const next = planFor(reading, assess(reading, request, facts, maps), request, facts, overwrite);
    report.ms += performance.now() - start;
    const fresh = (next?.steps ?? []).filter((step) => announced.has(step.fieldType));
    if (fresh.length === 0) {
      // What a choice brings up may take the page a moment.
      await new Promise((resolve) => setTimeout(resolve, betweenLooks));
      continue;
    }
    for (const { fieldType } of fresh) announced.delete(fieldType);
    merge(report, await fillTab(tabId, url, fresh));
  }
  return report;
}

function merge(report: Report, more: FillReport): void {
  report.filled.push(...more.filled);
  report.ms += more.ms;
  const now = new Set(report.filled.map(keyOf));
  report.skipped = [...report.skipped.filter((skip) => !now.has(keyOf(skip))), ...more.skipped];
}

function keyOf({ fieldType, row }: { fieldType: string; row?: number }): string {
  return `${fieldType}#${row ?? ''}`;
}

function isSame(a: PlanStep, b: PlanStep): boolean {
  return keyOf(a) === keyOf(b);
}

function withEdits(step: PlanStep, confirmed: readonly PlanStep[]): PlanStep {
  const own = confirmed.find((other) => isSame(other, step));
  const text = own?.writes[0]?.write;
  const write = step.writes[0];
  if (own?.writes.length !== 1 || text?.how !== 'text' || write?.write.how !== 'text') return step;
  return { ...step, display: own.display, writes: [{ ...write, write: text }] };
}
