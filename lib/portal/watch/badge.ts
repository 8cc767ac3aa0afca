/** The small mark inside the page, in a closed shadow root: what is known, what is wrong; no personal data. */

import { rememberBadge } from '../ownBadge.ts';

export interface BadgeText {
  title: string;
  lines: { tone: 'plain' | 'warning' | 'error'; text: string }[];
}

const mark = 'data-tlct-badge';
const style = `
  :host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483647; color-scheme: light dark; }
  button { display: block; max-width: 22rem; padding: 8px 12px; border: 2px solid #0b57b0; border-radius: 10px;
    background: light-dark(#ffffff, #14181f); color: light-dark(#16202e, #e8edf4); box-shadow: 0 2px 10px rgb(0 0 0 / .25);
    font: 400 14px/1.5 "Segoe UI", "Noto Sans", Arial, sans-serif; text-align: start; cursor: pointer; }
  button:focus-visible { outline: 3px solid #7db8ff; outline-offset: 2px; }
  strong { display: block; }
  span { display: block; }
  .error { color: light-dark(#a8071a, #ff9c9c); font-weight: 600; }
  .warning { color: light-dark(#7a4b00, #f5c86a); }
`;

export interface Badge {
  show(text: BadgeText | undefined): void;
}

interface Drawn {
  host: HTMLElement;
  button: HTMLButtonElement;
}

/**
 * Nothing is made before there is something to show: most pages show nothing.
 *
 * @param open called on a real click of the clerk only; a click that the page makes up does nothing.
 */
export function makeBadge(page: Document, open: () => void): Badge {
  // Firefox ends the script of an extension that is updated, and leaves what it has drawn.
  for (const orphan of page.querySelectorAll(`[${mark}]`)) orphan.remove();
  let drawn: Drawn | undefined;
  return {
    show(text) {
      if (!text) {
        drawn?.host.remove();
        return;
      }
      drawn ??= draw(page, open);
      const title = page.createElement('strong');
      title.textContent = text.title;
      drawn.button.replaceChildren(
        title,
        ...text.lines.map((line) => {
          const span = page.createElement('span');
          span.className = line.tone;
          span.textContent = line.text;
          return span;
        }),
      );
      if (!drawn.host.isConnected) page.documentElement.append(drawn.host);
    },
  };
}

function draw(page: Document, open: () => void): Drawn {
  const host = page.createElement('div');
  host.setAttribute(mark, '');
  rememberBadge(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  const button = page.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  const live = page.createElement('div');
  live.setAttribute('aria-live', 'polite');
  live.append(button);
  root.append(sheet, live);
  return { host, button };
}
