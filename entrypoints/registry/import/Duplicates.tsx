import { useEffect, useState } from 'preact/hooks';
import { Masked } from '../../../components/Masked.tsx';
import { fieldLabel } from '../../../lib/imports/plan/compare.ts';
import type { RowChoice } from '../../../lib/imports/plan/types.ts';
import type { RowView } from '../../../lib/imports/session/view.ts';
import { Paged } from './PagedTable.tsx';
import { fetchPage } from './tables.tsx';
import type { ImportHandle } from './useImport.ts';

/** Those who may be someone who is there already, side by side with them; the clerk decides. */
export function Duplicates({ handle }: { handle: ImportHandle }) {
  return (
    <div class="stack">
      <p class="quiet-text">
        Trợ lý không tự gộp. Dòng chưa chọn thì chưa được nhập; dòng khác số định danh được giữ thành người
        riêng nếu không chọn gộp.
      </p>
      <Paged<RowView>
        version={handle.version}
        pageSize={5}
        load={(from, count) => fetchPage(handle, { of: 'rows', section: 'alike', from, count })}
      >
        {(rows) => rows.map((row) => <Alike key={row.key} row={row} handle={handle} />)}
      </Paged>
    </div>
  );
}

function Alike({ row, handle }: { row: RowView; handle: ImportHandle }) {
  const fields = [
    ...new Set([...Object.keys(row.facts), ...row.candidates.flatMap(({ facts }) => Object.keys(facts))]),
  ];
  // Shown at once; the worker's answer, which is the truth, comes a moment later.
  const [choice, setChoice] = useState<RowChoice | undefined>(row.choice);
  useEffect(() => setChoice(row.choice), [row]);
  const choose = (next: RowChoice) => {
    setChoice(next);
    handle.act({ act: 'row', key: row.key, choice: next });
  };
  const merged = typeof choice === 'object' ? choice.merge : undefined;
  // Kept apart unless the clerk says otherwise: two different ID numbers.
  const apart = choice === 'separate' || (choice === undefined && row.taken);
  const title = `Dòng ${row.source.row}: ${row.facts.fullName ?? row.name}`;
  return (
    <fieldset class="card stack alike" data-testid="import-alike">
      <legend>{title}</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={`${title}, đặt cạnh nhau`}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Trường</span>
              </th>
              <th scope="col">Trong tệp</th>
              {row.candidates.map(({ id, source }) => (
                <th key={id} scope="col">
                  {source ? `Dòng ${source.row} của lần nhập này` : 'Trong sổ'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{fieldLabel('staff', field)}</th>
                <td>
                  <Fact field={field} value={row.facts[field]} whose={row.name} />
                </td>
                {row.candidates.map(({ id, facts, name }) => (
                  <td key={id} class={facts[field] === row.facts[field] ? '' : 'differs'}>
                    <Fact field={field} value={facts[field]} whose={name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {row.candidates.map(({ id, why }) => (
        <p key={id}>{why}</p>
      ))}
      <div class="stack">
        {row.candidates.map(({ id, name, source }) => (
          <Option
            key={id}
            row={row}
            checked={merged === id}
            onChoose={() => choose({ merge: id })}
            text={`Là một người: gộp vào ${name}${source ? ` (dòng ${source.row})` : ' trong sổ'}, lấy dữ liệu của tệp`}
          />
        ))}
        <Option
          row={row}
          checked={apart}
          onChoose={() => choose('separate')}
          text="Là người khác: nhập thành người mới"
        />
        <Option
          row={row}
          checked={choice === 'leave'}
          onChoose={() => choose('leave')}
          text="Không nhập dòng này"
        />
      </div>
    </fieldset>
  );
}

function Fact({ field, value, whose }: { field: string; value: string | undefined; whose: string }) {
  if (value === undefined) return <span class="quiet-text">(trống)</span>;
  return field === 'idNumber' ? <Masked value={value} whose={whose} /> : <span>{value}</span>;
}

interface OptionProps {
  row: RowView;
  checked: boolean;
  onChoose(): void;
  text: string;
}

function Option({ row, checked, onChoose, text }: OptionProps) {
  return (
    <label class="choice">
      <input type="radio" name={`alike-${row.key}`} checked={checked} onChange={onChoose} />
      <span>{text}</span>
    </label>
  );
}
