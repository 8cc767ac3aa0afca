import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { Said } from '../../../components/Said.tsx';
import { FilePicker } from './FilePicker.tsx';
import './import.css';
import { LastImport } from './LastImport.tsx';
import { Preview } from './Preview.tsx';
import { useImport } from './useImport.ts';
import { tellStage, Working } from './Working.tsx';

/** Import of lists: choose, look, confirm. Nothing is written before the last. */
export function ImportView() {
  const handle = useImport();
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, busy, problem } = handle;
  const usable =
    (view?.certificates.length ?? 0) > 0 ||
    (view?.files.some(({ id }) => view.tables.some(({ key }) => key.startsWith(`${id}:`))) ?? false);
  const step = said !== undefined ? 'done' : usable ? 'preview' : 'choose';
  // The step replaces what had the focus; a screen reader starts again from the heading.
  useEffect(() => {
    if (step !== 'choose') heading.current?.focus();
  }, [step]);
  const failed = view?.files.filter((file) => file.problem !== undefined) ?? [];

  function again(): void {
    setSaid(undefined);
    handle.end();
  }

  return (
    <section class="stack import" aria-labelledby="import-heading">
      <h1 id="import-heading" ref={heading} tabIndex={-1}>
        Nhập danh sách
      </h1>
      <Said text={busy ? tellStage(busy) : said} />
      {step === 'done' && (
        <div class="stack">
          <div data-testid="import-result">
            <Notice tone="success">
              <p>{said}</p>
            </Notice>
          </div>
          <p class="row">
            <a href="#/staff">Xem danh sách nhân sự</a>
            <button type="button" onClick={again}>
              Nhập tệp khác
            </button>
          </p>
        </div>
      )}
      {(problem || (step !== 'done' && failed.length > 0)) && (
        <div data-testid="import-error">
          <Notice tone="error">
            {problem && <p>{problem}</p>}
            {failed.map(({ id, name, problem: why }) => (
              <p key={id}>
                <strong>{name}</strong>: {why}
              </p>
            ))}
            {step === 'choose' && <p>Sổ đăng ký vẫn như cũ.</p>}
          </Notice>
        </div>
      )}
      {busy && (step === 'choose' || busy.doing === 'writing') && (
        <Working busy={busy} onCancel={() => handle.end()} />
      )}
      {step === 'choose' && !busy && (
        <>
          <FilePicker more={false} onFiles={handle.add} />
          <p class="quiet-text">
            Sau khi đọc, Trợ lý cho xem trước ai là người mới, ai có thay đổi, ô nào cần sửa. Chỉ khi bấm nút
            Nhập thì sổ mới được ghi: ghi trọn cả danh sách, hoặc không ghi gì.
          </p>
        </>
      )}
      {step === 'preview' && view && <Preview view={view} handle={handle} onDone={setSaid} onAgain={again} />}
      {step !== 'preview' && !busy && <LastImport />}
    </section>
  );
}
