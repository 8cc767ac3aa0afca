/** What the shell needs of a page, whatever it is built with. */
export interface MountedPage {
  /** Truth key → value, from the framework's own state. */
  state(): Record<string, string>;
  unmount?(): void;
}

export type MountPage = (root: HTMLElement) => MountedPage | Promise<MountedPage>;

declare global {
  interface Window {
    /** How often "Gửi hồ sơ" was pressed since the document was loaded. */
    __submitted: number;
    __practiceState: () => Record<string, string>;
  }
}

/** "Gửi hồ sơ" on every page: counted, and nothing else happens. */
export function submit(): void {
  window.__submitted += 1;
}
