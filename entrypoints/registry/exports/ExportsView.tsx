import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { exportName } from '../../../lib/imports/export/sheets.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import { downloadBlob } from '../download.ts';
import { readAll } from '../readAll.ts';
import './exports.css';
import type { ExportAnswer, ExportOrder } from './worker.ts';

type What = ExportOrder['what'];

const offers: readonly { what: What; title: string; text: string; button: string }[] = [
  {
    what: 'registry',
    title: 'Cả sổ đăng ký',
    text: 'Sổ Excel nhiều trang: nhân sự, chứng thư, thiết bị, cơ quan, máy chủ và phần mềm. Sửa trong Excel rồi nhập lại được ở mục Nhập danh sách; chưa sửa gì thì nhập lại không đổi gì. Tệp có số định danh cá nhân: hãy cất ở nơi chỉ người có trách nhiệm mở được.',
    button: 'Xuất cả sổ (.xlsx)',
  },
  {
    what: 'certificates',
    title: 'Danh sách chứng thư',
    text: 'Một trang Excel: tên thuê bao, đơn vị, số hiệu, thời gian hiệu lực, trạng thái, thiết bị, còn lại bao nhiêu ngày. Không có số định danh cá nhân.',
    button: 'Xuất danh sách chứng thư (.xlsx)',
  },
];

/** Lists to take away, as workbooks. */
export function ExportsView() {
  const registry = useRegistry();
  const worker = useRef<Worker>(undefined);
  const turn = useRef(0);
  const [working, setWorking] = useState<{ title: string; done?: number; all?: number }>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  useEffect(() => () => worker.current?.terminate(), []);

  function stop(): void {
    turn.current += 1;
    worker.current?.terminate();
    worker.current = undefined;
    setWorking(undefined);
  }

  async function save(what: What): Promise<void> {
    stop();
    const mine = turn.current;
    setProblem(undefined);
    setSaid('');
    setWorking({ title: 'Đang đọc sổ…' });
    try {
      const { requests: _, ...records } = await readAll(registry);
      if (mine !== turn.current) return;
      const busy = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.current = busy;
      const fail = () => {
        stop();
        setProblem('Máy không đủ bộ nhớ để tạo tệp. Hãy đóng bớt cửa sổ rồi thử lại.');
      };
      busy.onerror = fail;
      busy.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
        if (data.type === 'progress')
          return setWorking({ title: 'Đang lập bảng…', done: data.done, all: data.all });
        if (data.type === 'failed') return fail();
        stop();
        const name = exportName(what, today());
        downloadBlob(name, data.file);
        setSaid(`Đã xuất ${data.rows.toLocaleString('vi-VN')} dòng vào tệp ${name}, trong thư mục tải về.`);
      };
      const order: ExportOrder = { what, records, today: today() };
      busy.postMessage(order);
    } catch (error) {
      if (mine !== turn.current) return;
      stop();
      setProblem(toRegistryError(error).message);
    }
  }

  return (
    <section class="stack exports">
      <h1>Xuất danh sách</h1>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      {working && (
        <div class="card stack" role="status" data-testid="export-working">
          <p>{working.title}</p>
          <progress
            aria-label={working.title}
            {...(working.all === undefined ? {} : { max: working.all, value: working.done })}
          />
          <p>
            <button type="button" onClick={stop}>
              Hủy
            </button>
          </p>
        </div>
      )}
      <p role="status" data-testid="export-result" class={said ? 'notice success' : undefined}>
        {said}
      </p>
      {offers.map(({ what, title, text, button }) => (
        <section key={what} class="card stack" aria-labelledby={`export-${what}`}>
          <h2 id={`export-${what}`}>{title}</h2>
          <p>{text}</p>
          <p>
            <button
              type="button"
              data-testid={`export-${what}`}
              disabled={working !== undefined}
              onClick={() => save(what)}
            >
              {button}
            </button>
          </p>
        </section>
      ))}
      <section class="card stack" aria-labelledby="export-note">
        <h2 id="export-note">Trong tệp xuất ra</h2>
        <ul>
          <li>
            Ngày là ô kiểu ngày; số định danh, số điện thoại, số hiệu là ô kiểu văn bản nên không mất số 0 ở
            đầu.
          </li>
          <li>
            Nội dung bắt đầu bằng = + - @ được thêm dấu nháy đơn (') ở đầu để Excel không chạy như công thức;
            khi nhập lại, dấu nháy này được bỏ.
          </li>
          <li>Mục đã xóa không được xuất. Để giữ trọn sổ, kể cả hồ sơ và lịch sử, hãy sao lưu.</li>
        </ul>
        <p>
          <a href="#/backup">Sao lưu và khôi phục</a>
        </p>
      </section>
    </section>
  );
}
