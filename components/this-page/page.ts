/** The page in a tab: puts the filler there and speaks with it. */
import { browser } from 'wxt/browser';
import { checkReading, isPortal } from '../../lib/messageChecks.ts';
import { sendMessage } from '../../lib/messages.ts';
import { isOnRoute } from '../../lib/portal/maps/route.ts';
import type { MapSearch, PageMap } from '../../lib/portal/maps/types.ts';
import type { FillReport, PageReading, PlanStep, UndoReport } from '../../lib/portal/types.ts';

/** Why a page cannot be read or filled; `message` says it to the clerk. */
export class PageError extends Error {}

const outOfReach =
  'Trang này không phải Cổng dịch vụ công dichvucong.ca.gov.vn. Hãy mở trang làm hồ sơ trên Cổng rồi bấm lại biểu tượng.';
const gone =
  'Trang đã đóng hoặc đang tải lại nên chưa điền gì thêm. Hãy đợi trang tải xong rồi bấm “Đọc lại trang”.';

/**
 * @param maps to look for on the page; absent: those of the reading before
 * @throws PageError
 */
export async function readTab(tabId: number, maps?: readonly PageMap[]): Promise<PageReading> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!isPortal(tab?.url)) throw new PageError(outOfReach);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/filler.js', '/pageTools.js'] });
  } catch {
    throw new PageError(gone);
  }
  const reading = checkReading(
    await ask(sendMessage('readPage', maps && searchesOf(maps, tab?.url ?? ''), tabId)),
  );
  // What works widgets is half of all that a fill brings to a page: only where there are some.
  if (reading.hasWidgets)
    await ask(browser.scripting.executeScript({ target: { tabId }, files: ['/widgets.js'] }));
  return reading;
}

/**
 * The form of the practice page in a tab: it has the filler in it, and was never taught anything.
 *
 * @throws PageError
 */
export async function readPractice(tabId: number): Promise<PageReading> {
  return checkReading(await ask(sendMessage('readPage', [], tabId)));
}

/** What the page script needs of the maps of this page. */
function searchesOf(maps: readonly PageMap[], url: string): MapSearch[] {
  return maps
    .filter(({ route }) => isOnRoute(route, url))
    .map(({ id, fields }) => ({ id, fields: fields.map(({ selectors }) => ({ selectors })) }));
}

/** @throws PageError when the page is no longer there. */
export async function addRowsIn(tabId: number, ref: number, count: number): Promise<PageReading> {
  return checkReading(await ask(sendMessage('addRows', { ref, count }, tabId)));
}

/** @throws PageError when the page is no longer there. */
export function fillTab(tabId: number, url: string, steps: PlanStep[]): Promise<FillReport> {
  return ask(sendMessage('fillPage', { url, steps }, tabId));
}

export function undoTab(tabId: number): Promise<UndoReport> {
  return ask(sendMessage('undoFill', undefined, tabId));
}

export async function canUndoTab(tabId: number): Promise<boolean> {
  return (await sendMessage('canUndo', undefined, tabId).catch(() => false)) === true;
}

async function ask<T>(answer: Promise<T>): Promise<T> {
  const value = await answer.catch(() => undefined);
  if (value === undefined) throw new PageError(gone);
  return value;
}
