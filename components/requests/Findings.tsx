import type { Request } from '../../lib/registry/schema.ts';
import type { Finding, Severity } from '../../lib/rules/types.ts';

const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};
const order: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingsProps {
  findings: readonly Finding[];
  /** Applies a finding's fix; without it no button is shown. */
  onFix?(fix: Partial<Request>): void;
  /** The clause's words fold away behind its number: where there is little room. */
  compact?: boolean;
}

/** What is wrong with a request, each with the clause it rests on. */
export function Findings({ findings, onFix, compact = false }: FindingsProps) {
  return (
    <div class="stack findings">
      <p role="status" class="quiet-text">
        {tellCount(findings)}
      </p>
      {findings.map((finding) => (
        <Item
          key={`${finding.ruleId}:${finding.message}`}
          finding={finding}
          onFix={onFix}
          compact={compact}
        />
      ))}
    </div>
  );
}

function Item({ finding, onFix, compact }: { finding: Finding } & Pick<FindingsProps, 'onFix' | 'compact'>) {
  const { ruleId, severity, message, citation, fix } = finding;
  return (
    <section class={`notice stack tight ${severity === 'info' ? '' : severity}`} data-rule={ruleId}>
      <p>
        <strong>{severityLabels[severity]}.</strong> {message}
      </p>
      {compact ? (
        <details class="small">
          <summary>Căn cứ: {citation.clause}</summary>
          <Quote citation={citation} />
        </details>
      ) : (
        <Quote citation={citation} />
      )}
      {fix && onFix && (
        <div>
          <button type="button" data-testid="fix" onClick={() => onFix(fix)}>
            Sửa
          </button>
        </div>
      )}
    </section>
  );
}

function Quote({ citation }: Pick<Finding, 'citation'>) {
  return (
    <blockquote class="small">
      “{citation.quote}” <cite>{[citation.clause, citation.document].filter(Boolean).join(', ')}</cite>
      {citation.paraphrase && <span> (tóm tắt)</span>}
    </blockquote>
  );
}

/** @example tellCount(findings) // '1 lỗi, 2 cảnh báo.' */
function tellCount(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Chưa thấy gì sai.';
  const counts = order.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? `${count} ${severityLabels[severity].toLocaleLowerCase('vi')}` : [];
  });
  return `${counts.join(', ')}.`;
}
