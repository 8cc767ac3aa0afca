import type { CDPSession } from '@playwright/test';
import type { PageReading } from '../../lib/portal/types.ts';
import { launch, PORTAL } from '../browser/driver.ts';
import { type Figure, figure, repeated } from './figures.ts';
import { largePage, servePage } from './page.ts';

const rounds = 15;
const reading: PageReading = {
  url: `${PORTAL}/`,
  title: '',
  headings: [],
  controls: [],
  lists: [],
  looseAdds: [],
};

/** A stopped background worker, from the spotter's message to its answer. */
export async function benchWake(): Promise<Figure[]> {
  const server = await servePage(largePage);
  const session = await launch({ origin: server });
  try {
    const page = await session.context.newPage();
    const worker = await session.context.newCDPSession(page);
    const contextId = await spottersWorld(worker, `chrome-extension://${session.extensionId}`, () =>
      page.goto(PORTAL),
    );
    const times = await repeated(
      rounds,
      async () => {
        await page.waitForTimeout(300);
        await stopWorker(worker, session.extensionId);
        return ask(worker, contextId);
      },
      (ms) => ms,
    );
    return [figure('Background, stopped, to its answer', times, 50, 'ms')];
  } finally {
    await session.close();
    server.close();
  }
}

/** The JavaScript world in which the spotter runs in the page. */
async function spottersWorld(
  session: CDPSession,
  origin: string,
  go: () => Promise<unknown>,
): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await go();
  return found;
}

async function stopWorker(session: CDPSession, extensionId: string) {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) throw new Error('The background was not running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  for (let tries = 0; tries < 50; tries++) {
    const left = await session.send('Target.getTargets');
    if (!left.targetInfos.some(({ targetId }) => targetId === worker.targetId)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The background did not stop.');
}

/** Sends what the spotter sends, in the messenger's own envelope; milliseconds to the answer. */
async function ask(session: CDPSession, contextId: number): Promise<number> {
  const message = { id: 1, type: 'pageSeen', data: reading, timestamp: 0 };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const started = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
      return { ms: performance.now() - started, answer };
    })()`,
  });
  if (exceptionDetails || !result.value.answer?.res)
    throw new Error(`No answer: ${JSON.stringify(result.value)}`);
  return result.value.ms;
}
