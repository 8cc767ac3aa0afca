/**
 * What is true of every practice page, for tests: which field each control is, what the sample
 * request makes of it, what must never be touched, and how a clerk gets to each part.
 */
import type { Page } from '@playwright/test';
import type { ProcedureId } from '../../lib/registry/schema.ts';
import { handsOn } from './hands.ts';
import { change } from './truth/change.ts';
import { confirmHandover } from './truth/confirm-handover.ts';
import { deviceHandover } from './truth/device-handover.ts';
import { deviceLoss } from './truth/device-loss.ts';
import { issueOrganisation } from './truth/issue-organisation.ts';
import { issuePerson } from './truth/issue-person.ts';
import { issueSystem } from './truth/issue-system.ts';
import { recoverDevice } from './truth/recover-device.ts';
import { renew } from './truth/renew.ts';
import { revoke } from './truth/revoke.ts';
import type { PracticePage } from './truth/types.ts';

export type { PracticePage, TruthControl } from './truth/types.ts';

export const practicePages: Readonly<Record<ProcedureId, PracticePage>> = {
  'issue-person': issuePerson,
  'issue-organisation': issueOrganisation,
  'issue-system': issueSystem,
  renew,
  change,
  revoke,
  'recover-device': recoverDevice,
  'confirm-handover': confirmHandover,
  'device-handover': deviceHandover,
  'device-loss': deviceLoss,
};

/** Pages that are no procedure; everything on them stays as it is. */
export const otherPages = [
  { route: '/#/', title: 'Dịch vụ chứng thực chữ ký số chuyên dùng công vụ' },
  { route: '/#/ca-nhan/ho-so', title: 'Hồ sơ của tôi' },
  { route: '/#/page/huongdan/HD01', title: 'Hướng dẫn nộp hồ sơ trực tuyến' },
  { route: '/page/huongdan/HD01', title: 'Hướng dẫn nộp hồ sơ trực tuyến' },
  { route: '/#/dang-nhap', title: 'Đăng nhập' },
] as const;

/** Goes to a route of the portal and waits until its page stands. */
export async function openRoute(page: Page, origin: string, route: string): Promise<void> {
  await page.goto(`${origin}${route}`);
  await page.locator('main > [data-ready]').waitFor();
}

/** Opens every part of a page as a clerk would; `rows: false` leaves lists at their first row. */
export async function openParts(
  page: Page,
  practice: PracticePage,
  options: { rows?: boolean } = {},
): Promise<void> {
  for (const part of practice.parts) {
    if (part.addsRows && options.rows === false) continue;
    await part.open?.(handsOn(page));
  }
}

/** Truth key → value as the page's framework holds it (the control's own on pages without one). */
export function readState(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => window.__practiceState());
}

/** How often "Gửi hồ sơ" was pressed. */
export function submissions(page: Page): Promise<number> {
  return page.evaluate(() => window.__submitted);
}
