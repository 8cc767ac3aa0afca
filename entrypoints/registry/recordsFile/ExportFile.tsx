import { today } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { writeRecordsFile } from '../../../lib/registry/recordsFile.ts';
import { download } from '../download.ts';
import { readAll } from '../readAll.ts';

/** Downloads everything as a file of records. */
export function ExportFile() {
  const registry = useRegistry();
  const tellError = useTellError();
  async function save() {
    try {
      const text = writeRecordsFile(await readAll(registry), await registry.getSetting('organisationId'));
      download(`tro-ly-chung-thuc-${today()}.json`, text);
    } catch (error) {
      tellError(error);
    }
  }
  return (
    <section class="card stack" aria-labelledby="export-title">
      <h2 id="export-title">Xuất tệp dữ liệu</h2>
      <p>
        Tệp chứa toàn bộ sổ, kể cả số định danh, và không được mã hóa. Hãy cất ở nơi chỉ người có trách nhiệm
        mở được.
      </p>
      <p>
        <button type="button" onClick={save}>
          Xuất tệp dữ liệu
        </button>
      </p>
    </section>
  );
}
