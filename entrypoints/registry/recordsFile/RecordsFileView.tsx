import { useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { profiles } from '../../../lib/procedures/index.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import { storeNouns } from '../../../lib/registry/records.ts';
import {
  type Comparison,
  compareRecords,
  type RecordsFile,
  readRecordsFile,
} from '../../../lib/registry/recordsFile.ts';
import type { StoreName } from '../../../lib/registry/schema.ts';
import { readAll } from '../readAll.ts';
import { putAll } from '../setup/sample.ts';
import { ExportFile } from './ExportFile.tsx';
import { FileProblems } from './FileProblems.tsx';

type Read = Extract<RecordsFile, { ok: true }>;

interface Preview extends Read {
  fileName: string;
  counts: Record<StoreName, Comparison>;
}

const number = (n: number) => n.toLocaleString('vi-VN');

/** Loads a file of records: read, previewed, and saved whole once confirmed. */
export function RecordsFileView() {
  const registry = useRegistry();
  const [preview, setPreview] = useState<Preview>();
  const [problem, setProblem] = useState<string>();
  const [result, setResult] = useState('');
  const [saving, setSaving] = useState(false);

  async function open(file: File | undefined) {
    setPreview(undefined);
    setProblem(undefined);
    setResult('');
    if (!file) return;
    try {
      const read = readRecordsFile(await file.text(), nowMoment());
      if (!read.ok) setProblem(read.message);
      else {
        const counts = compareRecords(read.records, await readAll(registry));
        setPreview({ ...read, counts, fileName: file.name });
      }
    } catch (error) {
      setProblem(
        error instanceof DOMException
          ? 'Không đọc được tệp này. Hãy kiểm tra tệp còn ở chỗ cũ rồi chọn lại.'
          : toRegistryError(error).message,
      );
    }
  }

  async function confirm({ records, organisationId }: Preview) {
    setSaving(true);
    setProblem(undefined);
    const now = nowMoment();
    const organisation = records.organisations.find(({ id }) => id === organisationId);
    const profileId = profiles[0]?.id;
    try {
      const settings = organisation
        ? { organisationId, profileId: organisation.profileId ?? profileId }
        : { profileId: (await registry.getSetting('profileId')) ?? profileId };
      await registry.write(putAll(records), now, {
        keepTimes: true,
        source: 'import',
        batchId: crypto.randomUUID(),
        settings: { ...settings, setupDoneAt: (await registry.getSetting('setupDoneAt')) ?? now },
      });
      const parts = (Object.keys(records) as StoreName[])
        .filter((store) => records[store].length > 0)
        .map((store) => `${number(records[store].length)} ${storeNouns[store]}`);
      const total = Object.values(records).reduce((sum, list) => sum + list.length, 0);
      setResult(`Đã lưu ${number(total)} bản ghi: ${parts.join(', ')}.`);
      setPreview(undefined);
    } catch (error) {
      setProblem(toRegistryError(error).message);
    } finally {
      setSaving(false);
    }
  }

  return (
    <section class="stack">
      <h1>Nạp tệp dữ liệu</h1>
      <p>
        Nạp tệp .json do Trợ lý Chứng thực xuất ra ở máy khác. Bạn xem trước những gì sẽ thay đổi; chưa xác
        nhận thì chưa có gì được ghi.
      </p>
      <div class="field">
        <label for="records-file">Tệp dữ liệu</label>
        <input
          id="records-file"
          data-testid="records-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => open(event.currentTarget.files?.[0])}
        />
      </div>
      {problem !== undefined && (
        <Notice tone="error">
          <p data-testid="records-problem">{problem}</p>
        </Notice>
      )}
      {preview && (
        <div class="card stack" data-testid="records-preview">
          <h2>Xem trước: {preview.fileName}</h2>
          <Counts counts={preview.counts} />
          <FileProblems problems={preview.problems} />
          <p class="row">
            <button
              type="button"
              class="primary"
              data-testid="records-confirm"
              disabled={saving || preview.problems.length > 0}
              onClick={() => confirm(preview)}
            >
              Lưu vào sổ
            </button>
            <button type="button" onClick={() => setPreview(undefined)}>
              Thôi
            </button>
          </p>
        </div>
      )}
      <p role="status" data-testid="records-result" class={result ? 'notice success' : undefined}>
        {result}
      </p>
      <ExportFile />
    </section>
  );
}

function Counts({ counts }: { counts: Record<StoreName, Comparison> }) {
  const rows = (Object.keys(counts) as StoreName[]).filter((store) =>
    Object.values(counts[store]).some((count) => count > 0),
  );
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">Loại</th>
          <th scope="col">Thêm mới</th>
          <th scope="col">Thay đổi</th>
          <th scope="col">Giữ nguyên</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((store) => (
          <tr key={store}>
            <th scope="row">{storeNouns[store]}</th>
            <td>{number(counts[store].added)}</td>
            <td>{number(counts[store].changed)}</td>
            <td>{number(counts[store].unchanged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
