import './calendar.css';
import { useRef, useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { today } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { withDay, withoutDay, withYear, type YearSource, yearSource } from '../../../lib/calendar/edited.ts';
import { type EditedYears, type Holidays, yearInForce } from '../../../lib/calendar/index.ts';
import { parseEditedYears } from '../../../lib/registry/holidaysFile.ts';
import { ChoiceField } from '../requests/fields.tsx';
import { AddDay } from './AddDay.tsx';
import { CalendarFile, type Edit } from './CalendarFile.tsx';
import { tellDay } from './days.ts';

const sources = {
  announced: { text: 'Đã công bố', tone: 'success' },
  computed: { text: 'Tạm tính', tone: 'warning' },
  edited: { text: 'Bạn đã sửa', tone: 'neutral' },
} as const satisfies Record<YearSource, unknown>;

const kindTitles: Readonly<Record<keyof Holidays, string>> = { off: 'Ngày nghỉ', worked: 'Ngày làm bù' };
/** Two years of requests behind, and as far ahead as anyone plans. */
const yearsBehind = 2;
const yearsAhead = 5;

/** The days off and the days worked instead, by which every period of working days is counted. */
export function CalendarView() {
  const edit = useEdit();
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const live = useLive(
    async (from) => parseEditedYears(await from.getSetting('editedYears')),
    ['settings'],
    'calendar',
  );
  const { value: edited } = live;
  if (!edited) return <NotYet live={live} title="Lịch làm việc" />;
  const list = yearInForce(year, edited);
  const source = yearSource(year, edited);
  const years = Array.from({ length: yearsBehind + yearsAhead + 1 }, (_, at) => thisYear - yearsBehind + at);
  const offered = [...new Set([...years, ...Object.keys(edited).map(Number)])].sort((a, b) => a - b);

  const change = (how: (list: Holidays) => Holidays, said: string) =>
    edit((before) => withYear(before, year, how(yearInForce(year, before))), said);

  return (
    <section class="stack calendar">
      <h1>Lịch làm việc</h1>
      <p>
        Hạn tính theo ngày làm việc (như 05 ngày làm việc để thu hồi thiết bị) được đếm theo lịch này: thứ hai
        đến thứ sáu, trừ ngày nghỉ, cộng ngày làm bù.
      </p>
      <div class="row">
        <ChoiceField
          label="Năm"
          value={String(year)}
          absent={null}
          options={offered.map((one) => [String(one), tellYear(one, edited)] as const)}
          onChange={(chosen) => chosen && setYear(Number(chosen))}
        />
        <Chip {...sources[source]} />
        {source === 'edited' && (
          <button
            type="button"
            onClick={() =>
              edit((before) => withYear(before, year, undefined), `Đã trả lịch năm ${year} về như cũ.`)
            }
          >
            Trả về như cũ
          </button>
        )}
      </div>
      {source === 'computed' && (
        <p class="notice warning">
          Chưa có thông báo nghỉ lễ, Tết của năm {year}: ngày nghỉ được tính theo Bộ luật Lao động và âm lịch,
          chưa có ngày hoán đổi. Hãy sửa khi có thông báo chính thức.
        </p>
      )}
      {(['off', 'worked'] as const).map((kind) => (
        <section key={kind} class="card stack" aria-labelledby={`calendar-${kind}`}>
          <h2 id={`calendar-${kind}`}>
            {kindTitles[kind]} năm {year}
          </h2>
          {list[kind].length === 0 && <p class="quiet-text">Không có.</p>}
          <ul class="plain days">
            {list[kind].map((day) => (
              <li key={day} class="row" data-day={day}>
                <span>{tellDay(day)}</span>
                {/* A year always has a day off: an empty list would mean that nothing is known of it. */}
                {(kind === 'worked' || list.off.length > 1) && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`Bỏ ${tellDay(day)}`}
                    onClick={() => change((before) => withoutDay(before, day), `Đã bỏ ${tellDay(day)}.`)}
                  >
                    Bỏ
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <AddDay
        key={year}
        year={year}
        onAdd={(kind, day) => change((before) => withDay(before, kind, day), `Đã thêm ${tellDay(day)}.`)}
      />
      <CalendarFile edited={edited} years={offered} onEdit={edit} />
    </section>
  );
}

/** Changes what is stored, one change after the other, each from what the one before has left. */
function useEdit(): Edit {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const last = useRef(Promise.resolve());
  return (how, said) => {
    last.current = last.current
      .then(async () => {
        const before = parseEditedYears(await registry.getSetting('editedYears'));
        await registry.setSetting('editedYears', how(before));
        notify({ text: said, undo: () => registry.setSetting('editedYears', before) });
      })
      .catch(tellError);
    return last.current;
  };
}

function tellYear(year: number, edited: EditedYears): string {
  const source = yearSource(year, edited);
  return source === 'announced' ? String(year) : `${year} (${sources[source].text.toLocaleLowerCase('vi')})`;
}
