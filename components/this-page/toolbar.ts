/** The toolbar icon: what the page of a tab is to us, in a drawing, in words, and the number of breaches. */
import { browser } from 'wxt/browser';
import type { BadgeState } from '../../lib/messages.ts';

type Sign = 'idle' | 'known' | 'warning' | 'error' | 'locked';

const name = 'Trợ lý Chứng thực';
/** Of the theme in `components/theme.css`: the browser draws white on them. */
const errorColour = '#a8071a';
export const dueColour = '#7a4b00';

export async function showOnToolbar(tabId: number, { title, findings }: BadgeState): Promise<void> {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const sign = !title ? 'idle' : errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'known';
  const found = [errors > 0 && `${errors} lỗi`, warnings > 0 && `${warnings} điều cần chú ý`].filter(Boolean);
  await Promise.all([
    draw(sign, tabId),
    browser.action.setTitle({
      tabId,
      title: title ? `${name}: ${[title, found.join(', ')].filter(Boolean).join(' – ')}` : name,
    }),
    // Null takes the tab's own text away, so that it shows how many things are due; the types lack it.
    browser.action.setBadgeText({ tabId, text: errors > 0 ? String(errors) : (null as unknown as string) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: errors > 0 ? errorColour : dueColour }),
  ]);
}

/** On every tab: the registry was locked, or can be read again. */
export async function showLock(locked: boolean): Promise<void> {
  const sign = locked ? 'locked' : 'idle';
  const title = locked ? `${name}: sổ đăng ký đã khóa` : name;
  const tabs = await browser.tabs.query({ url: 'https://dichvucong.ca.gov.vn/*' });
  await Promise.all([
    draw(sign),
    browser.action.setTitle({ title }),
    ...tabs.flatMap(({ id: tabId }) =>
      tabId === undefined
        ? []
        : [
            draw(sign, tabId),
            browser.action.setTitle({ tabId, title }),
            browser.action.setBadgeText({ tabId, text: null as unknown as string }),
          ],
    ),
  ]);
}

async function draw(sign: Sign, tabId?: number): Promise<void> {
  const path = { 16: `/icon/${sign}-16.png`, 32: `/icon/${sign}-32.png` };
  await browser.action.setIcon(tabId === undefined ? { path } : { tabId, path });
}
