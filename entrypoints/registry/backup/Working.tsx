import type { Progress } from './useBackupWorker.ts';

/** Something that takes a while, with a way out. */
export function Working({ progress, onCancel }: { progress: Progress; onCancel(): void }) {
  const { title, done, all } = progress;
  return (
    <div class="card stack" role="status" data-testid="backup-working">
      <p>{title}</p>
      <progress aria-label={title} {...(all > 0 ? { max: all, value: done } : {})} />
      <p>
        <button type="button" data-testid="backup-cancel" onClick={onCancel}>
          Hủy
        </button>
      </p>
    </div>
  );
}
