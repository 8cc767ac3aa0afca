import { createContext } from 'preact';
import type { PageState } from './usePage.ts';

/** "Trang này" beside the form of the practice page, which brings the filler along. */
export interface Rehearsal {
  /** Told of every state of the view, so that the lesson can go on. */
  watch(page: PageState): void;
}

/** Absent on the portal. */
export const RehearsalContext = createContext<Rehearsal | undefined>(undefined);
