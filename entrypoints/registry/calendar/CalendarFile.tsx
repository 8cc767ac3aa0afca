import { today } from '../../../components/clock.ts';
import { withYear, yearSource } from '../../../lib/calendar/edited.ts';
import { type EditedYears, yearInForce } from '../../../lib/calendar/index.ts';
import { readHolidaysFile, writeHolidaysFile } from '../../../lib/registry/holidaysFile.ts';
import { download } from '../download.ts';
import { JsonFile } from '../JsonFile.tsx';

/** Changes the edited years, says so and offers the way back. */
export type Edit = (how: (before: EditedYears) => EditedYears, said: string) => Promise<void>;

export interface CalendarFileProps {
  edited: EditedYears;
  /** The years that the page offers. */
  years: readonly number[];
  onEdit: Edit;
}

/** Takes the lists to another machine and back. */
export function CalendarFile({ edited, years, onEdit }: CalendarFileProps) {
  // A computed year is left out: the other machine computes it as well, until it is announced.
  const known = years.filter((year) => yearSource(year, edited) !== 'computed');
  const save = () =>
    download(
      `lich-lam-viec-${today()}.json`,
      writeHolidaysFile(Object.fromEntries(known.map((year) => [year, yearInForce(year, edited)]))),
    );
  async function load(text: string): Promise<string | undefined> {
    const read = readHolidaysFile(text);
    if (!read.ok) return read.message;
    const lists = Object.entries(read.years);
    await onEdit(
      (before) => lists.reduce((all, [year, list]) => withYear(all, Number(year), list), before),
      `Đã nạp lịch ${lists.length} năm.`,
    );
    return undefined;
  }
  return (
    <section class="card stack" aria-labelledby="calendar-file">
      <h2 id="calendar-file">Chuyển sang máy khác</h2>
      <p>
        <button type="button" onClick={save}>
          Xuất lịch
        </button>
      </p>
      <JsonFile label="Nạp tệp lịch" onText={load} />
    </section>
  );
}
