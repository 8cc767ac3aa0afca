import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../Notice.tsx';
import { KeptDetails } from './place.tsx';
import type { Report } from './usePage.ts';
import { fieldWords, shortLabel, skipWords } from './words.ts';

/** What a fill or its undoing has done, in one or two sentences. */
export function tellReport({ undone, filled }: Report): string {
  if (!undone) {
    return `Đã điền ${filled.length} ô. Hãy xem lại trang rồi tự bấm gửi; tiện ích không gửi thay.`;
  }
  const { restored, kept, stuck } = undone;
  return [
    `Đã trả lại ${restored} ô như trước khi điền.`,
    kept > 0 && `${kept} ô đã được sửa sau khi điền nên giữ nguyên; hãy tự xem lại.`,
    stuck.length > 0 &&
      `Chưa trả lại được: ${stuck.map((label) => shortLabel(label)).join('; ')}. Hãy tự sửa trên trang.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a fill has done: every box filled, every box left and why. */
export function ReportView({ report }: { report: Report }) {
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each report is brought into view once.
  useEffect(() => top.current?.scrollIntoView({ block: 'nearest' }), [report]);
  if (report.undone) {
    const { restored, kept, stuck } = report.undone;
    return (
      <div ref={top} data-testid="undo-report" data-restored={restored} data-kept={kept}>
        <Notice tone={kept + stuck.length > 0 ? 'warning' : 'success'}>{tellReport(report)}</Notice>
      </div>
    );
  }
  const failed = report.skipped.filter(
    ({ why }) =>
      why === 'did-not-stick' ||
      why === 'changed' ||
      why === 'covered' ||
      why === 'gone' ||
      why === 'locked' ||
      why === 'not-opened' ||
      why === 'not-in-list' ||
      why === 'too-slow',
  );
  return (
    <div ref={top} data-testid="fill-report" data-ms={report.ms.toFixed(2)} class="stack">
      <Notice tone={failed.length > 0 ? 'warning' : 'success'}>{tellReport(report)}</Notice>
      {failed.length > 0 && (
        <ul>
          {failed.map(({ fieldType, row, label, why, detail }) => (
            <li
              key={`${fieldType}#${row ?? ''}`}
              data-testid="report-skipped"
              data-field-type={fieldType}
              data-why={why}
            >
              {shortLabel(label) || fieldWords(fieldType)}: {skipWords[why]} {detail && <em>({detail})</em>}
            </li>
          ))}
        </ul>
      )}
      <KeptDetails name="filled" summary={<>Các ô đã điền ({report.filled.length})</>}>
        <ul>
          {report.filled.map(({ fieldType, row, label, value }) => (
            <li
              key={`${fieldType}#${row ?? ''}`}
              data-testid="filled"
              data-field-type={fieldType}
              data-value={value}
            >
              {shortLabel(label) || fieldWords(fieldType)}
              {row === undefined ? '' : ` (hàng ${row + 1})`}: <strong>{value}</strong>
            </li>
          ))}
        </ul>
      </KeptDetails>
    </div>
  );
}
