import './progress.css';
import { useState } from 'preact/hooks';
import type { PortalRow } from '../../lib/portal/progress/types.ts';
import { procedureLabels, stateLabels } from '../../lib/procedures/labels.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import {
  type ProcedureId,
  procedureIds,
  type RequestState,
  requestStates,
} from '../../lib/registry/schema.ts';
import { formatDate } from '../../lib/vietnamese/dates.ts';
import { Notice } from '../Notice.tsx';
import { type Comparison, type Paired, procedureOf, type Told } from './compare.ts';
import { type ProgressActions, useComparison } from './useComparison.ts';

/** The portal's list of requests beside the registry's: nothing changes without the clerk's click. */
export function ProgressSection({ rows }: { rows: readonly PortalRow[] }) {
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<string>();
  const { comparison, names, actions } = useComparison(rows, (work, said) => {
    setDone(undefined);
    setProblem(undefined);
    work.then(
      () => setDone(said),
      (error: unknown) => setProblem(toRegistryError(error).message),
    );
  });
  if (!comparison || rows.length === 0) return null;
  return (
    <section class="stack progress" aria-label="Tiến độ trên Cổng" data-testid="progress">
      <h2>Hồ sơ trên Cổng ({rows.length})</h2>
      {problem && <Notice tone="error">{problem}</Notice>}
      {done && (
        <Notice tone="success">
          <p role="status" data-testid="progress-done">
            {done}
          </p>
        </Notice>
      )}
      <Moves comparison={comparison} names={names} actions={actions} />
      <Differences pairs={comparison.differences} names={names} actions={actions} />
      <Offered pairs={comparison.offered} names={names} actions={actions} />
      <Unclear comparison={comparison} actions={actions} />
      <Fresh lines={comparison.fresh} actions={actions} />
      {comparison.doubtful.length > 0 && (
        <Notice tone="warning">
          <p data-testid="progress-doubtful">
            Không cập nhật {comparison.doubtful.map(({ row, code }) => code ?? row.status).join(', ')}: một mã
            có nhiều dòng khác nhau trên Cổng hoặc nhiều hồ sơ trong sổ. Hãy xem lại mã hồ sơ.
          </p>
        </Notice>
      )}
      <Rest comparison={comparison} />
    </section>
  );
}

interface PartProps {
  names: ReadonlyMap<string, string>;
  actions: ProgressActions;
}

