import { tellMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';

/** Says that the form opened with what was typed before, and offers to throw that away. */
export function RestoredDraft({ at, onDiscard }: { at: string | undefined; onDiscard(): void }) {
  if (at === undefined) return null;
  return (
    <Notice>
      <p class="row" role="status">
        <span>Đã khôi phục bản đang soạn lúc {tellMoment(at)}.</span>
        <button type="button" onClick={onDiscard}>
          Bỏ bản nháp
        </button>
      </p>
    </Notice>
  );
}
