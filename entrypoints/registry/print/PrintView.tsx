import '../duties/duties.css';
import './print.css';
import type { ComponentType } from 'preact';
import { Notice } from '../../../components/Notice.tsx';
import { useLive } from '../../../components/registry.tsx';
import { factSources } from '../../../components/requests/facts.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { nameOf, requestFor } from '../../../lib/documents/data.ts';
import { formByNumber } from '../../../lib/documents/forms/index.ts';
import type { Registry } from '../../../lib/registry/database.ts';
import { subjectsOf } from '../../../lib/requests/values.ts';
import { DutySheet, readSheet, type Sheet } from '../duties/DutySheetView.tsx';
import { loadSources } from '../papers/load.ts';
import type { Route } from '../route.ts';
import { Labels, Receipts } from './Lists.tsx';
import { allLabels, type DeviceLine, linesOf } from './lines.ts';
import { Steps, type StepsProps } from './Steps.tsx';

/** What can be printed from the page, each with its data. */
type Printed =
  | { what: 'labels' | 'receipts'; lines: readonly DeviceLine[]; body: string }
  | { what: 'duties'; sheets: readonly Sheet[] }
  | ({ what: 'steps' } & StepsProps);

const titles = {
  labels: 'Nhãn thiết bị',
  receipts: 'Danh sách thuê bao ký nhận',
  duties: 'Bản trách nhiệm của thuê bao',
  steps: 'Nơi nhận và các bước',
} as const;
type What = keyof typeof titles;

/** Pages for the printer: `#/print/<request id>?what=…`; `#/print/devices?what=labels` for every device in use. */
export function PrintView({ id = '', params }: Omit<Route, 'view'>) {
  const what = (Object.keys(titles) as What[]).find((one) => one === params.get('what')) ?? 'steps';
  const live = useLive(
    async (registry) => ({ printed: await read(registry, id, what) }),
    factSources,
    `${id}:${what}`,
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} title="In" />;
  const { printed } = value;
  const back = id === 'devices' ? '#/duties' : `#/papers/${id}`;
  return (
    <section class="stack">
      <p class="row no-print">
        <a href={printed ? back : '#/requests'}>← {id === 'devices' ? 'Trách nhiệm' : 'Văn bản, bộ hồ sơ'}</a>
        {printed && (
          <button type="button" class="primary" onClick={() => print()}>
            In trang này
          </button>
        )}
      </p>
      {printed ? (
        <Page printed={printed} />
      ) : (
        <>
          <h1>{titles[what]}</h1>
          <Notice tone="warning">Không có hồ sơ này trong sổ.</Notice>
        </>
      )}
    </section>
  );
}

function Page({ printed }: { printed: Printed }) {
  if (printed.what === 'steps') return <Steps {...printed} />;
  if (printed.what === 'duties') return <Duties sheets={printed.sheets} />;
  const List: ComponentType<{ lines: readonly DeviceLine[]; body: string }> =
    printed.what === 'labels' ? Labels : Receipts;
  return <List lines={printed.lines} body={printed.body} />;
}

function Duties({ sheets }: { sheets: readonly Sheet[] }) {
  if (sheets.length > 0) return sheets.map((sheet) => <DutySheet key={sheet.person.id} sheet={sheet} />);
  return (
    <>
      <h1>{titles.duties}</h1>
      <Notice tone="warning">Hồ sơ này chưa có thuê bao là cá nhân.</Notice>
    </>
  );
}

async function read(registry: Registry, id: string, what: What): Promise<Printed | undefined> {
  if (id === 'devices') return { what: 'labels', ...(await allLabels(registry)) };
  const sources = await loadSources(registry, id);
  if (!sources) return undefined;
  const { request, facts } = sources;
  if (what === 'steps') return { what, request, facts };
  const subjects = subjectsOf(requestFor(formByNumber('07'), request, facts), facts);
  if (what === 'duties') {
    const ids = [...new Set(subjects.flatMap(({ person }) => person?.id ?? []))];
    const sheets = await Promise.all(ids.map((one) => readSheet(registry, one)));
    return { what, sheets: sheets.filter((sheet) => sheet !== undefined) };
  }
  return { what, lines: linesOf(subjects, nameOf), body: facts.organisation?.name ?? '' };
}
