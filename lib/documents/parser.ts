/** How docxtemplater reads a placeholder: a name and nothing else, so that no expression is ever evaluated. */
import { placeholderKey } from './names.ts';

export function plainParser(tag: string) {
  const key = placeholderKey(tag);
  return {
    get(scope: unknown): unknown {
      if (tag.trim() === '.') return scope;
      return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, key)
        ? (scope as Record<string, unknown>)[key]
        : undefined;
    },
  };
}
