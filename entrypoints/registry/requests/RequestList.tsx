import { useState } from 'preact/hooks';
import { tellMoment, today } from '../../../components/clock.ts';
import { PortalSaid } from '../../../components/progress/PortalSaid.tsx';
import { useLive } from '../../../components/registry.tsx';
import { isOpen } from '../../../components/requests/open.ts';
import { StateChip } from '../../../components/requests/StateChip.tsx';
import { readSubjects, tellSubjects } from '../../../components/requests/subjects.ts';
import { Empty } from '../../../components/states/Empty.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { procedureById } from '../../../lib/procedures/index.ts';
import { addresseeLabels, procedureLabels, stateLabels } from '../../../lib/procedures/labels.ts';
import { haystackOf, matcherOf } from '../../../lib/registry/filter.ts';
import { type Request, type RequestState, requestStates } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import { ChoiceField, TextField } from './fields.tsx';

type Filter = 'open' | RequestState;
const filters: readonly (readonly [Filter, string])[] = [
  ['open', 'Đang làm'],
  ...requestStates.map((state) => [state, stateLabels[state]] as const),
];
/** More rows than this are reached by the search. */
const mostShown = 100;

interface Row {
  request: Request;
  who: string;
  haystack: string;
}

/** All requests, the one changed last first. */
export function RequestList() {
  const live = useLive(readRows, ['requests', 'staff', 'organisations', 'systems']);
  const { value: rows, problem } = live;
  const [query, setQuery] = useState<string>();
  const [filter, setFilter] = useState<Filter>();
  const matches = matcherOf(query ?? '');
  const found = (rows ?? []).filter(
    ({ request, haystack }) =>
      (filter === undefined || (filter === 'open' ? isOpen(request) : request.state === filter)) &&
      (matches?.(haystack) ?? true),
  );
  return (
    <section class="stack">
      <div class="row request-head">
        <h1>Hồ sơ</h1>
        <a class="button primary" href="#/requests/new">
          Lập hồ sơ mới
        </a>
        <a class="button" href="#/bulk">
          Lập cho nhiều người
        </a>
      </div>
      <div class="request-grid">
        <TextField label="Tìm hồ sơ" value={query} onChange={setQuery} />
        <ChoiceField
          label="Trạng thái"
          value={filter}
          options={filters}
          absent="Tất cả"
          onChange={(chosen) => setFilter(chosen)}
        />
      </div>
      {(!rows || problem) && <NotYet live={live} />}
      {rows && (
        <p role="status" class="quiet-text">
          {tellCount(found.length)}
        </p>
      )}
      {rows && found.length === 0 && <Nothing any={rows.length > 0} />}
      {found.length > 0 && <Table rows={found.slice(0, mostShown)} />}
    </section>
  );
}

function Nothing({ any }: { any: boolean }) {
  return any ? (
    <Empty title="Không có hồ sơ nào như vậy.">
      <p>Hãy bỏ bớt điều kiện tìm.</p>
    </Empty>
  ) : (
    <Empty title="Chưa có hồ sơ nào.">
      <p>
        Chưa rõ cần thủ tục nào? Hãy xem <a href="#/adviser">Chuyện gì đã xảy ra?</a>
      </p>
    </Empty>
  );
}

function Table({ rows }: { rows: readonly Row[] }) {
  return (
    <div class="table-area">
      <table>
        <thead>
          <tr>
            <th scope="col">Hồ sơ</th>
            <th scope="col">Về</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Nơi nhận</th>
            <th scope="col">Thay đổi lần cuối</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ request, who }) => (
            <tr key={request.id}>
              <td>
                <a href={`#/requests/${request.id}`}>{procedureLabels[request.procedure]}</a>
                <div class="quiet-text small">
                  {[
                    `Mẫu ${procedureById(request.procedure).form}`,
                    request.document?.number && `Số ${request.document.number}`,
                    request.portalCode && `Mã hồ sơ ${request.portalCode}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </td>
              <td>{who}</td>
              <td>
                <StateChip state={request.state} />
                <PortalSaid requestId={request.id} />
              </td>
              <td>{request.addressee ? addresseeLabels[request.addressee] : 'Chưa rõ'}</td>
              <td>{tellMoment(request.updatedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function readRows(registry: Registry): Promise<Row[]> {
  const requests = await registry.all('requests');
  const subjects = await readSubjects(registry, requests, today());
  return requests
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((request) => {
      const about = subjects.get(request.id) ?? [];
      return {
        request,
        who: tellSubjects(about),
        haystack: haystackOf([
          procedureLabels[request.procedure],
          request.document?.number,
          request.portalCode,
          ...about.flatMap(({ title, detail }) => [title, detail]),
        ]),
      };
    });
}

function tellCount(found: number): string {
  return found > mostShown ? `${found} hồ sơ; đang hiện ${mostShown} hồ sơ mới nhất.` : `${found} hồ sơ.`;
}
