/** Whether a control holds what was written. */

import { fold } from '../../vietnamese/fold.ts';
import { showsDate } from '../drivers/shownDate.ts';
import type { Write } from '../types.ts';

/** A page may write a value in its own way (spaces in a number); what counts is that it is the same. */
export function holdsWritten(now: string, write: Write): boolean {
  switch (write.how) {
    case 'check':
      return (now === 'true') === write.checked;
    case 'choose':
      return now !== '' && (fold(now) === fold(write.text) || isWantedDay(now, write.wanted.value));
    default:
      return bare(now) === bare(write.text) || isSameFigures(now, write.text);
  }
}

function isWantedDay(now: string, value: { kind: string; text: string }): boolean {
  return value.kind === 'date' && showsDate(now, value.text);
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, '')
    .toLowerCase();
}

/** A mask's own dots and brackets around the same figures. */
function isSameFigures(now: string, planned: string): boolean {
  if (/\p{L}/u.test(now + planned)) return false;
  const figures = now.replace(/\D/g, '');
  return figures.length >= 6 && figures === planned.replace(/\D/g, '');
}

/** Refused: left empty, or only the places of a mask stand there. Anything else is the page's own answer. */
export function isRefused(now: string, planned: string): boolean {
  if (bare(now) === '' || /_/.test(now)) return true;
  const isFigures = !/\p{L}/u.test(planned) && /\d{4}/.test(planned);
  return isFigures && now.replace(/\D/g, '') !== planned.replace(/\D/g, '');
}
