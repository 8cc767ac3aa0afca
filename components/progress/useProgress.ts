/** The list of requests on the page in a tab, read again whenever the page shows others. */
import { useEffect, useState } from 'preact/hooks';
import type { PortalRow } from '../../lib/portal/progress/types.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { readProgressIn, whenProgressChanges } from './page.ts';

/** @param reading a new one means that the page was read again, and the filler is there */
export function useProgress(tabId: number, reading: PageReading | undefined): readonly PortalRow[] {
  const [rows, setRows] = useState<readonly PortalRow[]>([]);
  useEffect(() => {
    if (!reading) return;
    let gone = false;
    const follow = async () => {
      for (;;) {
        const read = await readProgressIn(tabId);
        if (gone) return;
        setRows(read?.rows ?? []);
        if (!read || !(await whenProgressChanges(tabId, read)) || gone) return;
      }
    };
    void follow();
    return () => {
      gone = true;
    };
  }, [tabId, reading]);
  return rows;
}
