import { useState } from 'preact/hooks';
import type { Holidays } from '../../../lib/calendar/index.ts';
import { ChoiceField, DateField } from '../requests/fields.tsx';

const kinds = [
  ['off', 'Nghỉ'],
  ['worked', 'Làm bù'],
] as const;

export interface AddDayProps {
  year: number;
  onAdd(kind: keyof Holidays, day: string): void;
}

/** Adds a day to the lists of the year shown. */
export function AddDay({ year, onAdd }: AddDayProps) {
  const [day, setDay] = useState<string>();
  const [kind, setKind] = useState<keyof Holidays>('off');
  const [turn, setTurn] = useState(0);
  const elsewhere = day !== undefined && !day.startsWith(`${year}-`);
  return (
    <form
      class="card stack"
      aria-labelledby="add-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (!day || elsewhere) return;
        onAdd(kind, day);
        setDay(undefined);
        setTurn(turn + 1);
      }}
    >
      <h2 id="add-day">Thêm ngày</h2>
      <div class="row">
        <DateField key={turn} label="Ngày" value={day} onChange={setDay} />
        <ChoiceField
          label="Là ngày"
          value={kind}
          absent={null}
          options={kinds}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
        <button type="submit" disabled={!day || elsewhere}>
          Thêm
        </button>
      </div>
      <p role="status" class={elsewhere ? 'field-error' : undefined}>
        {elsewhere && `Ngày này không thuộc năm ${year}. Hãy chọn đúng năm ở trên.`}
      </p>
    </form>
  );
}
