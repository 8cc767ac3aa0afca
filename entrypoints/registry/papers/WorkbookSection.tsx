import { useId } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify } from '../../../components/notify.tsx';
import type { PersonNote } from '../../../lib/documents/workbook/rows.ts';
import { toImportError } from '../../../lib/imports/errors.ts';
import { downloadBlob } from '../download.ts';
import { ChoiceField, FlagField } from '../requests/fields.tsx';
import { recordLink } from '../views.ts';
import { workbookType } from './files.ts';
import type { OccupiedMode, Workbook } from './useWorkbook.ts';

/** The list in the portal's own 19 columns: fresh, or in the copy that the clerk took from the portal. */
export function WorkbookSection({ workbook }: { workbook: Workbook }) {
  const notify = useNotify();
  const fileId = useId();
  const { list, ministry, setMinistry, copy, problem, mode, setMode } = workbook;
  const save = async () => {
    downloadBlob(workbook.fileName, new Blob([await workbook.make()], { type: workbookType }));
    notify({ text: `Đã lưu ${workbook.fileName}.` });
  };

  return (
    <section class="card stack" aria-labelledby="workbook-title" data-testid="portal-workbook">
      <h2 id="workbook-title">Danh sách nhập vào Cổng (19 cột)</h2>
      <p role="status">
        Ghi được {list.rows.length} người
        {list.left.length > 0 && `; ${list.left.length} người thiếu thông tin bắt buộc nên không ghi`}.
      </p>
      {list.left.length > 0 && (
        <Notice tone="warning">
          <Notes notes={list.left} />
        </Notice>
      )}
      {list.ministry > 0 && (
        <FlagField
          label={`Ghi mã CCSĐKQLCTVDLQGVDC cho ${list.ministry} người có thẻ do Bộ Công an cấp (mẫu của Cổng không có mã riêng)`}
          value={ministry}
          onChange={setMinistry}
        />
      )}
      {list.notes.length > 0 && (
        <Notice>
          <Notes notes={list.notes} />
        </Notice>
      )}
      <div class="row">
        <input
          id={fileId}
          data-testid="portal-copy"
          class="visually-hidden"
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) workbook.choose(file);
          }}
        />
        <label for={fileId} class="button">
          {copy ? 'Chọn tệp khác…' : 'Ghi vào tệp đã tải từ Cổng…'}
        </label>
        {copy && (
          <>
            <span>{copy.name}</span>
            <button type="button" class="quiet" onClick={workbook.drop}>
              Bỏ, lập tệp mới
            </button>
          </>
        )}
      </div>
      {problem && <Notice tone="error">{problem}</Notice>}
      {copy && copy.opened.differences.length > 0 && (
        <Notice>
          <p>Tệp khác với mẫu đã biết:</p>
          <ul>
            {copy.opened.differences.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {copy && copy.opened.occupied > 0 && (
        <ChoiceField<OccupiedMode>
          label={`Tệp đã có ${copy.opened.occupied} dòng dữ liệu`}
          value={mode}
          absent={null}
          options={[
            ['keep', 'Giữ lại, ghi tiếp phía dưới'],
            ['replace', 'Bỏ các dòng đó, ghi từ đầu'],
          ]}
          onChange={(chosen) => setMode(chosen ?? 'keep')}
        />
      )}
      <div>
        <button
          type="button"
          data-testid="save-workbook"
          disabled={list.rows.length === 0}
          onClick={() =>
            save().catch((error: unknown) => notify({ text: toImportError(error).message, tone: 'error' }))
          }
        >
          Lưu danh sách (.xlsx)
        </button>
      </div>
    </section>
  );
}

/** More than these are shown only when asked for. */
const mostShown = 8;

function Notes({ notes }: { notes: readonly PersonNote[] }) {
  const item = ({ staffId, name, text }: PersonNote) => (
    <li key={staffId}>
      <a href={recordLink('staff', staffId)}>{name}</a>: {text}
    </li>
  );
  return (
    <>
      <ul class="missing-list">{notes.slice(0, mostShown).map(item)}</ul>
      {notes.length > mostShown && (
        <details>
          <summary>Xem {notes.length - mostShown} người nữa</summary>
          <ul class="missing-list">{notes.slice(mostShown).map(item)}</ul>
        </details>
      )}
    </>
  );
}
