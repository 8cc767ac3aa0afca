import './rules.css';
import { useId, useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { Empty } from '../../../components/states/Empty.tsx';
import { haystackOf, matcherOf } from '../../../lib/registry/filter.ts';
import { type Rule, ruleGroups, rules, type Severity } from '../../../lib/rules/index.ts';

const severities: Readonly<
  Record<Severity, { text: string; tone: 'error' | 'warning' | 'neutral'; means: string }>
> = {
  error: { text: 'Lỗi', tone: 'error', means: 'hồ sơ sẽ bị trả lại hoặc trái quy định' },
  warning: { text: 'Cảnh báo', tone: 'warning', means: 'có thể nhầm, cần xem lại' },
  info: { text: 'Lưu ý', tone: 'neutral', means: 'điều nên biết' },
};

const haystacks = new Map(
  rules.map((rule) => [
    rule.id,
    haystackOf([
      rule.summary,
      rule.citation.clause,
      rule.citation.document,
      rule.citation.quote,
      severities[rule.severity].text,
    ]),
  ]),
);

/** "Quy định": every rule that requests are checked by, with the words it rests on. */
export function RulesView() {
  const id = useId();
  const [query, setQuery] = useState('');
  const matches = matcherOf(query);
  const groups = ruleGroups
    .map((group) => ({
      ...group,
      rules: group.rules.filter((rule) => !matches || matches(haystacks.get(rule.id) ?? '')),
    }))
    .filter((group) => group.rules.length > 0);
  const count = groups.reduce((sum, group) => sum + group.rules.length, 0);
  return (
    <section class="stack rules">
      <h1>Quy định</h1>
      <p>
        Mỗi hồ sơ được kiểm tra theo {rules.length} quy định sau. Khi soạn, chỗ chưa đúng được chỉ ra kèm điều
        khoản.
      </p>
      <ul class="plain stack tight">
        {Object.values(severities).map(({ text, tone, means }) => (
          <li key={text} class="row">
            <Chip text={text} tone={tone} /> {means}
          </li>
        ))}
      </ul>
      <div class="field">
        <label for={id}>Tìm quy định</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          placeholder="gia hạn, 30 ngày, SIM PKI, Mẫu số 09…"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p role="status" class="quiet-text small">
        {`${count} quy định.`}
      </p>
      {count === 0 && (
        <Empty title="Không có quy định nào khớp.">
          <p>Hãy gõ ít chữ hơn.</p>
        </Empty>
      )}
      {groups.map((group) => (
        <section key={group.id} class="stack" aria-labelledby={`${id}-${group.id}`}>
          <h2 id={`${id}-${group.id}`}>{group.title}</h2>
          <ul class="plain stack">
            {group.rules.map((rule) => (
              <Item key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Item({ rule: { id, severity, summary, citation } }: { rule: Rule }) {
  const { text, tone } = severities[severity];
  return (
    <li class="card stack tight" data-rule={id}>
      <p class="rule-summary">
        <Chip text={text} tone={tone} />
        <strong>{summary}</strong>
      </p>
      <blockquote>
        “{citation.quote}”{' '}
        <cite>
          {[citation.clause, citation.document].filter(Boolean).join(', ')}
          {citation.paraphrase && ' (tóm tắt)'}
        </cite>
      </blockquote>
    </li>
  );
}
