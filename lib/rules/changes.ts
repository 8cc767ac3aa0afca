/** What the changes listed in a request are about. */
import type { Change, Request } from '../registry/schema.ts';
import { parseDate } from '../vietnamese/dates.ts';
import { fold, tidy } from '../vietnamese/fold.ts';

/** The changes of a request; absent and empty ones count for nothing. */
export function changesOf(request: Request): readonly Change[] {
  return (request.changes ?? []).filter((change) => Boolean(change));
}

/** Whether a change names something new. */
export function saysSomethingNew(change: Change): boolean {
  const to = tidy(change.to ?? '');
  return to !== '' && !saysTheSame(change);
}

/** Whether what a change puts in is what stands there already. */
export function saysTheSame(change: Change): boolean {
  const to = tidy(change.to ?? '');
  return to !== '' && to === tidy(change.from ?? '');
}

/** The name of the field folded, with words in camelCase apart: `validTo` → `valid to`. */
function fieldWords(change: Change): string {
  return fold((change.field ?? '').replace(/([a-z])([A-Z])/g, '$1 $2'));
}

/** Whether a change is about the certificate's validity. */
export function isAboutValidity(change: Change): boolean {
  return /\b(?:valid|validity|expiry|expires|expiration)\b|thoi han|het han|hieu luc/.test(
    fieldWords(change),
  );
}

/** Whether a change is about an e-mail address. */
export function isAboutEmail(change: Change): boolean {
  return /\be ?mail\b|thu dien tu|hop thu/.test(fieldWords(change));
}

/** Whether a change is about the body a person works for. */
export function isAboutWorkplace(change: Change): boolean {
  return /\b(?:unit|organisation|organization|workplace|level ?\d?|levels)\b|co quan|don vi|to chuc|noi cong tac/.test(
    fieldWords(change),
  );
}

/** A date as the registry or a clerk writes it, comparable; other text tidied. */
export function comparableDate(text: string | undefined): string {
  const clean = tidy(text ?? '');
  return parseDate(clean) ?? clean;
}
