import { Notice } from '../../../components/Notice.tsx';
import { CompareVersions, type CompareVersionsProps } from './CompareVersions.tsx';

export interface SavedElsewhereProps {
  /** What was to be saved, as a sentence begins with it. */
  what: string;
  /** Both versions side by side. */
  compare?: CompareVersionsProps;
  onReread(): void;
  onOverwrite(): void;
}

/** Says that another window was quicker to save, and asks which of the two is to stay. */
export function SavedElsewhere({ what, compare, onReread, onOverwrite }: SavedElsewhereProps) {
  return (
    <Notice tone="error">
      <p>
        {what} vừa được sửa ở một cửa sổ khác, nên chưa lưu. Hãy xem bản mới trước, hoặc lưu bản của bạn đè
        lên.
      </p>
      {compare && <CompareVersions {...compare} />}
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
