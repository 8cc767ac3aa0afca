import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import type { PortalList } from '../../../lib/imports/portalWorkbook.ts';
import { FilePicker } from './FilePicker.tsx';
import { count } from './format.ts';
import './import.css';
import { Preview } from './Preview.tsx';
import { readList } from './readList.ts';

type Step =
  | { name: 'choose'; problem?: string; fileName?: string }
  | { name: 'reading'; fileName: string; rows?: number }
  | { name: 'preview'; fileName: string; list: PortalList }
  | { name: 'done'; said: string };

/** Import of the portal's workbook: choose, read, look, confirm. Nothing is written before the last. */
export function ImportView() {
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const reading = useRef<AbortController>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => reading.current?.abort(), []);
  // The step replaces what had the focus; a screen reader starts again from the heading.
  useEffect(() => {
    if (step.name === 'preview' || step.name === 'done') heading.current?.focus();
  }, [step.name]);

  function start(file: File): void {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const fileName = file.name;
    setStep({ name: 'reading', fileName });
    readList(file, (rows) => setStep({ name: 'reading', fileName, rows }), controller.signal).then(
      (list) => setStep({ name: 'preview', fileName, list }),
      (error: unknown) => setStep({ name: 'choose', fileName, problem: (error as Error).message }),
    );
  }

  function back(): void {
    reading.current?.abort();
    setStep({ name: 'choose' });
  }

  return (
    <section class="stack import" aria-labelledby="import-heading">
      <h1 id="import-heading" ref={heading} tabIndex={-1}>
        Nhập danh sách
      </h1>
      {step.name === 'choose' && (
        <>
          {step.problem && (
            <div data-testid="import-error">
              <Notice tone="error">
                <p>
                  <strong>{step.fileName}</strong>: {step.problem}
                </p>
                <p>Sổ đăng ký vẫn như cũ.</p>
              </Notice>
            </div>
          )}
          <FilePicker onFile={start} />
        </>
      )}
      {step.name === 'reading' && (
        <div class="card stack" role="status">
          <p>
            {step.rows === undefined
              ? `Đang mở “${step.fileName}”…`
              : `Đang kiểm tra ${count(step.rows)} dòng của “${step.fileName}”…`}
          </p>
          <progress aria-label="Đang đọc danh sách" />
          <p>
            <button type="button" onClick={back}>
              Hủy
            </button>
          </p>
        </div>
      )}
      {step.name === 'preview' && (
        <Preview
          fileName={step.fileName}
          list={step.list}
          onDone={(said) => setStep({ name: 'done', said })}
          onCancel={back}
        />
      )}
      {step.name === 'done' && (
        <div class="stack">
          <div data-testid="import-result" role="status">
            <Notice tone="success">
              <p>{step.said}</p>
            </Notice>
          </div>
          <p class="row">
            <a href="#/staff">Xem danh sách nhân sự</a>
            <button type="button" onClick={back}>
              Nhập tệp khác
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
