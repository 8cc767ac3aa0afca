import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { BadgeState } from '../../lib/messages.ts';
import { tell } from '../../lib/pageMessages.ts';
import { type BadgeText, makeBadge } from '../../lib/portal/watch/badge.ts';
import { watchPage } from '../../lib/portal/watch/index.ts';

export default defineContentScript({
  matches: ['https://dichvucong.ca.gov.vn/*'],
  // The page need not hear of us.
  noScriptStartedPostMessage: true,
  main(context) {
    const { signal } = context;
    const badge = makeBadge(document, () => void tell('openPanel', undefined));
    // A newer script of ours may have come into the page, or the extension may be gone or updated.
    context.onInvalidated(() => badge.show(browser.runtime?.id ? undefined : updated));
    // Asking is noticing: what stands in a tab that was left open learns of it when the clerk comes back.
    const look = () => void context.isInvalid;
    for (const name of ['visibilitychange', 'focusin', 'pointerdown'])
      document.addEventListener(name, look, { signal, passive: true });
    let latest = 0;
    watchPage(
      document,
      async (reading) => {
        latest += 1;
        const turn = latest;
        const state = reading && (await tell('pageSeen', reading));
        if (turn === latest && !context.isInvalid) badge.show(state && textOf(state));
      },
      signal,
    );
  },
});

const updated: BadgeText = { title: 'Tiện ích vừa được cập nhật — tải lại trang', lines: [] };

function textOf({ title, known, findings }: BadgeState): BadgeText | undefined {
  if (!title) return undefined;
  return {
    title: `Trợ lý Chứng thực: ${title}`,
    lines: [
      { tone: 'plain', text: `Nhận ra ${known} ô. Bấm biểu tượng trên thanh công cụ để điền.` },
      ...findings
        .filter(({ severity }) => severity !== 'info')
        .slice(0, 4)
        .map(({ severity, summary }) => ({
          tone: severity === 'error' ? ('error' as const) : ('warning' as const),
          text: `${severity === 'error' ? '✖ Lỗi' : '▲ Chú ý'}: ${summary}`,
        })),
    ],
  };
}
