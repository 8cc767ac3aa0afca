import { useId } from 'preact/hooks';
import { nowMoment, tellMoment } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import type { Archive } from '../../../lib/registry/store.ts';
import { downloadBlob } from '../download.ts';

/** A scanned letter is a few MB; what is larger fills the registry's backups. */
const mostBytes = 20 * 1024 * 1024;

export interface ArchiveListProps {
  requestId: string;
  archives: readonly Archive[];
}

/** What is kept of the request's papers: dossiers, and files that the clerk adds (letter, mục 8). */
export function ArchiveList({ requestId, archives }: ArchiveListProps) {
  const fileId = useId();
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  async function add(file: File) {
    if (file.size > mostBytes) {
      notify({ text: `${file.name} quá lớn: mỗi tệp tối đa 20 MB.`, tone: 'error' });
      return;
    }
    await registry.archives.put({
      id: crypto.randomUUID(),
      requestId,
      name: file.name,
      kind: 'attachment',
      mediaType: file.type,
      createdAt: nowMoment(),
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    notify({ text: `Đã lưu ${file.name} vào sổ.` });
  }
  const erase = (archive: Archive) =>
    registry.archives
      .erase(archive.id)
      .then(
        () => notify({ text: `Đã xóa ${archive.name} khỏi sổ.`, undo: () => registry.archives.put(archive) }),
        tellError,
      );
  return (
    <section class="card stack" aria-labelledby="archives-title">
      <h2 id="archives-title">Hồ sơ lưu</h2>
      {archives.length === 0 && <p>Chưa lưu gì.</p>}
      <ul class="subject-chosen" aria-label="Hồ sơ đã lưu">
        {archives.map((archive) => (
          <li key={archive.id} class="row">
            <span>
              <strong class="file-name">{archive.name}</strong>{' '}
              <span class="quiet-text">{tellMoment(archive.createdAt)}</span>
            </span>
            <span class="row">
              <button
                type="button"
                aria-label={`Tải về ${archive.name}`}
                onClick={() =>
                  downloadBlob(archive.name, new Blob([archive.bytes], { type: archive.mediaType }))
                }
              >
                Tải về
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={`Xóa ${archive.name}`}
                onClick={() => erase(archive)}
              >
                Xóa
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <input
          id={fileId}
          data-testid="archive-file"
          class="visually-hidden"
          type="file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) add(file).catch(tellError);
          }}
        />
        <label for={fileId} class="button">
          Lưu thêm tệp vào sổ…
        </label>
      </div>
      <p class="quiet-text small">
        Như văn bản đã ký, văn bản trả lời, biên bản đã ký. Tệp chỉ nằm trong sổ trên máy này.
      </p>
    </section>
  );
}
