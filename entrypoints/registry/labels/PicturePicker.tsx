import { useEffect, useRef, useState } from 'preact/hooks';

export interface PicturePickerProps {
  onPictures(files: readonly File[]): void;
  onTyped(text: string): void;
}

/** Pictures by button, by dropping, by pasting; a number by hand or from a hand scanner. */
export function PicturePicker({ onPictures, onTyped }: PicturePickerProps) {
  const [over, setOver] = useState(false);
  const [typed, setTyped] = useState('');
  const latest = useRef(onPictures);
  latest.current = onPictures;
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) latest.current([...files]);
  };
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
      if (files.length > 0) latest.current(files);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
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
        <strong>Chọn ảnh chụp nhãn, kéo ảnh thả vào đây, hoặc dán ảnh (Ctrl+V).</strong>
      </p>
      <p class="row">
        <input
          id="label-file"
          data-testid="label-file"
          class="visually-hidden"
          type="file"
          multiple
          accept="image/*"
          aria-describedby="label-file-hint"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label for="label-file" class="button primary">
          Chọn ảnh…
        </label>
        <span id="label-file-hint" class="quiet-text">
          Nhiều ảnh một lần, mỗi ảnh có thể có nhiều nhãn.
        </span>
      </p>
      <form
        class="typed"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          onTyped(typed);
          setTyped('');
        }}
      >
        <label for="label-typed">Hoặc gõ số, hay quét bằng máy quét cầm tay</label>
        <div class="row">
          <input
            id="label-typed"
            data-testid="label-typed"
            class="mono"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">Kiểm tra số</button>
        </div>
      </form>
    </div>
  );
}
