/** The people whose identity papers a request carries: on Mẫu 01 the subscribers, and the people it names. */
import type { Contact, Request, Staff } from '../registry/schema.ts';
import { applicantsOf } from './subjects.ts';
import type { Facts } from './types.ts';

export interface Identity extends Pick<Staff, 'birthDate' | 'idNumber' | 'idIssuedOn'> {
  name: string;
  /** The request's field that leads to it. */
  field: string;
}

const contacts = [
  ['deviceReceiver', 'người tiếp nhận thiết bị'],
  ['certificateReceiver', 'người tiếp nhận chứng thư'],
  ['recoveryCoordinator', 'người phối hợp hỗ trợ khôi phục'],
] as const;

export function identitiesOf(request: Request, facts: Facts): Identity[] {
  const people = request.procedure === 'issue-person' ? applicantsOf(request, facts) : [];
  return [
    ...people.map((person) => ({
      ...papersOf(person),
      name: person.fullName ?? 'thuê bao',
      field: 'staffIds',
    })),
    ...contacts.flatMap(([field, role]) => {
      const contact = request[field];
      return contact ? [{ ...papersOf(contact), name: nameIn(contact, role), field }] : [];
    }),
  ];
}

function papersOf(person: Pick<Identity, 'birthDate' | 'idNumber' | 'idIssuedOn'>) {
  return { birthDate: person.birthDate, idNumber: person.idNumber, idIssuedOn: person.idIssuedOn };
}

function nameIn(contact: Contact, role: string): string {
  const name = contact.fullName?.trim();
  return name ? `${name} (${role})` : role;
}
