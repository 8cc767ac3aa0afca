import './open-requests.css';
import { procedureLabels } from '../../lib/procedures/labels.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { type Standing, standings } from '../../lib/requests/standing.ts';
import { formatDate } from '../../lib/vietnamese/dates.ts';
import { Chip } from '../Chip.tsx';
import { today } from '../clock.ts';
import { PortalSaid } from '../progress/PortalSaid.tsx';
import { useLive } from '../registry.tsx';
import { Empty } from '../states/Empty.tsx';
import { NotYet } from '../states/NotYet.tsx';
import { factSources, loadFactsOf } from './facts.ts';
import { StandingBar } from './StandingBar.tsx';
import { StateChip } from './StateChip.tsx';
import { readSubjects, tellSubjects } from './subjects.ts';

/** More than these are looked for in the registry page. */
const mostShown = 30;

/** Requests that something is still to be done about, the overdue first, with what is next and by when. */
export function OpenRequests() {
  const live = useLive(readOpen, factSources);
  const { value, problem } = live;
  return (
    <div class="stack">
      {(!value || problem) && <NotYet live={live} />}
      {value?.rows.length === 0 && <Empty title="Không có hồ sơ nào đang làm." />}
      <ul class="plain-list stack" aria-label="Hồ sơ đang làm">
        {value?.rows.map((row) => (
          <Row key={row.standing.request.id} {...row} />
        ))}
      </ul>
      {value && value.more > 0 && <p>Còn {value.more} hồ sơ nữa: mở sổ đăng ký, phần Hồ sơ.</p>}
      <p class="row">
        <a href="https://dichvucong.ca.gov.vn/" target="_blank" rel="noreferrer">
          Mở Cổng dịch vụ công
        </a>
        <a href="registry.html#/requests/new" target="_blank" rel="noreferrer">
          Lập hồ sơ mới
        </a>
      </p>
    </div>
  );
}

interface RowProps {
  standing: Standing;
  who: string;
}

function Row({ standing, who }: RowProps) {
  const { request, next, stage } = standing;
  return (
    <li class="card stack tight" data-request={request.id}>
      <div class="row">
        <a
          class="request-title"
          href={`registry.html#/requests/${request.id}`}
          target="_blank"
          rel="noreferrer"
        >
          {procedureLabels[request.procedure]}
        </a>
        <StateChip state={request.state} />
        {stage === 'overdue' && <Chip text="Quá hạn" tone="error" />}
      </div>
      <p>{who}</p>
      <StandingBar standing={standing} />
      {next && (
        <p class="small">
          {next.title}
          {next.due && <strong> Hạn: ngày {formatDate(next.due)}.</strong>}
        </p>
      )}
      <PortalSaid requestId={request.id} />
    </li>
  );
}

async function readOpen(registry: Registry): Promise<{ rows: RowProps[]; more: number }> {
  const requests = await registry.all('requests');
  const open = standings(requests, await loadFactsOf(registry, today(), requests));
  const shown = open.slice(0, mostShown);
  const subjects = await readSubjects(
    registry,
    shown.map(({ request }) => request),
    today(),
  );
  return {
    rows: shown.map((standing) => ({
      standing,
      who: tellSubjects(subjects.get(standing.request.id) ?? []),
    })),
    more: open.length - shown.length,
  };
}
