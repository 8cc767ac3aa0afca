import './page-maps.css';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import {
  parseMaps,
  readMapsFile,
  withImported,
  withoutField,
  writeMapsFile,
} from '../../../components/portal-memory/maps.ts';
import { useRegistry, useSetting } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { fieldWords } from '../../../components/this-page/words.ts';
import type { PageMap } from '../../../lib/portal/maps/types.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { download } from '../download.ts';
import { JsonFile } from '../JsonFile.tsx';

const sources = { shipped: 'có sẵn', imported: 'nhập từ tệp', taught: 'bạn đã dạy' } as const;

/** The boxes that the clerk taught or imported, page by page. */
export function PageMapsView() {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const setting = useSetting('pageMaps');
  const { ready, value } = setting;
  if (!ready) return <NotYet live={setting} title="Bản đồ trang" />;
  const maps = parseMaps(value);

  // What is stored may have changed since it was shown, here or in another window.
  async function change(how: (before: PageMap[]) => PageMap[], said: string) {
    const before = parseMaps(await registry.getSetting('pageMaps'));
    await registry.setSetting('pageMaps', how(before));
    notify({ text: said, undo: () => registry.setSetting('pageMaps', before) });
  }

  async function load(text: string): Promise<string | undefined> {
    const read = readMapsFile(text);
    if (!read.ok) return read.message;
    await change((before) => withImported(before, read.maps), `Đã nhập ${read.maps.length} bản đồ trang.`);
    return undefined;
  }

  return (
    <section class="stack page-maps">
      <h1>Bản đồ trang</h1>
      <p>
        Những ô trên Cổng mà bạn đã chỉ cho trợ lý. Bản đồ chỉ giữ vị trí và nhãn của ô, không giữ nội dung đã
        điền. Khi trang trên Cổng đổi khác, bản đồ tự không được dùng nữa.
      </p>
      {maps.length === 0 && (
        <p>Chưa dạy ô nào. Mở biểu mẫu trên Cổng, bấm biểu tượng của trợ lý rồi bấm “Dạy trợ lý một ô”.</p>
      )}
      <ul class="plain stack" aria-label="Các trang đã dạy">
        {maps.map((map) => (
          <MapCard key={map.id} map={map} change={(how, said) => change(how, said).catch(tellError)} />
        ))}
      </ul>
      <section class="card stack" aria-labelledby="maps-file">
        <h2 id="maps-file">Tệp bản đồ</h2>
        {maps.length > 0 && (
          <div>
            <button type="button" onClick={() => download('ban-do-trang.json', writeMapsFile(maps))}>
              Xuất tệp bản đồ
            </button>
          </div>
        )}
        <JsonFile label="Nhập tệp bản đồ" onText={load} />
      </section>
    </section>
  );
}

interface MapCardProps {
  map: PageMap;
  change(how: (before: PageMap[]) => PageMap[], said: string): void;
}

function MapCard({ map: { id, route, fields, seenOn, source }, change }: MapCardProps) {
  return (
    <li class="card stack" data-testid="page-map" data-map={id}>
      <div class="row">
        <h2>{route}</h2>
        <span class="chip">{sources[source]}</span>
        <span class="quiet-text">Thấy ngày {formatDate(seenOn)}</span>
      </div>
      <div class="table-area">
        <table>
          <thead>
            <tr>
              <th scope="col">Ô trên trang</th>
              <th scope="col">Là</th>
              <th scope="col">
                <span class="visually-hidden">Bỏ</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, selectors, fieldType }, index) => (
              <tr key={selectors.join()}>
                <td>
                  {label ?? 'ô không có tên'}
                  <div class="quiet-text small">{selectors[0]}</div>
                </td>
                <td>{fieldType === 'none' ? 'Không bao giờ điền' : fieldWords(fieldType)}</td>
                <td>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`Bỏ ô ${label ?? index + 1} của trang ${route}`}
                    onClick={() =>
                      change((before) => withoutField(before, id, index), 'Đã bỏ một ô khỏi bản đồ.')
                    }
                  >
                    Bỏ
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <button
          type="button"
          class="danger"
          aria-label={`Xóa bản đồ của trang ${route}`}
          onClick={() =>
            change((before) => before.filter((one) => one.id !== id), 'Đã xóa một bản đồ trang.')
          }
        >
          Xóa bản đồ
        </button>
      </div>
    </li>
  );
}
