/** The phrases that a pattern of the dictionary stands for. */
import { groups } from '../../../lib/procedures/fieldWords.ts';
import { readPattern } from '../../../lib/vietnamese/patterns.ts';

type Ways = ReturnType<typeof readPattern>;

const known = new Map(groups.map(([name, pattern]) => [name, readPattern(pattern)]));

/** Folded; of a group of words each once, of long patterns the first few hundred. */
export function examplesOf(pattern: string, most = 300): string[] {
  const found = expand(readPattern(pattern), most).map((words) => words.join(' ').trim());
  return [...new Set(found)].filter(Boolean);
}

function expand(ways: Ways, most: number): string[][] {
  return ways
    .flatMap((way) => {
      let made: string[][] = [[]];
      for (const part of way) {
        const next =
          'words' in part
            ? [part.words.map(({ plain }) => plain)]
            : 'group' in part
              ? expand(known.get(part.group) ?? [], 12)
              : [...expand(part.anyOf, 40), ...(part.optional ? [[]] : [])];
        made = made.flatMap((head) => next.map((tail) => [...head, ...tail])).slice(0, most);
      }
      return made;
    })
    .slice(0, most);
}
