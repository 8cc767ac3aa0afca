import type { Opener } from '../fill/opener.ts';
import { restoreBehind, setBehind } from './behind.ts';
import { restoreWidget, setWidget } from './index.ts';
import { closeLeftOpen, endSliding } from './leftOpen.ts';

/** All that a fill asks of the drivers. */
export const drivers: Opener = {
  setWidget,
  restoreWidget,
  setBehind,
  restoreBehind,
  closeLeftOpen,
  endSliding,
};
