/** Days off and days worked instead of them; ISO dates. */
export interface Holidays {
  off: readonly string[];
  worked: readonly string[];
}
