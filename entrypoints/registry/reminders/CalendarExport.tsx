import { useMemo } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { deadlines, toCalendarFile } from '../../../lib/requests/deadlines.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { download } from '../download.ts';

/** The deadlines of a year as a file for any calendar program. */
export function CalendarExport({ facts }: { facts: Facts }) {
  const list = useMemo(() => deadlines(facts), [facts]);
  return (
    <section class="card stack tight" aria-labelledby="calendar-export">
      <h2 id="calendar-export">Đưa hạn việc vào lịch</h2>
      <p>
        {list.length === 0
          ? 'Trong một năm tới chưa có hạn nào.'
          : `${list.length} hạn trong một năm tới, gồm hạn cuối gia hạn và hạn của các hồ sơ. Tệp không ghi tên người, số hiệu.`}
      </p>
      <p>
        <button
          type="button"
          disabled={list.length === 0}
          onClick={() =>
            download(`han-chung-thu-${facts.today}.ics`, toCalendarFile(list, nowMoment()), 'text/calendar')
          }
        >
          Xuất tệp lịch (.ics)
        </button>
      </p>
    </section>
  );
}
