/**
 * Choices with a code in the registry: by which words an option of a list is known (`choices.json`). An option
 * that holds words of two codes is known as neither.
 */
import data from './choices.json' with { type: 'json' };

export type ChoiceAttribute = keyof typeof data;

export const choices: Readonly<Record<ChoiceAttribute, Readonly<Record<string, readonly string[]>>>> = data;

/** What a list may have for something near it when it has nothing for the thing itself, and never against it. */
export const nearTo: Readonly<Record<string, string>> = { forgotten: 'locked' };
