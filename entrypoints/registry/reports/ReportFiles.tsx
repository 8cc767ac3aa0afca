import { useState } from 'preact/hooks';
import { useNotify } from '../../../components/notify.tsx';
import type { Report } from '../../../lib/requests/report.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { downloadBlob } from '../download.ts';

/** The report to take away: a workbook, or the page on paper. */
export function ReportFiles({ report, facts }: { report: Report; facts: Facts }) {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const name = `bao-cao-${report.period.from}-${report.period.to}`;
  const issuer = facts.organisation?.name ?? '';

  async function save() {
    setBusy(true);
    try {
      const { reportWorkbook } = await import('./workbook.ts');
      downloadBlob(`${name}.xlsx`, await reportWorkbook(report, issuer));
    } catch {
      notify({ text: 'Không tạo được tệp báo cáo. Hãy tải lại trang rồi thử lại.', tone: 'error' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="row">
      <button type="button" disabled={busy} onClick={save}>
        Xuất bảng tính (.xlsx)
      </button>
      <button type="button" onClick={() => print()}>
        In báo cáo
      </button>
    </div>
  );
}
