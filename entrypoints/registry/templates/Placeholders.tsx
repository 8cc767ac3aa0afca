import { placeholdersOf, rowList, rowPlaceholdersOf } from '../../../lib/documents/layout.ts';
import { letterNames, listNames, meaningOf, requiredNames } from '../../../lib/documents/meanings.ts';
import type { DocumentForm } from '../../../lib/documents/types.ts';

/** What a template of the form may hold, and how it is written. */
export function Placeholders({ form }: { form: DocumentForm }) {
  const inRows = new Set(rowPlaceholdersOf(form));
  const names = [...new Set([...placeholdersOf(form), ...letterNames])];
  const required = new Set(requiredNames(form));
  const table = (title: string, list: readonly string[]) => (
    <div class="table-area">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Viết trong mẫu</th>
            <th scope="col">Ý nghĩa</th>
          </tr>
        </thead>
        <tbody>
          {list.map((name) => (
            <tr key={name}>
              <td>
                <code>{written(name)}</code>
              </td>
              <td>
                {meaningOf(name)}
                {required.has(name) && <strong> (bắt buộc)</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <details>
      <summary>Các chỗ điền của Mẫu {form.number}</summary>
      <div class="stack placeholders">
        <p>
          Viết đúng tên trong ngoặc nhọn; có dấu hay không, hoa hay thường đều được. Danh sách bắt đầu bằng{' '}
          {`{#…}`} và kết thúc bằng {`{/…}`}: trong bảng, viết ở ô đầu và ô cuối của cùng một dòng.
        </p>
        {table(
          'Cả văn bản',
          names.filter((name) => !inRows.has(name)),
        )}
        {table('Mỗi dòng của danh sách', [...inRows])}
      </div>
    </details>
  );
}

function written(name: string): string {
  if (!listNames.includes(name)) return `{${name}}`;
  return name === rowList ? `{#${name}} … {/${name}}` : `{#${name}}{.}{/${name}}`;
}
