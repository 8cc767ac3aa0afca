/** Takes the pictures of the READMEs on the practice portal with the Chrome build: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../lib/registry/schema.ts';
import { importRecords, launch, openThisPage, PORTAL, type Session } from '../tests/browser/driver.ts';
import { openRoute, practicePages } from '../tests/portal/pages.ts';
import {
  certificates,
  devices,
  people,
  sampleRecords,
  sampleRequests,
  sampleToday,
} from '../tests/portal/sample.ts';
import { startPortal } from '../tests/portal/server.ts';

const folder = join(import.meta.dirname, '../docs/pictures');

/** The breach that the letter warns of: a SIM PKI is unlocked by the Bureau, not by the Department. */
const simToDepartment: Request = {
  ...sampleRequests['recover-device'],
  id: '5a3c0f01-0000-4000-8000-000000000099',
  addressee: 'department',
  staffIds: [people.simHolder.id],
  certificateIds: [certificates.sim.id],
  deviceIds: [devices.sim.id],
  deviceKind: 'sim-pki',
};

mkdirSync(folder, { recursive: true });
const portal = await startPortal();
const session = await launch({ origin: portal, today: sampleToday });
await importRecords(session, {
  ...sampleRecords,
  devices: sampleRecords.devices.map((device) =>
    device.id === devices.sim.id ? { ...device, status: 'locked' } : device,
  ),
  requests: [...sampleRecords.requests, simToDepartment],
});
await picture('filled.png', sampleRequests['issue-organisation'], '[data-testid="fill-report"]');
await picture('caught.png', simToDepartment, '[data-rule="sim-recovery-goes-to-bureau"]');
await session.close();
await portal.close();

/** Fills the request's page and sets it beside the popup, which must show `proof`. */
async function picture(name: string, request: Request, proof: string) {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 960, height: 820 });
  await openRoute(page, PORTAL, practicePages[request.procedure].route);
  const popup = await openThisPage(session, page);
  await popup.setViewportSize({ width: 416, height: 600 });
  await popup.getByTestId('request-choice').selectOption(request.id);
  await popup.getByTestId('fill').click();
  await popup.getByTestId('fill-report').waitFor();
  await popup.locator('[data-testid="this-page"][aria-busy="false"]').waitFor();
  await popup.locator(proof).first().waitFor();
  await page.bringToFront();
  // The badge tells of a changed choice when the page has been at rest for a moment.
  await page.waitForTimeout(2500);
  await beside(session, join(folder, name), await page.screenshot(), await popup.screenshot());
  await popup.close();
  await page.close();
}

/** One picture of the page and, at its right, the popup. */
async function beside({ context }: Session, path: string, page: Buffer, popup: Buffer) {
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 1424, height: 820 });
  const source = (image: Buffer) => `data:image/png;base64,${image.toString('base64')}`;
  await sheet.setContent(`<style>
    body { margin: 0; display: flex; gap: 24px; align-items: flex-start; background: #d5dce4; }
    .popup { margin-top: 24px; border-radius: 8px; box-shadow: 0 6px 24px #0006; }
  </style><img src="${source(page)}"><img class="popup" src="${source(popup)}">`);
  await sheet
    .locator('img')
    .last()
    .evaluate((image: HTMLImageElement) => image.decode());
  await sheet.screenshot({ path });
  await sheet.close();
}
