import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { issueRequests, peopleToIssue } from '../../../lib/imports/issueRequests.ts';
import {
  type ImportChoices,
  type ImportFacts,
  type ImportPlan,
  planImport,
} from '../../../lib/imports/plan.ts';
import type { PortalList } from '../../../lib/imports/portalWorkbook.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import { count } from './format.ts';
import { ChangedTable, DuplicateTable, NewTable, ProblemTable } from './tables.tsx';

export interface PreviewProps {
  fileName: string;
  list: PortalList;
  /** @param said what has been written, in one sentence */
  onDone(said: string): void;
  onCancel(): void;
}

const newId = () => crypto.randomUUID();

async function readFacts(registry: Registry): Promise<ImportFacts> {
  const [staff, devices, certificates, requests] = await Promise.all([
    registry.all('staff'),
    registry.all('devices'),
    registry.all('certificates'),
    registry.all('requests'),
  ]);
  return { staff, devices, certificates, requests };
}

/** What an import would do to the registry as it is now, also when another window changes it meanwhile. */
export function Preview({ fileName, list, onDone, onCancel }: PreviewProps) {
  const registry = useRegistry();
  const { value: facts, problem } = useLive(readFacts, ['staff', 'devices', 'certificates', 'requests']);
  const [choices, setChoices] = useState<ImportChoices>({ mapMinistry: false, capitaliseNames: false });
  const [withRequests, setWithRequests] = useState(false);
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const plan = useMemo(
    () => facts && planImport(list, facts, nowMoment(), newId, choices),
    [facts, list, choices],
  );
  const toIssue = useMemo(
    () => (facts && plan ? peopleToIssue(list.people, plan, facts) : []),
    [facts, plan, list],
  );

  if (problem) return <Notice tone="error">{problem}</Notice>;
  if (!facts || !plan) return <p role="status">Đang đối chiếu với sổ…</p>;
  const people = plan.new.length + plan.changed.length;
  const issuing = withRequests && toIssue.length > 0;

  async function write(made: ImportPlan, known: ImportFacts): Promise<void> {
    setWriting(true);
    setFailure(undefined);
    try {
      const now = nowMoment();
      const organisationId = await registry.getSetting('organisationId');
      const requests = issuing
        ? issueRequests(toIssue, made, known.certificates, organisationId, now, newId)
        : [];
      const staff = [...made.new.map((added) => added.staff), ...made.changed.map(({ after }) => after)];
      await registry.write(
        [
          { store: 'staff', put: staff },
          { store: 'requests', put: requests },
        ],
        now,
        { expected: Object.fromEntries(made.changed.map(({ before }) => [before.id, before.updatedAt])) },
      );
      onDone(told(made, requests.length));
    } catch (error) {
      setFailure(toRegistryError(error).message);
      setWriting(false);
    }
  }

  return (
    <>
      <p>
        Tệp <strong>{fileName}</strong>. Chưa có gì được ghi vào sổ.
      </p>
      <Counts plan={plan} />
      <Choices list={list} choices={choices} onChange={setChoices}>
        {toIssue.length > 0 && (
          <Choice checked={withRequests} onChange={setWithRequests} testId="import-requests">
            Tạo hồ sơ đề nghị cấp mới (Mẫu 01) cho {count(toIssue.length)} người
            <span class="quiet-text"> – bản nháp, chia theo loại thiết bị và nhà mạng</span>
          </Choice>
        )}
      </Choices>
      {failure && (
        <div data-testid="import-error">
          <Notice tone="error">{failure}</Notice>
        </div>
      )}
      <div class="row confirm">
        <button
          type="button"
          class="primary"
          data-testid="import-confirm"
          disabled={writing || (people === 0 && !issuing)}
          onClick={() => write(plan, facts)}
        >
          {writing ? 'Đang ghi…' : people > 0 ? `Nhập ${count(people)} người` : 'Lập hồ sơ'}
        </button>
        <button type="button" disabled={writing} onClick={onCancel}>
          Chọn tệp khác
        </button>
        {people === 0 && !issuing && <span>Không có ai mới, không có gì thay đổi.</span>}
      </div>
      <Part title="Các ô cần xem" of={plan.problems}>
        <ProblemTable problems={plan.problems} />
      </Part>
      <Part title="Có thể là một người" of={plan.duplicates}>
        <p class="quiet-text">
          Trợ lý giữ thành hai người. Nếu là một, hãy sửa danh sách hoặc sổ rồi nhập lại.
        </p>
        <DuplicateTable duplicates={plan.duplicates} />
      </Part>
      <Part title="Thay đổi" of={plan.changed}>
        <ChangedTable changed={plan.changed} />
      </Part>
      <Part title="Người mới" of={plan.new}>
        <NewTable people={plan.new} />
      </Part>
    </>
  );
}

