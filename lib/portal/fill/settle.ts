/** Waits until the page has stopped answering to what was written, or until a bound. */

const quiet = 60;
const bound = 1500;

/** @returns when nothing was added or removed for a short while; after 1.5 s at the latest. */
export function settled(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(finish, quiet);
    const limit = setTimeout(finish, bound);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, quiet);
    });
    observer.observe(page, { childList: true, subtree: true });
  });
}
