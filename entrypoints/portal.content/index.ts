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
    const badge = makeBadge(document, () => void tell('openPanel', undefined));
    context.onInvalidated(() => badge.remove());
    let latest = 0;
    watchPage(
      document,
      async (reading) => {
        latest += 1;
        const turn = latest;
        const state = reading && (await tell('pageSeen', reading));
        if (turn === latest) badge.show(state && textOf(state));
      },
      context.signal,
    );
  },
});

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
