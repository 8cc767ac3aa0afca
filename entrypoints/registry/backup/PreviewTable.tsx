import type { RestoreCount, RestoreMode, RestorePreview } from '../../../lib/registry/backup/plan.ts';
import { number, storeNames } from './words.ts';

const columns: { title: string; of(count: RestoreCount, mode: RestoreMode): number }[] = [
  { title: 'Thêm vào', of: ({ added }) => added },
  { title: 'Đổi theo tệp', of: ({ changed, kept }, mode) => (mode === 'merge' ? changed - kept : changed) },
  { title: 'Giữ bản của sổ', of: ({ kept }, mode) => (mode === 'merge' ? kept : 0) },
  { title: 'Bỏ khỏi sổ', of: ({ removed }, mode) => (mode === 'replace' ? removed : 0) },
  {
    title: 'Không đổi',
    of: ({ unchanged, removed }, mode) => unchanged + (mode === 'merge' ? removed : 0),
  },
];

/** What a restore would do to each kind of record. */
export function PreviewTable({ preview, mode }: { preview: RestorePreview; mode: RestoreMode }) {
  const rows = (Object.keys(storeNames) as (keyof RestorePreview)[]).filter((store) =>
    columns.some((column) => column.of(preview[store], mode) > 0),
  );
  if (rows.length === 0) return <p>Cả tệp và sổ đều trống.</p>;
  return (
    <div class="wide">
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">Loại</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((store) => (
            <tr key={store} data-testid={`restore-row-${store}`}>
              <th scope="row">{storeNames[store]}</th>
              {columns.map((column) => (
                <td key={column.title}>{number(column.of(preview[store], mode))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
