import { nextSteps, procedureLabels } from '../../lib/procedures/labels.ts';
import type { Request } from '../../lib/registry/schema.ts';
import type { Registry } from '../../lib/registry/store.ts';
import { tellMoment, today } from '../clock.ts';
import { Notice } from '../Notice.tsx';
import { PortalSaid } from '../progress/PortalSaid.tsx';
import { useLive } from '../registry.tsx';
import { StateChip } from './StateChip.tsx';
import { readSubjects, tellSubjects } from './subjects.ts';

/** Requests that have not ended, the one changed last first. */
export function OpenRequests() {
  const { value, problem } = useLive(readOpen, ['requests', 'staff', 'organisations', 'systems']);
  return (
    <div class="stack">
      {problem && <Notice tone="error">{problem}</Notice>}
      {value?.length === 0 && <p>Không có hồ sơ nào đang làm.</p>}
      <ul class="plain-list stack" aria-label="Hồ sơ đang làm">
        {value?.map(({ request, who }) => (
          <li key={request.id} class="card stack tight">
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
            </div>
            <p>{who}</p>
            <p class="quiet-text">{nextSteps[request.state]}</p>
            <PortalSaid requestId={request.id} />
            <p class="quiet-text small">Thay đổi lần cuối lúc {tellMoment(request.updatedAt)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="registry.html#/requests/new" target="_blank" rel="noreferrer">
          Lập hồ sơ mới
        </a>
      </p>
    </div>
  );
}

/** More than these are looked for in the registry page. */
const mostShown = 30;

/** Whether a request is still to be followed. */
export function isOpen({ state }: Pick<Request, 'state'>): boolean {
  return nextSteps[state] !== undefined;
}

async function readOpen(registry: Registry): Promise<{ request: Request; who: string }[]> {
  const open = (await registry.all('requests'))
    .filter(isOpen)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, mostShown);
  const subjects = await readSubjects(registry, open, today());
  return open.map((request) => ({ request, who: tellSubjects(subjects.get(request.id) ?? []) }));
}
