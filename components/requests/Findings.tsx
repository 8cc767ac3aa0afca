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
}

/** What is wrong with a request, each with the clause it rests on. */
export function Findings({ findings, onFix }: FindingsProps) {
  return (
    <div class="stack findings">
      <p role="status" class="quiet-text">
        {tellCount(findings)}
      </p>
      {findings.map((finding) => (
        <Item key={`${finding.ruleId}:${finding.message}`} finding={finding} onFix={onFix} />
      ))}
    </div>
  );
}

function Item({ finding, onFix }: { finding: Finding } & Pick<FindingsProps, 'onFix'>) {
  const { ruleId, severity, message, citation, fix } = finding;
  return (
    <section class={`notice stack tight ${severity === 'info' ? '' : severity}`} data-rule={ruleId}>
      <p>
        <strong>{severityLabels[severity]}.</strong> {message}
      </p>
      <blockquote class="small">
        “{citation.quote}” <cite>{[citation.clause, citation.document].filter(Boolean).join(', ')}</cite>
        {citation.paraphrase && <span> (tóm tắt)</span>}
      </blockquote>
      {fix && onFix && (
        <div>
          <button type="button" onClick={() => onFix(fix)}>
            Sửa
          </button>
        </div>
      )}
    </section>
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
