import './history.css';
import { useState } from 'preact/hooks';
import { useLive } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import type { StoreName } from '../../../lib/registry/schema.ts';
import { EntryItem } from './EntryItem.tsx';
import { readNames } from './names.ts';

/** All that happened to one record; read when it is opened. */
export function RecordHistory({ store, id }: { store: StoreName; id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Lịch sử thay đổi</summary>
      {open && <Entries store={store} id={id} />}
    </details>
  );
}

function Entries({ store, id }: { store: StoreName; id: string }) {
  const live = useLive(
    async (registry) => {
      const [entries, names] = await Promise.all([registry.historyOf(id), readNames(registry)]);
      return { entries, names };
    },
    [store],
    `history:${id}`,
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} />;
  if (value.entries.length === 0) {
    return <p>Chưa có thay đổi nào được ghi từ khi sổ lưu lịch sử.</p>;
  }
  return (
    <ol class="plain stack tight" aria-label="Lịch sử thay đổi">
      {value.entries.map((entry) => (
        <EntryItem key={entry.id} entry={entry} names={value.names} />
      ))}
    </ol>
  );
}
