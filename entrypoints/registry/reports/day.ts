import { isoDate } from '../../../lib/registry/schema.ts';

export function isIsoDay(text: string | null): text is string {
  return isoDate.safeParse(text).success;
}
