/**
 * By which words together a heading names a procedure, where no title of the catalogue stands in it
 * (`pages.json`). All patterns of `all` must be met, and none of `not`.
 */
import type { ProcedureId } from '../../registry/schema.ts';
import data from './pages.json' with { type: 'json' };

export interface PageCue {
  all: readonly string[];
  not?: readonly string[];
}

export const pageCues: Readonly<Record<ProcedureId, readonly PageCue[]>> = data;
