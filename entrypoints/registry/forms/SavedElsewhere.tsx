import { Notice } from '../../../components/Notice.tsx';

export interface SavedElsewhereProps {
  /** What was to be saved, as a sentence begins with it. */
  what: string;
  onReread(): void;
  onOverwrite(): void;
}

/** Says that another window was quicker to save, and asks which of the two is to stay. */
export function SavedElsewhere({ what, onReread, onOverwrite }: SavedElsewhereProps) {
  return (
    <Notice tone="error">
      <p>
        {what} vừa được sửa ở một cửa sổ khác, nên chưa lưu. Hãy xem bản mới trước, hoặc lưu bản của bạn đè
        lên.
      </p>
      <p class="row">
        <button type="button" class="primary" onClick={onReread}>
          Xem bản mới
        </button>
        <button type="button" onClick={onOverwrite}>
          Lưu đè bản của tôi
        </button>
      </p>
    </Notice>
  );
}
