/** The portal's import workbook for a request: its rows, and the file they are written into. */
import { useMemo, useState } from 'preact/hooks';
import { emptyPortalWorkbook } from '../../../lib/documents/workbook/empty.ts';
import { openPortalCopy, type PortalCopy } from '../../../lib/documents/workbook/fill.ts';
import { type PortalRows, portalRows } from '../../../lib/documents/workbook/rows.ts';
import { toImportError } from '../../../lib/imports/errors.ts';
import type { PaperSources } from './load.ts';

export type OccupiedMode = 'keep' | 'replace';

export interface Workbook {
  list: PortalRows;
  /** The clerk agreed to the code for cards of Bộ Công an. */
  ministry: boolean;
  setMinistry(agreed: boolean): void;
  copy: { name: string; opened: PortalCopy } | undefined;
  /** Vietnamese; why the file chosen last cannot be used. */
  problem: string | undefined;
  choose(file: File): Promise<void>;
  drop(): void;
  mode: OccupiedMode;
  setMode(mode: OccupiedMode): void;
  fileName: string;
  make(): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param name of the request's files, without an ending */
export function useWorkbook({ request, facts }: PaperSources, name: string): Workbook {
  const [ministry, setMinistry] = useState(false);
  const [copy, setCopy] = useState<Workbook['copy']>();
  const [problem, setProblem] = useState<string>();
  const [mode, setMode] = useState<OccupiedMode>('keep');
  const list = useMemo(() => portalRows(request, facts, { ministry }), [request, facts, ministry]);
  return {
    list,
    ministry,
    setMinistry,
    copy,
    problem,
    async choose(file) {
      try {
        const opened = await openPortalCopy(new Uint8Array(await file.arrayBuffer()));
        setCopy({ name: file.name, opened });
        setProblem(undefined);
      } catch (error) {
        setCopy(undefined);
        setProblem(toImportError(error).message);
      }
    },
    drop: () => setCopy(undefined),
    mode,
    setMode,
    fileName: copy ? copy.name.replace(/(?:\.xlsx)?$/i, '-da-dien.xlsx') : `Danh-sach-Cong_${name}.xlsx`,
    async make() {
      const opened = copy?.opened ?? (await openPortalCopy(emptyPortalWorkbook()));
      return opened.fill(list.rows, mode);
    },
  };
}
