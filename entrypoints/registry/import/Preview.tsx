import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nowMoment, today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import type { SessionView } from '../../../lib/imports/session/view.ts';
import { downloadBlob } from '../download.ts';
import { Certificates } from './Certificates.tsx';
import { Duplicates } from './Duplicates.tsx';
import { FilePicker } from './FilePicker.tsx';
import { count } from './format.ts';
import { Lists } from './Lists.tsx';
import { Tick } from './Tick.tsx';
import { ChangedTable, NewTable, ProblemTable, ProposalTable, RepairTable } from './tables.tsx';
import type { ImportHandle } from './useImport.ts';
import { useSlow } from './Working.tsx';
import { proposalLabels } from './words.ts';

export interface PreviewProps {
  view: SessionView;
  handle: ImportHandle;
  /** @param said what has been written, in one or two sentences */
  onDone(said: string): void;
  /** Throws away what was read. */
  onAgain(): void;
}

/** What an import would do to the registry as it is now, also when another window changes it meanwhile. */
export function Preview({ view, handle, onDone, onAgain }: PreviewProps) {
  const [withRequests, setWithRequests] = useState(false);
  const working = handle.busy !== undefined;
  const slow = useSlow(working);
  const writing = handle.busy?.doing === 'writing';
  const { counts, taken } = view;
  const issuing = withRequests && view.wanted > 0;
  const open = counts.duplicate;
  const undecided = view.certificates.filter(({ state }) => state === 'open').length;

  async function write(): Promise<void> {
    const answer = await handle.ask('write', { now: nowMoment(), withRequests: issuing });
    if (!answer) return;
    handle.end();
    onDone(answer.said);
  }

  async function saveCorrection(): Promise<void> {
    const blob = await handle.ask('correction', undefined);
    if (blob) downloadBlob(`dong-can-sua-${today()}.xlsx`, blob);
  }

  return (
    <>
      <p>
        Xem trước lần nhập từ{' '}
        <strong>{view.files.length === 1 ? view.files[0]?.name : `${count(view.files.length)} tệp`}</strong>.
        Chưa có gì được ghi vào sổ.
      </p>
      <Counts counts={counts} />
      <Lists view={view} handle={handle} />
      <FilePicker more onFiles={handle.add} />
      <Certificates view={view} handle={handle} />
      <Choices view={view} handle={handle}>
        {view.wanted > 0 && (
          <Choice
            checked={withRequests}
            version={handle.version}
            onChange={setWithRequests}
            testId="import-requests"
          >
            Tạo hồ sơ đề nghị cấp mới (Mẫu 01) cho {count(view.wanted)} người
            <span class="quiet-text"> – bản nháp, chia theo loại thiết bị và nhà mạng</span>
          </Choice>
        )}
      </Choices>
      <div class="row confirm">
        <button
          type="button"
          class="primary"
          data-testid="import-confirm"
          disabled={working || (taken === 0 && !issuing)}
          onClick={write}
        >
          {writing ? 'Đang ghi…' : confirmText(view, issuing)}
        </button>
        <button type="button" disabled={writing} onClick={onAgain}>
          Chọn tệp khác
        </button>
        {counts.rejected > 0 && (
          <button type="button" data-testid="import-correction" disabled={working} onClick={saveCorrection}>
            Tải tệp sửa lỗi ({count(counts.rejected)} dòng)
          </button>
        )}
        {taken === 0 && !issuing && <span>Không có ai mới, không có gì thay đổi.</span>}
        {undecided > 0 && <span>{count(undecided)} chứng thư chờ chọn thuê bao.</span>}
        {open > 0 && <span>{count(open)} dòng chờ chọn ở mục “Có thể là một người”.</span>}
        {slow && !writing && <span role="status">Đang đối chiếu…</span>}
      </div>
      <Part title="Các ô cần xem" count={view.problems.error + view.problems.warning + view.problems.info}>
        {counts.rejected > 0 && (
          <p class="quiet-text">
            “Tải tệp sửa lỗi” lưu các dòng không nhập được thành một sổ Excel, có ghi cách sửa bên cạnh; sửa
            xong, chọn tệp đó để nhập tiếp.
          </p>
        )}
        <ProblemTable view={view} handle={handle} />
      </Part>
      <Part title="Có thể là một người" count={Math.max(open, view.alike)}>
        <Duplicates handle={handle} />
      </Part>
      <Part title="Giá trị được đề xuất" count={sum(view.proposals.map((one) => one.count))}>
        <ProposalTable view={view} handle={handle} />
      </Part>
      <Part title="Chữ được chuyển sang Unicode" count={view.repairs}>
        <RepairTable view={view} handle={handle} />
      </Part>
      <Part title="Thay đổi" count={counts.changed}>
        <ChangedTable view={view} handle={handle} />
      </Part>
      <Part title={view.people === taken ? 'Người mới' : 'Mới'} count={counts.new}>
        <NewTable view={view} handle={handle} />
      </Part>
      {counts.new + counts.changed + counts.unchanged + counts.rejected + open === 0 &&
        view.certificates.length === 0 && (
          <Notice tone="warning">
            <p>Chưa có dòng nào được đọc. Hãy xem mục “Cột nhận được” của từng bảng ở trên.</p>
          </Notice>
        )}
    </>
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function confirmText({ taken, people }: SessionView, issuing: boolean): string {
  if (taken === 0) return issuing ? 'Lập hồ sơ' : 'Nhập';
  return people === taken ? `Nhập ${count(people)} người` : `Nhập ${count(taken)} dòng`;
}

function Counts({ counts }: Pick<SessionView, 'counts'>) {
  const shown = [
    { name: 'new', label: 'Mới', value: counts.new },
    { name: 'changed', label: 'Có thay đổi', value: counts.changed },
    { name: 'unchanged', label: 'Không đổi', value: counts.unchanged },
    { name: 'duplicate', label: 'Chờ chọn', value: counts.duplicate },
    { name: 'rejected', label: 'Dòng không nhập được', value: counts.rejected },
  ];
  return (
    <dl class="counts">
      {shown.map(({ name, label, value }) => (
        <div key={name} class={`card ${name === 'rejected' && value > 0 ? 'bad' : ''}`}>
          <dt>{label}</dt>
          <dd data-testid={`import-count-${name}`}>{count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChoicesProps {
  view: SessionView;
  handle: ImportHandle;
  children: ComponentChildren;
}

/** What may be done to the list on the clerk's word; each only where the list gives cause. */
function Choices({ view, handle, children }: ChoicesProps) {
  return (
    <div class="stack choices">
      {view.proposals.map(({ kind, count: all, taken }) => {
        const { label, hint, testId } = proposalLabels[kind];
        return (
          <Choice
            key={kind}
            checked={taken > 0}
            version={handle.version}
            some={taken > 0 && taken < all}
            onChange={(checked) => handle.act({ act: 'proposals', kind, taken: checked })}
            testId={testId}
          >
            {label} ({taken > 0 && taken < all ? `${count(taken)} trong ` : ''}
            {count(all)} ô)
            <span class="quiet-text"> – {hint}</span>
          </Choice>
        );
      })}
      {children}
    </div>
  );
}

interface ChoiceProps {
  checked: boolean;
  /** Of several, some are and some are not. */
  some?: boolean;
  version: number;
  onChange(checked: boolean): void;
  testId: string;
  children: ComponentChildren;
}

function Choice({ checked, some = false, version, onChange, testId, children }: ChoiceProps) {
  return (
    <div class="choice">
      <Tick id={testId} testId={testId} checked={checked} some={some} version={version} onChange={onChange} />
      <label for={testId}>{children}</label>
    </div>
  );
}

function Part({ title, count: of, children }: { title: string; count: number; children: ComponentChildren }) {
  if (of === 0) return null;
  return (
    <div class="stack">
      <h2>
        {title} ({count(of)})
      </h2>
      {children}
    </div>
  );
}
