/** The e-mail addresses that a request carries to its addressee, and whose they are. */
import type { ProcedureId, Request } from '../registry/schema.ts';
import { changesOf, isAboutEmail } from './changes.ts';
import { applicantsOf, scopeOf } from './subjects.ts';
import type { Facts } from './types.ts';

export interface Address {
  address: string;
  /** Vietnamese, such as `Nguyễn Văn An`. */
  whose: string;
  /** The request's field that leads to it. */
  field: string;
}

/** Procedures whose form has the subscriber's address (Mẫu 01, 04, 06). */
const withSubscriber: ReadonlySet<ProcedureId> = new Set([
  'issue-person',
  'renew',
  'change',
  'recover-device',
]);
/** Procedures whose form has the organisation's address (Mẫu 02, 03). */
const withOrganisation: ReadonlySet<ProcedureId> = new Set(['issue-organisation', 'issue-system']);

const contacts = [
  ['deviceReceiver', 'người tiếp nhận thiết bị'],
  ['certificateReceiver', 'người tiếp nhận chứng thư'],
  ['recoveryCoordinator', 'người phối hợp hỗ trợ khôi phục'],
] as const;

/** All addresses of a request that are not empty, each once. */
export function addressesOf(request: Request, facts: Facts): Address[] {
  const found: Address[] = [];
  const add = (address: string | undefined, whose: string, field: string) => {
    const clean = address?.trim();
    if (clean && !found.some((other) => other.address === clean && other.whose === whose)) {
      found.push({ address: clean, whose, field });
    }
  };
  const newAddresses = request.procedure === 'change' ? changesOf(request).filter(isAboutEmail) : [];
  if (withSubscriber.has(request.procedure) && newAddresses.length === 0) {
    const isNew = request.procedure === 'issue-person';
    const people = isNew ? applicantsOf(request, facts) : scopeOf(request, facts).people;
    for (const person of people) add(person.officialEmail, person.fullName, 'staffIds');
  }
  for (const change of newAddresses) add(change.to, 'nội dung sau thay đổi', 'changes');
  if (withOrganisation.has(request.procedure)) {
    const { organisation } = facts;
    add(organisation?.officialEmail, organisation?.name ?? 'cơ quan', 'organisationId');
  }
  for (const [field, whose] of contacts) {
    const contact = request[field];
    const name = contact?.fullName?.trim();
    add(contact?.officialEmail, name ? `${name} (${whose})` : whose, `${field}.officialEmail`);
  }
  return found;
}