function told(plan: ImportPlan, requests: number): string {
  const added = plan.new.length;
  const changed = plan.changed.length;
  const parts = [
    ...(added > 0 ? [`${count(added)} người mới`] : []),
    ...(changed > 0 ? [`${count(changed)} người có thay đổi`] : []),
  ];
  return [
    ...(parts.length > 0 ? [`Đã nhập ${count(added + changed)} người: ${parts.join(', ')}.`] : []),
    ...(requests > 0 ? [`Đã lập ${count(requests)} hồ sơ nháp.`] : []),
  ].join(' ');
}

function Counts({ plan }: { plan: ImportPlan }) {
  const counts = [
    { name: 'new', label: 'Người mới', value: plan.new.length },
    { name: 'changed', label: 'Có thay đổi', value: plan.changed.length },
    { name: 'unchanged', label: 'Không đổi', value: plan.unchanged.length },
    { name: 'rejected', label: 'Dòng không nhập được', value: plan.rejected.length },
  ];
  return (
    <dl class="counts">
      {counts.map(({ name, label, value }) => (
        <div key={name} class={`card ${name === 'rejected' && value > 0 ? 'bad' : ''}`}>
          <dt>{label}</dt>
          <dd data-testid={`import-count-${name}`}>{count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChoicesProps {
  list: PortalList;
  choices: ImportChoices;
  onChange(choices: ImportChoices): void;
  children: ComponentChildren;
}

/** What may be done to the list on the clerk's word; each only where the list gives cause. */
function Choices({ list, choices, onChange, children }: ChoicesProps) {
  const ministry = useMemo(() => list.people.filter((person) => person.issuedByMinistry).length, [list]);
  const oneCase = useMemo(() => list.people.filter((person) => person.nameProposal).length, [list]);
  return (
    <div class="stack choices">
      {ministry > 0 && (
        <Choice
          checked={choices.mapMinistry}
          onChange={(mapMinistry) => onChange({ ...choices, mapMinistry })}
          testId="import-map-ministry"
        >
          Ghi nơi cấp “Bộ Công an” theo mã CCSĐKQLCTVDLQGVDC ({count(ministry)} người)
          <span class="quiet-text"> – mẫu của Cổng không có mã cho Bộ Công an</span>
        </Choice>
      )}
      {oneCase > 0 && (
        <Choice
          checked={choices.capitaliseNames}
          onChange={(capitaliseNames) => onChange({ ...choices, capitaliseNames })}
          testId="import-capitalise"
        >
          Viết hoa chữ đầu họ tên ({count(oneCase)} người đang viết toàn chữ hoa hoặc toàn chữ thường)
        </Choice>
      )}
      {children}
    </div>
  );
}

interface ChoiceProps {
  checked: boolean;
  onChange(checked: boolean): void;
  testId: string;
  children: ComponentChildren;
}

function Choice({ checked, onChange, testId, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        data-testid={testId}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

function Part({
  title,
  of,
  children,
}: {
  title: string;
  of: readonly unknown[];
  children: ComponentChildren;
}) {
  if (of.length === 0) return null;
  return (
    <div class="stack">
      <h2>
        {title} ({count(of.length)})
      </h2>
      {children}
    </div>
  );
}
