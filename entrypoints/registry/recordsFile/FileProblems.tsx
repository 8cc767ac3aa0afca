import { storeNouns } from '../../../lib/registry/records.ts';
import type { FileProblem } from '../../../lib/registry/recordsFile.ts';

/** Nobody mends more at a time. */
const mostShown = 50;

/** What keeps a file of records from being saved: which record, which field, what is wrong. */
export function FileProblems({ problems }: { problems: readonly FileProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice error stack" role="alert" data-testid="records-problem">
      <p>
        Tệp có {problems.length.toLocaleString('vi-VN')} chỗ sai nên chưa lưu được. Hãy sửa ở nơi xuất tệp rồi
        chọn lại.
      </p>
      <ul>
        {problems.slice(0, mostShown).map(({ store, position, path, message }) => (
          <li key={`${store}:${position}:${path}`}>
            Bản ghi {storeNouns[store as keyof typeof storeNouns]} thứ {position}
            {path && (
              <>
                , mục <span class="mono">{path}</span>
              </>
            )}
            : {message}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>Chỉ hiện {mostShown} chỗ đầu.</p>}
    </div>
  );
}
