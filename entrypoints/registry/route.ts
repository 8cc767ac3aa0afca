/** Where we are in the page: `#/staff/<id>?q=…` → view, id, parameters. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Route {
  view: string;
  /** A record's id, or `new`. */
  id?: string;
  params: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', id] = path.split('/');
  return { view, ...(id ? { id: decodeURIComponent(id) } : {}), params: new URLSearchParams(query) };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before the browser draws: an address that changes between the first drawing and an effect after it is lost.
  useLayoutEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

export function go(hash: string): void {
  location.hash = hash;
}
