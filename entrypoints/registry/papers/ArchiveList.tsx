import { tellMoment } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import type { Archive } from '../../../lib/registry/store.ts';
import { downloadBlob } from '../download.ts';

/** What was kept of the request's papers. */
export function ArchiveList({ archives }: { archives: readonly Archive[] }) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  if (archives.length === 0) return null;
  const erase = (archive: Archive) =>
    registry.archives
      .erase(archive.id)
      .then(
        () => notify({ text: `Đã xóa ${archive.name} khỏi sổ.`, undo: () => registry.archives.put(archive) }),
        tellError,
      );
  return (
    <section class="card stack" aria-labelledby="archives-title">
      <h2 id="archives-title">Đã lưu trong sổ</h2>
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
    </section>
  );
}
