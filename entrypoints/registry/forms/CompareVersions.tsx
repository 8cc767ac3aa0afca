import { useLive } from '../../../components/registry.tsx';
import { type AnyRecord, difference } from '../../../lib/registry/history.ts';
import type { StoreName } from '../../../lib/registry/schema.ts';
import type { Registry } from '../../../lib/registry/store.ts';
import { type ToldChange, tellChanges } from '../../../lib/requests/historyWords.ts';
import { readNames } from '../history/names.ts';

export interface CompareVersionsProps {
  store: StoreName;
  /** The record as it is filled in here. */
  mine: AnyRecord;
}

/** The fields in which what is filled in here differs from what another window has saved, side by side. */
export function CompareVersions({ store, mine }: CompareVersionsProps) {
  const { value } = useLive(
    (registry) => compare(registry, store, mine),
    [store],
    `compare:${JSON.stringify(mine)}`,
  );
  if (!value) return null;
  if (value.length === 0) return <p>Hai bản giống nhau.</p>;
  return (
    <table class="versions" data-testid="versions">
      <thead>
        <tr>
          <th scope="col">Ô khác nhau</th>
          <th scope="col">Bản đã lưu ở cửa sổ kia</th>
          <th scope="col">Bản của bạn</th>
        </tr>
      </thead>
      <tbody>
        {value.map(({ label, from, to }) => (
          <tr key={`${label} ${from} ${to}`}>
            <th scope="row">{label}</th>
            <td>{from || '(để trống)'}</td>
            <td>{to || '(để trống)'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function compare(registry: Registry, store: StoreName, mine: AnyRecord): Promise<ToldChange[]> {
  const theirs = await registry.get(store, mine.id);
  const fields = theirs && difference(theirs, mine);
  if (!fields) return [];
  const entry = { id: '', at: '', store, kind: 'changed', source: 'hand', ...fields } as const;
  return tellChanges(entry, await readNames(registry));
}
