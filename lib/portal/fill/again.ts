/** A second way for what a box refused: key by key, as masks want it, and a day from the calendar. */
import { typeKeys } from '../drivers/keys.ts';
import { pause } from '../drivers/wait.ts';
import type { PlanStep, Write } from '../types.ts';
import { rootOf } from '../widgets/recognise.ts';
import type { Target } from './check.ts';
import { opener } from './opener.ts';
import { holdsWritten } from './readBack.ts';

/** @returns whether the box holds the value now */
export async function writeAgain(
  { group, kind }: Target,
  step: PlanStep,
  write: Extract<Write, { how: 'text' }>,
): Promise<boolean> {
  const box = group[0] as HTMLInputElement;
  if (kind !== 'text' || !box.isConnected) return false;
  for (const text of waysToType(write.text)) {
    typeKeys(box, text);
    await pause(60);
    if (holdsWritten(box.value, write)) return true;
  }
  if (!write.date) return false;
  const wanted = { fieldType: step.fieldType, value: { kind: 'date' as const, text: write.date } };
  const outcome = await opener()?.setWidget({ element: box, root: rootOf(box) }, wanted);
  return outcome !== undefined && 'shown' in outcome;
}

/** A mask that draws its own separators wants the figures alone. */
function waysToType(text: string): string[] {
  const figures = text.replace(/\D/g, '');
  const isFigures = !/\p{L}/u.test(text) && figures.length >= 6;
  return isFigures && figures !== text ? [text, figures] : [text];
}
