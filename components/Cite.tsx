import './cite.css';
import type { Citation } from '../lib/procedures/index.ts';

/** The clause that a statement rests on; its words are shown when asked for. */
export function Cite({ citation }: { citation: Citation }) {
  const { document, clause, quote, paraphrase } = citation;
  return (
    <details class="cite">
      <summary>
        <span class="visually-hidden">Căn cứ: </span>
        {clause}
      </summary>
      <blockquote>
        “{quote}” <cite>{document}</cite>
        {paraphrase && ' (tóm tắt)'}
      </blockquote>
    </details>
  );
}
