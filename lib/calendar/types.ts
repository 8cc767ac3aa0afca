/** Days off and days worked instead of them; ISO dates. May hold several years. */
export interface Holidays {
  off: readonly string[];
  worked: readonly string[];
}

/** Whole years as the clerk has them, by year. Each has at least one day off. */
export type EditedYears = Readonly<Record<string, Holidays>>;
