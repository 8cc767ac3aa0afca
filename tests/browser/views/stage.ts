/** Where the views of the catalogue are shown: one browser, its tabs, and what the registry holds. */
import { expect, type Page } from '@playwright/test';
import type { Request } from '../../../lib/registry/schema.ts';
import {
  certificates,
  devices,
  people,
  sampleRecords,
  sampleRequests,
  sampleToday,
} from '../../portal/sample.ts';
import { startPortal } from '../../portal/server.ts';
import { launch, openThisPage, PORTAL, type Session } from '../driver.ts';

export type Place = 'popup' | 'panel' | 'registry';

export interface View {
  /** Also the picture's name. */
  id: string;
  place: Place;
  /** Brings the view up and leaves it at rest; a tab that is not of the stage is closed afterwards. */
  show(stage: Stage): Promise<Page>;
}

export interface Stage {
  session: Session;
  /** The tab that shows the registry page, kept from view to view. */
  registry: Page;
  /** The tab that shows the portal. */
  portal: Page;
  /** The sample is in the registry. */
  filled: boolean;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const server = await startPortal();
  const session = await launch({ origin: server, today: sampleToday });
  session.context.setDefaultTimeout(30_000);
  const [registry, portal] = [await session.context.newPage(), await session.context.newPage()];
  return {
    session,
    registry,
    portal,
    filled: false,
    async close() {
      await session.close();
      await server.close();
    },
  };
}

/** Goes to a view of the registry page, such as `staff/new`. */
export async function goTo({ session, registry }: Stage, address: string): Promise<Page> {
  const url = session.url(`registry.html#/${address}`);
  // The same address once more would leave the view as the last one has left it.
  if (registry.url() === url) await registry.reload();
  else await registry.goto(url);
  await expect(registry.getByRole('heading', { level: 1 })).toBeVisible();
  return registry;
}

/** Opens the popup or the panel in a tab of its own. */
export async function openOwn({ session }: Stage, address: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url(address));
  return page;
}

/** Opens "Trang này" for the portal's tab. */
export const openPopupFor = ({ session, portal }: Stage): Promise<Page> => openThisPage(session, portal);

/** Shows a page of the portal that is not among the practice pages. */
export async function showOnPortal({ portal }: Stage, title: string, body: string): Promise<void> {
  const address = `${PORTAL}/xem-thu`;
  await portal.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><title>Cổng luyện tập</title><h1>${title}</h1>${body}`,
    }),
  );
  await portal.goto(address);
  await portal.unroute(address);
}

const times = { createdAt: '2026-11-20T03:00:00Z', updatedAt: '2026-11-20T03:00:00Z' };

/** A SIM PKI sent to the Department: the breach that the guiding letter warns of. */
export const wrongRequest: Request = {
  ...sampleRequests['recover-device'],
  id: '5a3c0f01-0000-4000-8000-000000000099',
  staffIds: [people.simHolder.id],
  certificateIds: [certificates.sim.id],
  deviceIds: [devices.sim.id],
  deviceKind: 'sim-pki',
};

/** A request some days after it was sent, with something due. */
export const sentRequest: Request = {
  ...sampleRequests.revoke,
  id: '5a3c0f01-0000-4000-8000-000000000098',
  state: 'done',
  portalCode: 'YC-261105-00042',
  timeline: [
    { at: '2026-11-05', event: 'submitted', source: 'clerk' },
    { at: '2026-11-09', event: 'received', source: 'portal' },
    { at: '2026-11-12', event: 'revocation-notified', source: 'clerk' },
    { at: '2026-11-12', event: 'done', source: 'portal' },
  ],
};

/** Long words and marks over marks: what breaks a layout. */
const longPerson = {
  ...times,
  id: '5a3c0b01-0000-4000-8000-000000000900',
  fullName: 'NGUYỄN HOÀNG QUỲNH PHƯƠNG UYỂN NHỮ',
  birthDate: '1990-02-03',
  idNumber: '080190004321',
  position: 'Phó Trưởng phòng phụ trách Phòng Kiểm soát thủ tục hành chính và Chuyển đổi số',
  unit: 'Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh, Văn phòng đại diện tại huyện Cần Giuộc',
  officialEmail: 'nguyenhoangquynhphuonguyennhu.banquanlykhukinhte@longan.gov.vn',
  status: 'active',
};

/** The sample, and what it lacks of states to look at. */
export const records = {
  ...sampleRecords,
  staff: [...sampleRecords.staff, longPerson],
  devices: sampleRecords.devices.map((device) =>
    device.id === devices.sim.id ? { ...device, status: 'locked' } : device,
  ),
  requests: [...sampleRecords.requests, wrongRequest, sentRequest],
};
