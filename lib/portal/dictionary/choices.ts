/**
 * Choices with a code in the registry: by which words an option of a list is known (`choices.json`). An option
 * that holds words of two codes is known as neither.
 */
import data from './choices.json' with { type: 'json' };

export type ChoiceAttribute = keyof typeof data;

export const choices: Readonly<Record<ChoiceAttribute, Readonly<Record<string, readonly string[]>>>> = data;
