import './lookup.css';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../lib/registry/search.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { SituationHits } from '../adviser/SituationHits.tsx';
import { Chip } from '../Chip.tsx';
import { today } from '../clock.ts';
import { useLive } from '../registry.tsx';
import { Empty } from '../states/Empty.tsx';
import { NotYet } from '../states/NotYet.tsx';
import { CopiedContext, type Said } from './Copyable.tsx';
import { DetailView } from './DetailView.tsx';
import { addRecent, type Kept, readKept, readRecent, saveKept } from './draft.ts';
import { type Ref, readSummaries, type Summary } from './summaries.ts';
import { useSearch } from './useSearch.ts';

/** More than this nobody reads in a popup; another letter typed finds it sooner. */
const mostShown = 12;
/** Some more are read, since a person stands for the certificates of the same name. */
const mostRead = 20;
const firstRows = 6;
const watched = ['staff', 'organisations', 'systems', 'certificates', 'devices'] as const;

export interface LookupProps {
  /** Whether the box takes the focus when it appears. */
  focus: boolean;
  /** Fills the page in the tab for a record; absent where the tab shows no page of ours. */
  onFill?: (ref: Ref) => void;
}

/** Finds anyone, any certificate and any device, and answers the usual questions in the result itself. */
export function Lookup({ focus, onFill }: LookupProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Ref>();
  const [said, setSaid] = useState<Said>();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const typed = useRef(false);
  const [kept, setKept] = useState<Kept>();

  useEffect(() => {
    readKept().then(
      (draft) => {
        if (typed.current || !draft?.query) return;
        setKept(draft);
        setQuery(draft.query);
      },
      // Nothing kept: start afresh.
      () => {},
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the box appears.
  useEffect(() => {
    if (focus) input.current?.focus();
  }, []);
  const type = (text: string) => {
    typed.current = true;
    setQuery(text);
    setSaid(undefined);
    saveKept({ query: text, refs: [] }).catch(() => {});
  };

  const { hits, ready } = useSearch(query, mostRead);
  const asked = query.trim() !== '';
  const refs: readonly Ref[] = !ready && kept?.query === query ? kept.refs : hits;
  const found = useLive(
    async (registry) => withoutRepeats(await readSummaries(registry, refs, today()), hits),
    watched,
    refs.map(({ id }) => id).join(),
  );
  const rows = found.value;
  useEffect(() => {
    if (!ready || !asked || !rows) return;
    saveKept({ query, refs: rows.map(({ store, id }) => ({ store, id })) }).catch(() => {});
  }, [ready, asked, query, rows]);
  const first = useLive(readFirst, watched, 'first');
  // What stood before stays until the next is read: rows that come and go cannot be read.
  const last = useRef<readonly Summary[]>([]);
  if (asked && (ready || refs !== hits) && found.value) last.current = found.value;
  const shown = asked ? (ready && found.value ? found.value : last.current) : (first.value?.rows ?? []);

  const choose = (ref: Ref) => {
    setChosen(ref);
    addRecent(ref).catch(() => {});
  };
  const back = () => {
    setChosen(undefined);
    requestAnimationFrame(() => input.current?.focus());
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && (chosen || query !== '')) {
      event.preventDefault();
      if (chosen) back();
      else {
        type('');
        input.current?.focus();
      }
      return;
    }
    if (chosen || event.isComposing) return;
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      rows[Math.min(at + 1, rows.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (rows[at - 1] ?? input.current)?.focus();
    } else if (event.key === 'Enter' && event.target === input.current) {
      const best = shown[0];
      if (best && (!asked || found.value)) choose(best);
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      // Typing on goes on with the query.
      input.current?.focus();
    }
  };

  return (
    <CopiedContext.Provider value={setSaid}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the box and the rows inside it. */}
      <div class="lookup stack" onKeyDown={onKeyDown}>
        {chosen ? (
          <DetailView chosen={chosen} onBack={back} onFill={onFill} />
        ) : (
          <>
            <div class="lookup-box">
              <label for="lookup-query" class="visually-hidden">
                Tìm người, chứng thư, thiết bị
              </label>
              <input
                id="lookup-query"
                ref={input}
                type="search"
                autocomplete="off"
                spellcheck={false}
                placeholder="Tên, số hiệu chứng thư, mã vạch, ICCID…"
                aria-describedby="lookup-count"
                value={query}
                onInput={(event) => type(event.currentTarget.value)}
              />
            </div>
            {found.problem && <NotYet live={found} />}
            {!found.problem && !asked && !first.value && <NotYet live={first} />}
            {!asked && <SituationHits query="" />}
            {!asked && first.value && <FirstHeading {...first.value} />}
            <ul class="lookup-rows" ref={list} aria-label={asked ? 'Kết quả' : 'Gần đây'}>
              {shown.map((summary) => (
                <Row key={summary.id} summary={summary} onChoose={choose} />
              ))}
            </ul>
            <p
              id="lookup-count"
              role="status"
              class={asked && found.value?.length === 0 ? '' : 'quiet-text small'}
            >
              {asked && countText(ready, found.value)}
            </p>
            {asked && <SituationHits query={query} />}
          </>
        )}
        <p role="status" class={said?.problem ? 'notice warning' : 'visually-hidden'}>
          {said?.text}
        </p>
      </div>
    </CopiedContext.Provider>
  );
}

function Row({ summary, onChoose }: { summary: Summary; onChoose(ref: Ref): void }) {
  const { store, id, title, detail, told } = summary;
  return (
    <li>
      <button type="button" class="lookup-row" onClick={() => onChoose({ store, id })}>
        <span class="lookup-title">{title}</span>
        {detail && <span class="lookup-line quiet-text">{detail}</span>}
        <span class="lookup-chips">
          {told.map((one) => (
            <Chip key={one.text} {...one} />
          ))}
        </span>
      </button>
    </li>
  );
}

interface First {
  kind: 'recent' | 'latest' | 'empty' | 'no-registry';
  rows: readonly Summary[];
}

/** A few rows before anything is typed, without reading more than these. */
async function readFirst(registry: Registry): Promise<First> {
  const recent = await readSummaries(registry, await readRecent(), today());
  if (recent.length > 0) return { kind: 'recent', rows: recent };
  const latest = await registry.latest('staff', firstRows);
  if (latest.length > 0) {
    const refs = latest.map(({ id }): Ref => ({ store: 'staff', id }));
    return { kind: 'latest', rows: await readSummaries(registry, refs, today()) };
  }
  const organisations = await registry.latest('organisations', 1);
  return { kind: organisations.length > 0 ? 'empty' : 'no-registry', rows: [] };
}

function FirstHeading({ kind }: First) {
  if (kind === 'recent') return <h2 class="lookup-heading">Xem gần đây</h2>;
  if (kind === 'latest') return <h2 class="lookup-heading">Cập nhật gần đây</h2>;
  if (kind === 'empty') {
    return (
      <Empty title="Sổ đăng ký chưa có người nào.">
        <p>
          <a class="button primary" href="registry.html#/staff" target="_blank" rel="noreferrer">
            Thêm người hoặc nhập danh sách
          </a>
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="Chưa có sổ đăng ký.">
      <p>Hãy thiết lập một lần, mất khoảng hai phút.</p>
      <p>
        <a class="button primary" href="registry.html#/setup" target="_blank" rel="noreferrer">
          Thiết lập sổ đăng ký
        </a>
      </p>
      <p>
        <a href="practice.html" target="_blank" rel="noreferrer">
          Điền thử trên trang luyện tập
        </a>
      </p>
    </Empty>
  );
}

/** A certificate found by the name of its holder is left out where the holder is shown. */
function withoutRepeats(summaries: readonly Summary[], hits: readonly SearchHit[]): Summary[] {
  const byWords = new Set(
    hits.filter(({ matched }) => matched === 'name' || matched === 'text').map(({ id }) => id),
  );
  return summaries
    .filter(
      ({ store, id, holderId }) =>
        store !== 'certificates' || !byWords.has(id) || !summaries.some((other) => other.id === holderId),
    )
    .slice(0, mostShown);
}

function countText(ready: boolean, found: readonly Summary[] | undefined): string {
  if (!ready || !found) return 'Đang tìm…';
  if (found.length === 0) return 'Không tìm thấy. Hãy gõ ít chữ hơn, hoặc một phần của số hiệu.';
  return found.length === mostShown
    ? `${found.length} kết quả đầu tiên. Gõ thêm để thu hẹp.`
    : `${found.length} kết quả.`;
}
