/** One line at the foot of the page on what has just happened, with a way back where there is one. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { toRegistryError } from '../lib/registry/errors.ts';
import { reportFault } from './faults/report.ts';

export interface Message {
  text: string;
  tone?: 'success' | 'error';
  undo?: () => Promise<void>;
}
type Notify = (message: Message | undefined) => void;

const NotifyContext = createContext<Notify>(() => {});

export const useNotify = (): Notify => useContext(NotifyContext);

/** Shows an error of the registry in its own words. */
export function useTellError(): (error: unknown) => void {
  const notify = useNotify();
  return useCallback(
    (error) => {
      // A mistake of our own is none of the database's.
      if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError)
        reportFault(error);
      else notify({ text: toRegistryError(error).message, tone: 'error' });
    },
    [notify],
  );
}

export function NotifyProvider({ children }: { children: ComponentChildren }) {
  const [message, setMessage] = useState<Message>();
  const undo = message?.undo;
  return (
    <NotifyContext.Provider value={setMessage}>
      {children}
      <div class="toast-area" role={message?.tone === 'error' ? 'alert' : 'status'}>
        {message && (
          <div class={`toast notice row ${message.tone ?? 'success'}`} data-testid="toast">
            <span>{message.text}</span>
            {undo && (
              <button
                type="button"
                onClick={() =>
                  undo().then(
                    () => setMessage({ text: 'Đã hoàn tác.' }),
                    (error: unknown) => setMessage({ text: toRegistryError(error).message, tone: 'error' }),
                  )
                }
              >
                Hoàn tác
              </button>
            )}
            <button type="button" class="quiet" onClick={() => setMessage(undefined)}>
              Đóng
            </button>
          </div>
        )}
      </div>
    </NotifyContext.Provider>
  );
}
