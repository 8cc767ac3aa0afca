import './duties.css';
import { Chip } from '../../../components/Chip.tsx';
import { Cite } from '../../../components/Cite.tsx';
import { today } from '../../../components/clock.ts';
import { RecordPicker } from '../../../components/RecordPicker.tsx';
import { useLive } from '../../../components/registry.tsx';
import { factSources, loadAllFacts } from '../../../components/requests/facts.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { type Duty, type DutyRecord, duties } from '../../../lib/requests/duties.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { go } from '../route.ts';

const statuses = {
  ok: { text: 'Đã đủ', tone: 'success' },
  open: { text: 'Còn việc', tone: 'warning' },
  overdue: { text: 'Quá hạn', tone: 'error' },
  manual: { text: 'Tự kiểm tra', tone: 'neutral' },
} as const satisfies Record<Duty['status'], unknown>;

/** The duties of the managing body (letter, mục 8), ticked off from the registry. */
export function DutiesView() {
  const live = useLive(async (registry) => duties(await loadAllFacts(registry, today())), factSources);
  const { value, problem } = live;
  return (
    <section class="stack duties">
      <h1>Trách nhiệm của cơ quan</h1>
      <p>Tính từ sổ đăng ký đến hôm nay, ngày {formatDate(today())}.</p>
      {(!value || problem) && <NotYet live={live} />}
      {value && (
        <ul class="plain stack" aria-label="Việc phải làm">
          {value.map((duty) => (
            <Item key={duty.id} duty={duty} />
          ))}
        </ul>
      )}
      <SheetChoice />
    </section>
  );
}

/** More than these are shown only when asked for. */
const mostShown = 10;

function Item({ duty: { id, title, citation, status, text, records } }: { duty: Duty }) {
  const first = records.slice(0, mostShown);
  const rest = records.slice(mostShown);
  return (
    <li class="card stack tight" data-duty={id} data-status={status}>
      <div class="row">
        <h2 class="duty-title">{title}</h2>
        <Chip {...statuses[status]} />
      </div>
      <p>{text}</p>
      <Records records={first} />
      {rest.length > 0 && (
        <details>
          <summary>Xem {rest.length} mục nữa</summary>
          <Records records={rest} />
        </details>
      )}
      <Cite citation={citation} />
    </li>
  );
}

function Records({ records }: { records: readonly DutyRecord[] }) {
  if (records.length === 0) return null;
  return (
    <ul class="duty-records">
      {records.map(({ store, id, text, due }) => (
        // One record may be told of twice, for two reasons.
        <li key={`${store}:${id}:${text}`}>
          <a href={`#/${store}/${id}`}>{text}</a>
          {due && <span class="quiet-text"> Hạn: ngày {formatDate(due)}.</span>}
        </li>
      ))}
    </ul>
  );
}

function SheetChoice() {
  return (
    <section class="card stack" aria-labelledby="sheet-title">
      <h2 id="sheet-title">Bản trách nhiệm của thuê bao</h2>
      <p>Một trang in cho mỗi người, để thuê bao đọc và ký.</p>
      <div class="field">
        <label for="sheet-person">In cho ai</label>
        <RecordPicker
          store="staff"
          value=""
          shared={{ id: 'sheet-person' }}
          onChange={(id) => id && go(`#/duty-sheet/${id}`)}
        />
      </div>
      <p>
        <a href="#/print/devices?what=labels">In nhãn cho mọi thiết bị đang sử dụng</a>
      </p>
    </section>
  );
}
