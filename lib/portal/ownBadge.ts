/**
 * Our own badge on the page, by the very element: the scripts of the extension share a world that the page cannot
 * reach, so no layer of the page can pass for it.
 */
const mark = '__tlctBadge';
const world = globalThis as Record<string, unknown>;

export function rememberBadge(host: Element): void {
  world[mark] = host;
}

export function isOwnBadge(element: Element | null): boolean {
  return element !== null && world[mark] === element;
}
