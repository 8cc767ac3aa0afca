/** One request as the portal's list shows it, every text as it stands. */
import type { ColumnKind } from './columns.ts';

export type PortalRow = Partial<Record<ColumnKind, string>> & { status: string };

export interface ProgressReading {
  url: string;
  rows: PortalRow[];
}
