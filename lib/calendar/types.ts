/** Days off and days worked instead of them; ISO dates. May hold several years. */
export interface Holidays {
  off: readonly string[];
  worked: readonly string[];
}
