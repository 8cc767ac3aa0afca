import { useState } from 'preact/hooks';

/** A workbook by button or by dropping it here. */
export function FilePicker({ onFile }: { onFile(file: File): void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first. */}
      <div
        class={`drop stack ${over ? 'over' : ''}`}
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
        <p>
          <strong>Chọn tệp danh sách (.xlsx), hoặc kéo tệp thả vào đây.</strong>
        </p>
        {/* The browser's own button speaks the browser's language, so only its label is seen. */}
        <input
          id="import-file"
          data-testid="import-file"
          class="visually-hidden"
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="import-file-hint"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label for="import-file" class="button primary">
          Chọn tệp…
        </label>
        <p id="import-file-hint" class="quiet-text">
          Theo mẫu 19 cột của Cổng dịch vụ công, tối đa 100.000 người. Tệp chỉ được đọc trên máy này, không
          gửi đi đâu.
        </p>
      </div>
      <p class="quiet-text">
        Sau khi đọc, Trợ lý cho xem trước ai là người mới, ai có thay đổi, ô nào cần sửa. Chỉ khi bấm nút Nhập
        thì sổ mới được ghi: ghi trọn cả danh sách, hoặc không ghi gì.
      </p>
    </>
  );
}
