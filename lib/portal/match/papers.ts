/** Which paper a number, a day or an address stands on: the letter, the identity card, the certificate, a record. */
import type { Attribute } from '../../procedures/fieldWords.ts';
import { ownerIn, parse } from '../../procedures/phrases.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ControlReading } from '../types.ts';
import type { Guess } from './labelWords.ts';
import { inOneLanguage } from './language.ts';

const records: readonly ProcedureId[] = ['device-handover', 'device-loss', 'confirm-handover'];

/** "Ngày cấp" under "Thông tin chứng thư" is no card's; "Ngày hết hạn" under "Căn cước công dân" is no certificate's. */
export function isOfAnotherPaper(attribute: Attribute, control: ControlReading): boolean {
  const innermost = parse(control.sections.at(-1) ?? '');
  if (attribute === 'validFrom' || attribute === 'validTo') return innermost.attributes.includes('idNumber');
  const isCards = attribute === 'idIssuedOn' || attribute === 'idIssuedBy';
  return isCards && innermost.contexts.includes('certificate') && ownerIn(innermost) === undefined;
}

/** "Số biên bản" is the number of the paper itself only where the paper is a record. */
export function isRecordBeside({ attribute, label }: Guess, procedure: ProcedureId | undefined): boolean {
  if (attribute !== 'documentNumber' && attribute !== 'documentDate') return false;
  return procedure !== undefined && !records.includes(procedure) && fold(label).includes('bien ban');
}

/** "Số" under "Giấy tờ tùy thân" is the card's. */
export function inCardSection(attribute: Attribute, control: ControlReading): Attribute {
  if (attribute !== 'someNumber') return attribute;
  const isCard = parse(control.sections.at(-1) ?? '').attributes.includes('idNumber');
  return isCard ? 'idNumber' : attribute;
}

/**
 * "Thư điện tử trong chứng thư", or "Thư điện tử" under "Chứng thư hiện tại": the address as the certificate has
 * it, which the person may have changed since.
 */
export function isCertificatesOwn(
  { attribute, parsed, label }: Guess,
  { sections }: ControlReading,
): boolean {
  if (attribute !== 'email' || parsed.owners.length > 0) return false;
  if (parsed.contexts.includes('certificate')) return true;
  // What is said to be of the office is the person's, whatever the heading.
  if (/\b(cong vu|co quan|lien he)\b/.test(fold(label))) return false;
  const heading = inOneLanguage(sections.at(-1) ?? '');
  const innermost = parse(heading);
  return (
    innermost.contexts[0] === 'certificate' &&
    innermost.owners.length + innermost.strange === 0 &&
    /\b(hien (tai|hanh|co)|dang (dung|su dung))\b/.test(fold(heading))
  );
}

/**
 * "Email đang ghi trong chứng thư" where another box asks for what is to be changed: then it is not that, but the
 * address as the certificate has it.
 */
export function isCertificatesEmail({ attribute, label }: Guess, asksOldElsewhere: boolean): boolean {
  if (attribute !== 'changeFrom' || !asksOldElsewhere) return false;
  return parse(label).attributes.includes('email');
}
