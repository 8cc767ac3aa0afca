import { useState } from 'preact/hooks';
import {
  fields,
  fieldsOfKind,
  isListField,
  type TableKind,
  tableKindLabels,
} from '../../../lib/imports/mapping/fields.ts';
import type { SessionView, TableView } from '../../../lib/imports/session/view.ts';
import { legacyEncodings, legacyNames } from '../../../lib/vietnamese/legacy.ts';
import { count } from './format.ts';
import { Tick } from './Tick.tsx';
import type { ImportHandle } from './useImport.ts';

/** Every table of every file: whether it is taken, and what each of its columns is. */
export function Lists({ view, handle }: { view: SessionView; handle: ImportHandle }) {
  const aside = asideOf(view);
  const shown = view.tables.filter((table) => !aside.includes(table));
  const list = (table: TableView) => (
    <List key={table.key} table={table} several={view.tables.length > 1} handle={handle} />
  );
  return (
    <div class="stack lists">
      {view.files.length > 1 && (
        <ul class="plain row">
          {view.files.map(({ id, name }) => (
            <li key={id} class="chip">
              {name}
              <button
                type="button"
                class="quiet"
                aria-label={`Bỏ tệp ${name}`}
                onClick={() => handle.act({ act: 'remove-file', id })}
              >
                Bỏ
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown.map(list)}
      {aside.length > 0 && (
        <details class="stack" data-testid="import-tables-aside">
          <summary class="quiet-text">{count(aside.length)} bảng, trang tính khác không lấy</summary>
          <div class="stack">{aside.map(list)}</div>
        </details>
      )}
    </div>
  );
}

/** Sheets that are hidden and tables that only arrange a page, in a file of which something else is taken. */
function asideOf({ tables }: SessionView): TableView[] {
  const taken = new Set(tables.filter(({ included }) => included).map(({ file }) => file));
  return tables.filter(
    ({ included, file, headerRows }) => !included && taken.has(file) && headerRows.length === 0,
  );
}

interface ListProps {
  table: TableView;
  several: boolean;
  handle: ImportHandle;
}

function List({ table, several, handle }: ListProps) {
  const { key } = table;
  const known = table.columns.filter(({ field }) => field !== undefined).length;
  const title = [table.file, table.name].filter(Boolean).join(' · ');
  // What the clerk has opened stays open, also when the list is now understood.
  const [open, setOpen] = useState(!table.included && !table.hidden && !several);
  return (
    <details
      class="card list"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid="import-table"
    >
      <summary>
        <strong>{title}</strong> –{' '}
        {table.included
          ? `${count(table.rows)} dòng, nhận được ${known} trong ${table.columns.length} cột`
          : table.hidden
            ? 'trang tính ẩn, không lấy'
            : 'không lấy'}
        <span class="quiet-text"> (Cột nhận được)</span>
      </summary>
      <div class="stack">
        {table.problem && <p class="field-error">{table.problem}</p>}
        {table.recalled && <p class="quiet-text">Các cột được đặt như lần trước với tiêu đề này.</p>}
        <div class="choice">
          <Tick
            id={`include-${key}`}
            checked={table.included}
            version={handle.version}
            onChange={(included) => handle.act({ act: 'include', table: key, included })}
          />
          <label for={`include-${key}`}>Lấy bảng này</label>
        </div>
        <div class="settings">
          <div>
            <label for={`kind-${key}`}>Danh sách này là</label>
            <select
              id={`kind-${key}`}
              value={table.kind}
              onChange={(event) =>
                handle.act({ act: 'kind', table: key, kind: event.currentTarget.value as TableKind })
              }
            >
              {(Object.keys(tableKindLabels) as TableKind[]).map((kind) => (
                <option key={kind} value={kind}>
                  {tableKindLabels[kind]}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label for={`header-${key}`}>Dòng tiêu đề</label>
            <HeaderChoice table={table} handle={handle} />
          </div>
          <div>
            <label for={`encoding-${key}`}>Bảng mã của chữ</label>
            <select
              id={`encoding-${key}`}
              value={table.encoding ?? ''}
              onChange={(event) => {
                const encoding = legacyEncodings.find((one) => one === event.currentTarget.value);
                handle.act({ act: 'encoding', table: key, encoding });
              }}
            >
              <option value="">Unicode (để nguyên)</option>
              {legacyEncodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {legacyNames[encoding]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <Columns table={table} title={title} handle={handle} />
      </div>
    </details>
  );
}

function HeaderChoice({ table, handle }: Omit<ListProps, 'several'>) {
  const [first = 0] = table.headerRows;
  const shown = table.top.some(({ row }) => row === first);
  return (
    <select
      id={`header-${table.key}`}
      value={String(first)}
      onChange={(event) =>
        handle.act({ act: 'header', table: table.key, row: Number(event.currentTarget.value) })
      }
    >
      <option value="0">Không có dòng tiêu đề</option>
      {!shown && first > 0 && <option value={first}>Dòng {first}</option>}
      {table.top.map(({ row, text }) => (
        <option key={row} value={row}>
          Dòng {row === first ? table.headerRows.join('–') : row}: {text}
        </option>
      ))}
    </select>
  );
}

function Columns({ table, title, handle }: { table: TableView; title: string; handle: ImportHandle }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="scroll" tabIndex={0} aria-label={`Cột nhận được của ${title}`}>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Tiêu đề trong tệp</th>
            <th scope="col">Ví dụ</th>
            <th scope="col">Là</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ letter, header, field, samples }, column) => (
            <tr key={letter}>
              <td class="mono">{letter}</td>
              <td>{header || <span class="quiet-text">(không có)</span>}</td>
              <td class="quiet-text">{samples.join('; ')}</td>
              <td>
                <select
                  aria-label={`Cột ${letter} ${header} là`}
                  value={field ?? ''}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    handle.act({
                      act: 'field',
                      table: table.key,
                      column,
                      field: isListField(value) ? value : undefined,
                    });
                  }}
                >
                  <option value="">Bỏ qua cột này</option>
                  {fieldsOfKind[table.kind].map((name) => (
                    <option key={name} value={name}>
                      {fields[name].label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
