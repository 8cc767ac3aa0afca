import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { missingMarks } from '../../../lib/documents/collector.ts';

/** While the clerk types, the page is drawn anew only when they pause, in ms. */
const pause = 250;

/** What the page looks like: kept from the registry's own styles by a shadow root. */
const pageStyles = `
  :host { display: block; }
  .docx-wrapper { background: none !important; padding: 0 !important; display: block !important; }
  .docx-wrapper > section.docx { margin: 0 auto 1rem !important; box-shadow: 0 0 0 var(--hairline) var(--border), var(--shadow-raised); color: var(--paper-ink); min-height: 0 !important; }
  table { table-layout: fixed !important; }
  td { overflow-wrap: anywhere; }
  mark { background: var(--paper-mark); color: var(--paper-ink); outline: var(--hairline) solid var(--paper-line); }
`;

/** The .docx as Word will show it, with what is missing marked. */
export function Preview({ make, stamp }: { make(): Uint8Array<ArrayBuffer>; stamp: unknown }) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const latest = useRef(make);
  latest.current = make;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` stands for what the paper says.
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const element = host.current;
      if (!element) return;
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      const styles = document.createElement('div');
      const body = document.createElement('div');
      await renderAsync(new Blob([latest.current()]), body, styles, {
        inWrapper: true,
        ignoreLastRenderedPageBreak: true,
        renderAltChunks: false,
        renderComments: false,
        useBase64URL: true,
      });
      if (gone) return;
      markMissing(body);
      const own = document.createElement('style');
      own.textContent = pageStyles;
      root.replaceChildren(styles, own, body);
      scaleToFit(element, root);
      setFailed(false);
      setDrawn((before) => before + 1);
    };
    const timer = setTimeout(() => draw().catch(() => !gone && setFailed(true)), drawn === 0 ? 0 : pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [stamp]);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const observer = new ResizeObserver(() => element.shadowRoot && scaleToFit(element, element.shadowRoot));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {failed && (
        <Notice tone="error">
          <p>Không vẽ được bản xem trước. Tệp vẫn lưu được; hãy mở bằng Word để xem.</p>
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="paper-preview" aria-label="Xem trước văn bản" tabIndex={0}>
        <div ref={host} data-testid="paper-preview" data-drawn={drawn} />
      </section>
    </>
  );
}

/** As wide as there is room, and no wider than on paper. */
function scaleToFit(element: HTMLElement, root: ShadowRoot): void {
  const page = root.querySelector<HTMLElement>('section.docx');
  const body = root.lastElementChild;
  if (!page || !(body instanceof HTMLElement)) return;
  const width = Number.parseFloat(page.style.width) * (page.style.width.endsWith('pt') ? 96 / 72 : 1);
  if (width > 0) body.style.zoom = String(Math.min(1, (element.clientWidth - 4) / width));
}

/** Puts a mark around every `[cần bổ sung: …]`; a mark never runs over several runs of text. */
function markMissing(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes('[cần bổ sung')) found.push(node);
  }
  for (const node of found) {
    const parts: Node[] = [];
    let from = 0;
    for (const match of node.data.matchAll(missingMarks)) {
      parts.push(document.createTextNode(node.data.slice(from, match.index)));
      const mark = document.createElement('mark');
      mark.textContent = match[0];
      parts.push(mark);
      from = match.index + match[0].length;
    }
    parts.push(document.createTextNode(node.data.slice(from)));
    node.replaceWith(...parts);
  }
}
