/** What the preview shows of a plan, one table each; every page of them comes from the worker. */
import { useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { Masked } from '../../../components/Masked.tsx';
import {
  type ProposalKind,
  proposalKinds,
  type RowProblem,
  type RowSource,
} from '../../../lib/imports/rowTypes.ts';
import type {
  Page,
  ProblemView,
  ProposalView,
  RepairView,
  RowSection,
  RowView,
  SessionView,
} from '../../../lib/imports/session/view.ts';
import type { Tone } from '../../../lib/registry/display.ts';
import { count } from './format.ts';
import { PagedTable } from './PagedTable.tsx';
import type { Query } from './protocol.ts';
import { Tick } from './Tick.tsx';
import type { ImportHandle } from './useImport.ts';
import { newRecordLabels, proposalLabels, recordLabels } from './words.ts';

export interface TableProps {
  view: SessionView;
  handle: ImportHandle;
}

const severities: Record<RowProblem['severity'], { text: string; tone: Tone }> = {
  error: { text: 'Không nhập', tone: 'error' },
  warning: { text: 'Nên xem lại', tone: 'warning' },
  info: { text: 'Lưu ý', tone: 'neutral' },
};

/** A page of a kind of items, out of the worker. */
export async function fetchPage<T>(handle: ImportHandle, query: Query): Promise<Page<T> | undefined> {
  return (await handle.ask('page', query)) as Page<T> | undefined;
}

const severalTables = ({ tables }: SessionView) => tables.filter(({ included }) => included).length > 1;

/** Number of the row; where there are several tables, which one. */
export function Source({ source, several }: { source: RowSource; several: boolean }) {
  return (
    <>
      {source.row}
      {several && (
        <span class="quiet-text source">
          {source.file}
          {source.table ? ` · ${source.table}` : ''}
        </span>
      )}
    </>
  );
}

export function ProblemTable({ view, handle }: TableProps) {
  const [severity, setSeverity] = useState<RowProblem['severity'] | ''>('');
  const { problems } = view;
  const several = severalTables(view);
  return (
    <div class="stack">
      <div class="row">
        <label for="import-severity">Hiện</label>
        <select
          id="import-severity"
          class="narrow"
          value={severity}
          onChange={(event) => setSeverity(event.currentTarget.value as RowProblem['severity'] | '')}
        >
          <option value="">Tất cả ({count(problems.error + problems.warning + problems.info)})</option>
          {(Object.keys(severities) as RowProblem['severity'][]).map((key) => (
            <option key={key} value={key}>
              {severities[key].text} ({count(problems[key])})
            </option>
          ))}
        </select>
      </div>
      <PagedTable<ProblemView>
        caption="Các ô cần xem"
        columns={['Dòng', 'Cột', 'Giá trị', 'Vấn đề', 'Cách sửa', 'Mức']}
        version={`${handle.version}${severity}`}
        load={(from, many) =>
          fetchPage(handle, { of: 'problems', severity: severity || undefined, from, count: many })
        }
        keyOf={(_, index) => String(index)}
        cells={({ source, column, value, message, remedy, severity: level }) => (
          <>
            <td>
              <Source source={source} several={several} />
            </td>
            <td>
              <span class="mono">{column?.letter}</span> {column?.header}
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

/** Takes or leaves every row of a section. */
function TakeAll({ handle, section }: { handle: ImportHandle; section: RowSection }) {
  return (
    <div class="row">
      <button type="button" onClick={() => handle.act({ act: 'rows', section, choice: undefined })}>
        Nhập tất cả
      </button>
      <button type="button" onClick={() => handle.act({ act: 'rows', section, choice: 'leave' })}>
        Bỏ tất cả
      </button>
    </div>
  );
}

function Take({ row, handle }: { row: RowView; handle: ImportHandle }) {
  return (
    <Tick
      label={`Nhập dòng ${row.source.row}: ${row.name}`}
      checked={row.taken}
      version={row}
      onChange={(taken) => handle.act({ act: 'row', key: row.key, choice: taken ? undefined : 'leave' })}
    />
  );
}

/** What becomes of each record of a row: new ones by their name, others field by field. */
function Records({ row }: { row: RowView }) {
  const several = row.records.length > 1;
  return (
    <ul class="changes">
      {row.records.flatMap(({ store, isNew, title, changes }) =>
        isNew
          ? [
              <li key={`${store}-${title}`}>
                {newRecordLabels[store]}: <ins>{title}</ins>
              </li>,
            ]
          : changes.map(({ field, label, from, to }) => (
              <li key={`${store}-${field}`}>
                {several && store !== 'staff' && (
                  <span class="quiet-text">
                    {recordLabels[store]} {title} –{' '}
                  </span>
                )}
                {label}: {from === '' ? <span class="quiet-text">(trống)</span> : <del>{from}</del>}{' '}
                <span aria-hidden="true">→</span> <ins>{to}</ins>
              </li>
            )),
      )}
    </ul>
  );
}

const rowPage = (handle: ImportHandle, section: RowSection) => (from: number, many: number) =>
  fetchPage<RowView>(handle, { of: 'rows', section, from, count: many });

export function ChangedTable({ view, handle }: TableProps) {
  const several = severalTables(view);
  return (
    <div class="stack">
      <TakeAll handle={handle} section="changed" />
      <PagedTable<RowView>
        caption="Người có thay đổi"
        columns={['Nhập', 'Dòng', 'Tên', 'Thay đổi']}
        version={handle.version}
        load={rowPage(handle, 'changed')}
        keyOf={({ key }) => key}
        cells={(row) => (
          <>
            <td>
              <Take row={row} handle={handle} />
            </td>
            <td>
              <Source source={row.source} several={several} />
            </td>
            <td>{row.name}</td>
            <td>
              <Records row={row} />
            </td>
          </>
        )}
      />
    </div>
  );
}

export function NewTable({ view, handle }: TableProps) {
  const several = severalTables(view);
  return (
    <div class="stack">
      <TakeAll handle={handle} section="new" />
      <PagedTable<RowView>
        caption="Người mới"
        columns={[
          'Nhập',
          'Dòng',
          'Tên',
          'Ngày sinh',
          'Số định danh',
          'Chức vụ, đơn vị',
          'Thư điện tử công vụ',
          'Kèm theo',
        ]}
        version={handle.version}
        load={rowPage(handle, 'new')}
        keyOf={({ key }) => key}
        cells={(row) => (
          <>
            <td>
              <Take row={row} handle={handle} />
            </td>
            <td>
              <Source source={row.source} several={several} />
            </td>
            <td>{row.facts.fullName ?? row.name}</td>
            <td>{row.facts.birthDate}</td>
            <td>
              {row.facts.idNumber && <Masked key={row.key} value={row.facts.idNumber} whose={row.name} />}
            </td>
            <td>{[row.facts.position, row.facts.unit].filter(Boolean).join(' · ')}</td>
            <td class="value email">{row.facts.officialEmail}</td>
            <td>
              <Beside row={row} />
            </td>
          </>
        )}
      />
    </div>
  );
}

/** The certificate and the device that come with someone new. */
function Beside({ row }: { row: RowView }) {
  const rest = row.records.filter(({ store }) => store !== 'staff');
  return (
    <>
      {rest.map(({ store, title }) => (
        <div key={`${store}-${title}`}>
          {recordLabels[store]} <span class="mono">{title}</span>
        </div>
      ))}
    </>
  );
}

export function ProposalTable({ view, handle }: TableProps) {
  const [kind, setKind] = useState<ProposalKind | ''>('');
  const several = severalTables(view);
  return (
    <div class="stack">
      {view.proposals.length > 1 && (
        <div class="row">
          <label for="import-proposal-kind">Hiện</label>
          <select
            id="import-proposal-kind"
            class="narrow"
            value={kind}
            onChange={(event) =>
              setKind(proposalKinds.find((one) => one === event.currentTarget.value) ?? '')
            }
          >
            <option value="">Tất cả</option>
            {view.proposals.map((one) => (
              <option key={one.kind} value={one.kind}>
                {proposalLabels[one.kind].label} ({count(one.count)})
              </option>
            ))}
          </select>
        </div>
      )}
      <PagedTable<ProposalView>
        caption="Giá trị được đề xuất"
        columns={['Nhận', 'Dòng', 'Họ và tên', 'Cột', 'Trong tệp', 'Đề xuất']}
        version={`${handle.version}${kind}`}
        load={(from, many) =>
          fetchPage(handle, { of: 'proposals', kind: kind || undefined, from, count: many })
        }
        keyOf={({ key }) => key}
        cells={(item) => (
          <>
            <td>
              <Tick
                label={`Nhận đề xuất ở dòng ${item.source.row}: ${item.to}`}
                checked={item.taken}
                version={item}
                onChange={(taken) => handle.act({ act: 'proposal', key: item.key, taken })}
              />
            </td>
            <td>
              <Source source={item.source} several={several} />
            </td>
            <td>{item.name}</td>
            <td>{item.label}</td>
            <td class="value">{item.from}</td>
            <td class="value">
              <ins>{item.to}</ins>
            </td>
          </>
        )}
      />
    </div>
  );
}

export function RepairTable({ view, handle }: TableProps) {
  const several = severalTables(view);
  return (
    <div class="stack">
      <p class="quiet-text">
        Danh sách gõ bằng bảng mã cũ. Nếu chữ sau khi chuyển không đúng, hãy chọn bảng mã khác ở mục “Cột nhận
        được” của bảng đó.
      </p>
      <PagedTable<RepairView>
        caption="Chữ được chuyển sang Unicode"
        columns={['Dòng', 'Cột', 'Bảng mã', 'Trong tệp', 'Sau khi chuyển']}
        version={handle.version}
        pageSize={10}
        load={(from, many) => fetchPage(handle, { of: 'repairs', from, count: many })}
        keyOf={(_, index) => String(index)}
        cells={({ source, letter, encoding, from, to }) => (
          <>
            <td>
              <Source source={source} several={several} />
            </td>
            <td class="mono">{letter}</td>
            <td>{encoding}</td>
            <td class="value">{from}</td>
            <td class="value">
              <ins>{to}</ins>
            </td>
          </>
        )}
      />
    </div>
  );
}
