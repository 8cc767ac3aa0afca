import { useState } from 'preact/hooks';
import { today } from '../../../components/clock.ts';
import { useNotify } from '../../../components/notify.tsx';
import { useLive } from '../../../components/registry.tsx';
import { parsePapersSetting } from '../../../lib/documents/settings.ts';
import type { Report } from '../../../lib/requests/report.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { downloadBlob } from '../download.ts';
import { TextField } from '../requests/fields.tsx';

/** The report to take away: a letter, a workbook, or the page on paper. */
export function ReportFiles({ report, facts }: { report: Report; facts: Facts }) {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [sendTo, setSendTo] = useState<string>();
  const { value: kept } = useLive(
    async (registry) => parsePapersSetting(await registry.getSetting('papers')).lasting ?? {},
    ['settings'],
    'papers-kept',
  );
  const name = `bao-cao-${report.period.from}-${report.period.to}`;
  const { organisation } = facts;

  async function save(file: string, make: () => Promise<Blob>) {
    setBusy(true);
    try {
      downloadBlob(file, await make());
    } catch {
      notify({ text: 'Không tạo được tệp báo cáo. Hãy tải lại trang rồi thử lại.', tone: 'error' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="stack tight">
      <div class="request-grid">
        <TextField
          label="Kính gửi (nơi nhận báo cáo)"
          hint="Có trong văn bản Word; để trống thì văn bản ghi chỗ cần bổ sung."
          value={sendTo}
          onChange={setSendTo}
        />
      </div>
      <div class="row">
        <button
          type="button"
          disabled={busy || !kept}
          onClick={() =>
            save(`${name}.docx`, async () =>
              (await import('./letter.ts')).reportLetter({
                report,
                organisation,
                kept: kept ?? {},
                sendTo,
                today: today(),
              }),
            )
          }
        >
          Xuất văn bản (.docx)
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() =>
            save(`${name}.xlsx`, async () =>
              (await import('./workbook.ts')).reportWorkbook(report, organisation?.name ?? ''),
            )
          }
        >
          Xuất bảng tính (.xlsx)
        </button>
        <button type="button" onClick={() => print()}>
          In báo cáo
        </button>
      </div>
    </div>
  );
}
