import type { Request } from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/types.ts';

/** What every section of the editor of a request is given. */
export interface SectionProps {
  request: Request;
  /** Absent until they are read. */
  facts: Facts | undefined;
  onChange(request: Request): void;
}
