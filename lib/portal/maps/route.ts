/** The path of a page as a map keeps it: words of the portal stay, ids and names become `*`. */

/**
 * @param isKnown whether all words of a part are the portal's own
 * @example routeOf('https://…/#/ho-so/gia-han/8841?ma=1', …) // '/ho-so/gia-han/*'
 */
export function routeOf(url: string, isKnown: (text: string) => boolean): string {
  const parts = partsOf(url).map((part) =>
    part.length <= 40 && /^[a-z][a-z._-]*$/i.test(part) && isKnown(part) ? part : '*',
  );
  return `/${parts.join('/')}`;
}

/** Whether a page's address is one of those that the route stands for. */
export function isOnRoute(route: string, url: string): boolean {
  const wanted = route.replace(/^\//, '').split('/').filter(Boolean);
  const parts = partsOf(url);
  return (
    wanted.length === parts.length && wanted.every((part, index) => part === '*' || part === parts[index])
  );
}

/** The parts of path and hash path; the same page is published as `/#/page/…` and `/page/…`. */
function partsOf(url: string): string[] {
  const [, rest = ''] = /^[a-z]+:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
  const [path = '', hash = ''] = rest.split('#', 2);
  const routed = /^!?\//.test(hash) ? hash.replace(/^!/, '') : '';
  return [path, routed]
    .flatMap((one) => one.replace(/[?#].*$/, '').split('/'))
    .filter(Boolean)
    .map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
