import { useState } from 'preact/hooks';

export interface FilePickerProps {
  /** There are files already, to which more are added. */
  more: boolean;
  onFiles(files: readonly File[]): void;
}

/** Lists by button or by dropping them here, one or several. */
export function FilePicker({ more, onFiles }: FilePickerProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      class={`drop stack ${over ? 'over' : ''} ${more ? 'small' : ''}`}
      data-testid="import-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {!more && (
        <p>
          <strong>Chọn tệp danh sách, hoặc kéo thả một hay nhiều tệp vào đây.</strong>
        </p>
      )}
      {/* The browser's own button speaks the browser's language, so only its label is seen. */}
      <input
        id="import-file"
        data-testid="import-file"
        class="visually-hidden"
        type="file"
        multiple
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx,.cer,.crt,.pem,.der,.p7b,.p7c"
        aria-describedby="import-file-hint"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <div class="row">
        <label for="import-file" class={`button ${more ? '' : 'primary'}`}>
          {more ? 'Thêm tệp…' : 'Chọn tệp…'}
        </label>
        {more && (
          <span id="import-file-hint" class="quiet-text">
            hoặc kéo thả thêm tệp vào đây; các tệp được gộp chung một lần nhập.
          </span>
        )}
      </div>
      {!more && (
        <p id="import-file-hint" class="quiet-text">
          Excel (.xlsx), CSV, Word có bảng (.docx); cột nào tên gì, thứ tự nào cũng được, tối đa 100.000
          người. Tệp chứng thư (.cer, .crt, .pem, .der, .p7b) cũng chọn ở đây. Tệp chỉ được đọc trên máy này,
          không gửi đi đâu.
        </p>
      )}
    </div>
  );
}
