/** The field dictionary as data for the matcher; the words themselves are in `fieldWords.json`, for a reader to correct. */
import data from './fieldWords.json' with { type: 'json' };

export type Attribute = keyof typeof data.fields;
export type OwnerCue = keyof typeof data.owners;
export type ContextCue = keyof typeof data.contexts;

/** An attribute, an owner or a context, and the patterns by which it is known. */
type Entries<K extends string> = readonly (readonly [K, readonly string[]])[];

function entriesOf<K extends string>(table: Record<K, { words: readonly string[] }>): Entries<K> {
  return (Object.entries(table) as [K, { words: readonly string[] }][]).map(([key, { words }]) => [
    key,
    words,
  ]);
}

export const attributes = entriesOf<Attribute>(data.fields);
/** The more exact owner stands first: in "người tiếp nhận của cơ quan" the receiver counts, not the body. */
export const owners = entriesOf<OwnerCue>(data.owners);
export const contexts = entriesOf<ContextCue>(data.contexts);
/** Words after which a box is none of ours, whatever else its label says. */
export const foreignWords: readonly string[] = data.foreign;
/** Words that say nothing about what a box is. */
export const fillerWords: readonly string[] = data.filler;
/** A heading with one of these and no owner known speaks of somebody who is none of ours. */
export const personWords: readonly string[] = data.persons.words;
export const groups: readonly (readonly [string, string])[] = Object.entries(data.groups);
