/** What the preview shows of a plan, one table each. */
import { useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { Masked } from '../../../components/Masked.tsx';
import type { ChangedPerson, NewPerson, PossibleDuplicate } from '../../../lib/imports/plan.ts';
import type { Problem } from '../../../lib/imports/types.ts';
import type { Tone } from '../../../lib/registry/display.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { count } from './format.ts';
import { PagedTable } from './PagedTable.tsx';

const severities: Record<Problem['severity'], { text: string; tone: Tone }> = {
  error: { text: 'Không nhập', tone: 'error' },
  warning: { text: 'Nên xem lại', tone: 'warning' },
  info: { text: 'Lưu ý', tone: 'neutral' },
};

export function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const [severity, setSeverity] = useState<Problem['severity'] | ''>('');
  const shown = severity === '' ? problems : problems.filter((problem) => problem.severity === severity);
  return (
    <div class="stack">
      <div class="row">
        <label for="import-severity">Hiện</label>
        <select
          id="import-severity"
          class="narrow"
          value={severity}
          onChange={(event) => setSeverity(event.currentTarget.value as Problem['severity'] | '')}
        >
          <option value="">Tất cả ({count(problems.length)})</option>
          {(Object.keys(severities) as Problem['severity'][]).map((key) => (
            <option key={key} value={key}>
              {severities[key].text} ({count(problems.filter((problem) => problem.severity === key).length)})
            </option>
          ))}
        </select>
      </div>
      <PagedTable
        caption="Các ô cần xem"
        columns={['Dòng', 'Cột', 'Giá trị', 'Vấn đề', 'Cách sửa', 'Mức']}
        items={shown}
        cells={({ row, column, value, message, remedy, severity: level }) => (
          <>
            <td>{row}</td>
            <td>
              <span class="mono">{column.letter}</span> {column.header}
            </td>
            <td class="value">{value === '' ? <span class="quiet-text">(trống)</span> : value}</td>
            <td>{message}</td>
            <td>{remedy}</td>
            <td>
              <Chip {...severities[level]} />
            </td>
          </>
        )}
      />
    </div>
  );
}

export function ChangedTable({ changed }: { changed: readonly ChangedPerson[] }) {
  return (
    <PagedTable
      caption="Người có thay đổi"
      columns={['Dòng', 'Họ và tên', 'Thay đổi']}
      items={changed}
      cells={({ row, before, changes }) => (
        <>
          <td>{row}</td>
          <td>{before.fullName}</td>
          <td>
            <ul class="changes">
              {changes.map(({ field, label, from, to }) => (
                <li key={field}>
                  {label}: {from === '' ? <span class="quiet-text">(trống)</span> : <del>{from}</del>}{' '}
                  <span aria-hidden="true">→</span> <ins>{to}</ins>
                </li>
              ))}
            </ul>
          </td>
        </>
      )}
    />
  );
}

export function NewTable({ people }: { people: readonly NewPerson[] }) {
  return (
    <PagedTable
      caption="Người mới"
      columns={['Dòng', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Chức vụ', 'Đơn vị', 'Thư điện tử công vụ']}
      items={people}
      cells={({ row, staff }) => (
        <>
          <td>{row}</td>
          <td>{staff.fullName}</td>
          <td>{staff.birthDate && formatDate(staff.birthDate)}</td>
          <td>
            <Masked key={staff.id} value={staff.idNumber ?? ''} whose={staff.fullName} />
          </td>
          <td>{staff.position}</td>
          <td>{staff.unit}</td>
          <td class="value email">{staff.officialEmail}</td>
        </>
      )}
    />
  );
}

export function DuplicateTable({ duplicates }: { duplicates: readonly PossibleDuplicate[] }) {
  return (
    <PagedTable
      caption="Có thể là một người"
      columns={['Dòng', 'Họ và tên', 'Vì sao']}
      items={duplicates}
      cells={({ row, name, message }) => (
        <>
          <td>{row}</td>
          <td>{name}</td>
          <td>{message}</td>
        </>
      )}
    />
  );
}
