import { useEffect } from 'react';

/** Makes `read` the page's state, and says that the page stands. */
export function usePageState(read) {
  useEffect(() => {
    window.__frameworkState = () => {
      const state = read();
      return Object.fromEntries(
        Object.entries(state).map(([key, value]) => [key, value == null ? '' : String(value)]),
      );
    };
    window.__ready = true;
  });
}

/** A day.js date as dd/MM/yyyy. */
export const dates = (value) => value?.format('DD/MM/YYYY') ?? '';