function Moves({ comparison, names, actions }: PartProps & { comparison: Comparison }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { moves } = comparison;
  if (moves.length === 0) return null;
  const chosen = moves.filter(({ request }) => !left.has(request.id));
  return (
    <div class="stack tight">
      <ul class="plain-list stack tight" aria-label="Hồ sơ có tiến triển">
        {moves.map((move) => (
          <li
            key={move.request.id}
            data-testid="progress-move"
            data-request={move.request.id}
            data-state={move.state}
          >
            <label class="row">
              <input
                type="checkbox"
                checked={!left.has(move.request.id)}
                onChange={(event) => {
                  const after = new Set(left);
                  if (event.currentTarget.checked) after.delete(move.request.id);
                  else after.add(move.request.id);
                  setLeft(after);
                }}
              />
              <span>
                <strong>{nameOf(move)}</strong> {names.get(move.request.id)}
              </span>
            </label>
            <p class="quiet-text small">
              {stateLabels[move.request.state]} → <strong>{stateLabels[move.state]}</strong>: Cổng ghi “
              {move.row.status}”, ngày {formatDate(move.at)}
            </p>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          class="primary"
          data-testid="progress-apply"
          disabled={chosen.length === 0}
          onClick={() => actions.follow(chosen, `Đã cập nhật ${chosen.length} hồ sơ theo Cổng.`)}
        >
          Cập nhật {chosen.length} hồ sơ
        </button>
      </div>
    </div>
  );
}

function Differences({ pairs, names, actions }: PartProps & { pairs: Comparison['differences'] }) {
  return pairs.map((pair) => (
    <Notice key={pair.request.id} tone="warning">
      <div class="stack tight" data-testid="progress-difference" data-request={pair.request.id}>
        <p>
          <strong>{nameOf(pair)}</strong> {names.get(pair.request.id)}: sổ ghi “
          {stateLabels[pair.request.state]}”, Cổng ghi “{pair.row.status}” (ngày {formatDate(pair.at)}). Theo
          Cổng là lùi lại so với sổ.
        </p>
        <div class="row">
          <button
            type="button"
            onClick={() =>
              actions.follow([pair], `Đã sửa ${nameOf(pair)} thành “${stateLabels[pair.state]}”.`)
            }
          >
            Theo Cổng
          </button>
          <button type="button" class="quiet" onClick={() => actions.keep(pair)}>
            Giữ như trong sổ
          </button>
        </div>
      </div>
    </Notice>
  ));
}

function Offered({ pairs, names, actions }: PartProps & { pairs: readonly Paired[] }) {
  return pairs.map((pair) => (
    <div
      key={pair.request.id}
      class="card stack tight"
      data-testid="progress-offered"
      data-request={pair.request.id}
    >
      <p>
        <strong>{nameOf(pair)}</strong> ({pair.row.status}) có phải hồ sơ “
        {procedureLabels[pair.request.procedure]}”
        {pair.request.document?.number && ` số ${pair.request.document.number}`}, {names.get(pair.request.id)}{' '}
        trong sổ không?
      </p>
      <div class="row">
        <button
          type="button"
          disabled={!pair.code && !pair.state}
          onClick={() =>
            actions.pair(
              pair,
              pair.code ? `Đã ghi mã ${pair.code} vào hồ sơ trong sổ.` : 'Đã cập nhật theo Cổng.',
            )
          }
        >
          {pair.code ? 'Đúng, ghi mã này vào sổ' : 'Đúng, cập nhật theo Cổng'}
        </button>
        {pair.code && <AddButton line={pair} actions={actions} label="Không, là hồ sơ khác: thêm vào sổ" />}
      </div>
    </div>
  ));
}

function Unclear({ comparison, actions }: { comparison: Comparison; actions: ProgressActions }) {
  const { unclear, fresh } = comparison;
  const words = [
    ...new Set([...unclear, ...fresh.filter(({ state }) => !state)].map(({ row }) => row.status)),
  ];
  if (words.length === 0) return null;
  return (
    <div class="stack tight">
      <p>Cổng dùng những từ trợ lý chưa biết; sổ giữ nguyên cho đến khi bạn cho biết nghĩa:</p>
      <ul class="plain-list stack tight">
        {words.map((status) => (
          <li key={status} class="row" data-testid="progress-unknown">
            <span>“{status}”</span>
            <StateChoice label={`“${status}” nghĩa là`} onChoose={(state) => actions.teach(status, state)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StateChoice({ label, onChoose }: { label: string; onChoose(state: RequestState): void }) {
  return (
    <select
      aria-label={label}
      value=""
      onChange={(event) => {
        const state = requestStates.find((one) => one === event.currentTarget.value);
        if (state) onChoose(state);
      }}
    >
      <option value="">nghĩa là…</option>
      {requestStates.map((state) => (
        <option key={state} value={state}>
          {stateLabels[state]}
        </option>
      ))}
    </select>
  );
}

function Fresh({ lines, actions }: { lines: Comparison['fresh']; actions: ProgressActions }) {
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= 3}>
      <summary>Chưa có trong sổ ({lines.length})</summary>
      <ul class="plain-list stack tight">
        {lines.map((line) => (
          <li key={nameOf(line)} class="stack tight" data-testid="progress-new" data-code={line.code}>
            <span>
              <strong>{nameOf(line)}</strong> {line.row.procedure ?? ''} · {line.row.status}
            </span>
            <AddButton line={line} actions={actions} label="Thêm vào sổ" />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where the portal's words do not tell the procedure, the clerk does. */
function AddButton({ line, actions, label }: { line: Told; actions: ProgressActions; label: string }) {
  const told = procedureOf(line.row);
  const [chosen, setChosen] = useState<ProcedureId>();
  const procedure = told ?? chosen;
  return (
    <div class="row">
      {!told && (
        <select
          aria-label={`Thủ tục của ${nameOf(line)}`}
          value={chosen ?? ''}
          onChange={(event) => setChosen(procedureIds.find((id) => id === event.currentTarget.value))}
        >
          <option value="">Chọn thủ tục…</option>
          {procedureIds.map((id) => (
            <option key={id} value={id}>
              {procedureLabels[id]}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        disabled={!procedure}
        onClick={() =>
          procedure &&
          actions.add(line, procedure, `Đã thêm ${nameOf(line)} vào sổ; hãy mở hồ sơ để ghi rõ của ai.`)
        }
      >
        {label}
      </button>
    </div>
  );
}

function Rest({ comparison: { same, kept } }: { comparison: Comparison }) {
  const count = same.length + kept.length;
  if (count === 0) return null;
  return (
    <details>
      <summary>Sổ đã đúng như Cổng, hoặc bạn đã chọn giữ ({count})</summary>
      <ul>
        {[...same, ...kept].map((pair) => (
          <li key={pair.request.id} data-testid="progress-same" data-request={pair.request.id}>
            {nameOf(pair)}: {pair.row.status}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf({ code, row }: Told): string {
  return code ?? row.documentNumber ?? row.procedure ?? row.status;
}
