import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import type { ReadBarcode } from '../../../lib/imports/labels.ts';
import type { LabelReader } from './reader.ts';

export interface CameraProps {
  reader(): LabelReader;
  onCodes(codes: readonly ReadBarcode[]): void;
}

/** Between two looks, so that the machine stays quiet. */
const pauseMs = 120;

const reasons: Readonly<Record<string, string>> = {
  NotAllowedError:
    'Trình duyệt chưa được phép dùng máy ảnh. Hãy bấm biểu tượng máy ảnh trên thanh địa chỉ, chọn Cho phép, rồi mở lại; hoặc chọn ảnh chụp sẵn.',
  NotFoundError: 'Máy này không có máy ảnh. Hãy chụp nhãn bằng điện thoại rồi chọn ảnh.',
  NotReadableError: 'Máy ảnh đang được chương trình khác dùng. Hãy đóng chương trình đó rồi mở lại.',
};

/** The camera, asked for only when the clerk opens it and let go as soon as it is not looked at. */
export function Camera({ reader, onCodes }: CameraProps) {
  const [stream, setStream] = useState<MediaStream>();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [seen, setSeen] = useState(0);
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onCodes);
  tell.current = onCodes;

  async function open(): Promise<void> {
    setProblem(undefined);
    setSeen(0);
    setAsking(true);
    try {
      const wanted = {
        facingMode: { ideal: 'environment' },
        width: { ideal: 1920 },
        height: { ideal: 1080 },
      };
      setStream(await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false }));
    } catch (error) {
      const name = error instanceof DOMException ? error.name : '';
      setProblem(reasons[name] ?? 'Không mở được máy ảnh. Hãy chụp nhãn bằng điện thoại rồi chọn ảnh.');
    } finally {
      setAsking(false);
    }
  }

  useEffect(() => {
    const element = video.current;
    if (!stream || !element) return;
    let gone = false;
    let before = new Set<string>();
    const close = () => setStream(undefined);
    for (const track of stream.getTracks()) track.addEventListener('ended', close);
    element.srcObject = stream;
    const look = async () => {
      await element.play();
      while (!gone) {
        if (element.videoWidth > 0) {
          const codes = (await reader().read(await createImageBitmap(element), true)) ?? [];
          if (gone) return;
          // Two frames must agree: what is read from a moving hand may be half a code.
          const sure = codes.filter(({ text }) => before.has(text));
          before = new Set(codes.map(({ text }) => text));
          if (sure.length > 0) {
            tell.current(sure);
            setSeen((count) => count + 1);
          }
        }
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    };
    // The camera was unplugged in the middle of a frame.
    look().catch(close);
    return () => {
      gone = true;
      for (const track of stream.getTracks()) track.stop();
      element.srcObject = null;
    };
  }, [stream, reader]);

  return (
    <div class="stack">
      {stream ? (
        <div class="card stack camera">
          <video ref={video} muted playsInline aria-label="Hình từ máy ảnh" data-testid="label-video" />
          <p role="status">
            {seen > 0
              ? 'Đã đọc được mã; kết quả ở bên dưới. Có thể đưa nhãn tiếp theo vào.'
              : 'Đưa nhãn vào giữa hình, giữ yên, đủ sáng.'}
          </p>
          <p>
            <button type="button" onClick={() => setStream(undefined)}>
              Tắt máy ảnh
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" data-testid="label-camera" disabled={asking} onClick={open}>
            {asking ? 'Đang chờ cho phép…' : 'Mở máy ảnh'}
          </button>
        </p>
      )}
      {problem && (
        <div data-testid="label-camera-problem">
          <Notice tone="error">{problem}</Notice>
        </div>
      )}
    </div>
  );
}
