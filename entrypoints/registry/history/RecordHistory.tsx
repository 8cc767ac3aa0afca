import './history.css';
import { useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useLive } from '../../../components/registry.tsx';
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
  const { value, problem } = useLive(
    async (registry) => {
      const [entries, names] = await Promise.all([registry.historyOf(id), readNames(registry)]);
      return { entries, names };
    },
    [store],
    `history:${id}`,
  );
  if (problem) return <Notice tone="error">{problem}</Notice>;
  if (!value) return null;
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
