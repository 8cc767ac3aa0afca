import type { Request } from '../../../../lib/registry/schema.ts';
import type { Facts, Severity } from '../../../../lib/rules/index.ts';

/** A request of which a rule must find something, or must not. */
export interface Case {
  rule: string;
  /** What the case is, in few words. */
  when: string;
  request: Request;
  facts?: Partial<Facts>;
  /** How many findings of the rule; 0: it stays silent. */
  finds: number;
  severity?: Severity;
  /** Each of these stands in a message of the rule. */
  says?: readonly string[];
  field?: string;
  /** What the fix of the first finding makes of the request. */
  fix?: Partial<Request>;
}
