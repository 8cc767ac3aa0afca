import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { judgeLabel, type LabelReading, type ReadBarcode } from '../../../lib/imports/labels.ts';
import type { Route } from '../route.ts';
import { Camera } from './Camera.tsx';
import './labels.css';
import { PicturePicker } from './PicturePicker.tsx';
import { Readings } from './Readings.tsx';
import { type LabelReader, startReader } from './reader.ts';

/** Reads the number of a device off its label: from photos, the camera, or a hand scanner. */
export function LabelsView({ params }: Omit<Route, 'view'>) {
  const [readings, setReadings] = useState<readonly LabelReading[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const reader = useRef<LabelReader>(undefined);
  const turn = useRef(0);
  const readerNow = useCallback(() => {
    reader.current ??= startReader();
    return reader.current;
  }, []);
  useEffect(() => () => reader.current?.close(), []);

  const add = useCallback((codes: readonly ReadBarcode[]) => {
    setReadings((before) => {
      const fresh = codes
        .map(judgeLabel)
        .filter((reading) => !before.some((known) => sameReading(known, reading)));
      return [...fresh, ...before];
    });
  }, []);

  async function readPictures(files: readonly File[]): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setProblems([]);
    for (const [done, file] of files.entries()) {
      if (mine !== turn.current) return;
      setProgress({ done, of: files.length });
      const codes = await readerNow().read(file);
      if (mine !== turn.current) return;
      const problem = problemOf(file.name, codes);
      if (problem) setProblems((before) => [...before, problem]);
      add(codes ?? []);
    }
    setProgress(undefined);
  }

  function cancel(): void {
    turn.current += 1;
    setProgress(undefined);
    // What is being read now would otherwise keep the next picture waiting.
    reader.current?.close();
    reader.current = undefined;
  }

  return (
    <section class="stack labels">
      <h1>Đọc nhãn thiết bị</h1>
      <p>
        Lấy số hiệu thiết bị từ ảnh chụp hoặc máy ảnh: mã vạch in trên thân PKI Token, hoặc dãy ICCID in trên
        SIM PKI. Ảnh chỉ được đọc trên máy này, không gửi đi đâu và không được lưu.
      </p>
      <PicturePicker onPictures={readPictures} onTyped={(text) => add([{ text }])} />
      <Camera reader={readerNow} onCodes={add} />
      {progress && (
        <div class="card stack" role="status">
          <p>
            Đang đọc ảnh {progress.done + 1} trong {progress.of}…
          </p>
          <progress aria-label="Đang đọc ảnh" value={progress.done} max={progress.of} />
          <p>
            <button type="button" onClick={cancel}>
              Hủy
            </button>
          </p>
        </div>
      )}
      {problems.length > 0 && (
        <div data-testid="label-problem" role="alert">
          <Notice tone="warning">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      <Readings
        readings={readings}
        target={params.get('for') ?? undefined}
        onDrop={(reading) => setReadings(readings.filter((other) => other !== reading))}
      />
    </section>
  );
}

function sameReading(a: LabelReading, b: LabelReading): boolean {
  return a.kind === b.kind && (a.number ?? a.shown) === (b.number ?? b.shown);
}

function problemOf(name: string, codes: readonly ReadBarcode[] | undefined): string | undefined {
  if (!codes) return `“${name}” không phải tệp ảnh mở được. Hãy chọn ảnh .jpg, .png hoặc .webp.`;
  if (codes.length > 0) return undefined;
  return `Không đọc được mã nào trong “${name}”. Hãy chụp lại gần hơn, đủ sáng, cả mã nằm trong ảnh và không lóa; hoặc gõ số in dưới mã.`;
}
