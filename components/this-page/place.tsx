/**
 * Where the clerk was in a view: what was typed, which parts are open, how far it is scrolled. Kept while
 * the browser is open and the registry unlocked, never on disk: a panel that has followed the clerk to
 * another tab shows the first one again as it was left.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface Place {
  values: Record<string, unknown>;
  keep(name: string, value: unknown): void;
}
const PlaceContext = createContext<Place>({ values: {}, keep: () => {} });

export interface PlaceProviderProps {
  /** Where it is kept, such as `placeKey(tabId)`. */
  name: string;
  children: ComponentChildren;
}

/** Shows its children once the place is known, which takes a moment. */
export function PlaceProvider({ name, children }: PlaceProviderProps) {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let gone = false;
    const begin = (stored: unknown) => {
      if (gone) return;
      const values = { ...(stored as object | undefined) } as Record<string, unknown>;
      setPlace({
        values,
        keep(key, value) {
          values[key] = value;
          browser.storage.session.set({ [name]: values }).catch(() => {});
        },
      });
    };
    browser.storage.session.get(name).then(
      (stored) => begin(stored[name]),
      // Nothing kept: the view begins as it always does.
      () => begin(undefined),
    );
    return () => {
      gone = true;
    };
  }, [name]);
  return place && <PlaceContext.Provider value={place}>{children}</PlaceContext.Provider>;
}

/**
 * Like `useState`, and kept with the place.
 *
 * @param initial must be what JSON can hold
 */
export function useKept<T>(name: string, initial: T): [T, (change: (before: T) => T) => void] {
  const place = useContext(PlaceContext);
  const [value, setValue] = useState<T>(() => (name in place.values ? (place.values[name] as T) : initial));
  const latest = useRef(value);
  const change = useCallback(
    (next: (before: T) => T) => {
      latest.current = next(latest.current);
      setValue(latest.current);
      place.keep(name, latest.current);
    },
    [place, name],
  );
  return [value, change];
}

/** A part that folds, and stays as the clerk left it. */
export function KeptDetails({
  name,
  summary,
  testId,
  children,
}: {
  name: string;
  summary: ComponentChildren;
  testId?: string;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useKept(`open:${name}`, false);
  return (
    <details open={open} data-testid={testId} onToggle={(event) => setOpen(() => event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/**
 * Keeps how far the view is scrolled, also while its content comes and goes as the page beside it changes.
 *
 * @returns for the element that holds the whole content
 */
export function useKeptScroll<E extends HTMLElement>() {
  const content = useRef<E>(null);
  const [kept, keep] = useKept('scroll', 0);
  const wanted = useRef(kept);
  useEffect(() => {
    const inside = content.current;
    const scroller = inside && scrollerOf(inside);
    if (!inside || !scroller) return;
    /** Where the content itself has put the view; anything else is the clerk's doing. */
    let put = scroller.scrollTop;
    const follow = () => {
      if (Math.abs(scroller.scrollTop - put) < 1) return;
      put = scroller.scrollTop;
      wanted.current = put;
      keep(() => put);
    };
    const observer = new ResizeObserver(() => {
      if (scroller.scrollTop !== wanted.current) scroller.scrollTop = wanted.current;
      put = scroller.scrollTop;
    });
    observer.observe(inside);
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', follow, { capture: true });
    };
  }, [keep]);
  return content;
}

/** What scrolls around an element: the popup has a part that does, in the side panel it is the page. */
function scrollerOf(element: HTMLElement): Element | null {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (node === document.body) break;
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight) {
      return node;
    }
  }
  return document.scrollingElement;
}
