import './glossary.css';
import { useEffect, useState } from 'preact/hooks';
import { Cite } from '../../../components/Cite.tsx';
import { findTerms, type Term } from '../../../lib/procedures/glossary.ts';
import type { Route } from '../route.ts';

const sources: Readonly<Record<Term['source'], string>> = {
  quote: 'theo hướng dẫn',
  summary: 'tóm tắt, chưa đối chiếu với bản gốc',
  own: 'cách gọi của Trợ lý',
};

/** "Thuật ngữ": what the words of the procedures mean; `?term=` names one to begin at. */
export function GlossaryView({ params }: Omit<Route, 'view'>) {
  const asked = params.get('term');
  const [query, setQuery] = useState('');
  const found = findTerms(query);
  useEffect(() => {
    setQuery('');
    if (asked) document.getElementById(`term-${asked}`)?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <section class="stack glossary">
      <h1>Thuật ngữ</h1>
      <p>
        Lời giải thích lấy từ văn bản hướng dẫn; chỗ nào Trợ lý tóm tắt Nghị định 68/2024/NĐ-CP hoặc thông lệ
        đều ghi rõ là chưa đối chiếu với bản gốc.
      </p>
      <div class="field">
        <label for="glossary-query">Tìm thuật ngữ</label>
        <input
          id="glossary-query"
          type="search"
          autocomplete="off"
          placeholder="thuê bao, iccid, quản lý trực tiếp… (không cần dấu)"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p role="status" class="quiet-text">
        {found.length > 0
          ? `${found.length} thuật ngữ.`
          : 'Không có thuật ngữ nào như vậy. Hãy gõ ít chữ hơn.'}
      </p>
      <dl class="stack">
        {found.map(({ id, term, also, text, source, citation }) => (
          <div
            key={id}
            id={`term-${id}`}
            class={`card stack tight ${id === asked ? 'asked' : ''}`}
            data-term={id}
          >
            <dt>
              {term}
              {also && <span class="quiet-text also"> · {also.join(' · ')}</span>}
            </dt>
            <dd class="stack tight">
              <p>
                {text} <span class="quiet-text">({sources[source]})</span>
              </p>
              {citation && <Cite citation={citation} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
