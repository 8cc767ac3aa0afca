import './help.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { help } from '../lib/procedures/help.ts';
import type { HelpTopic } from '../lib/registry/helpTopics.ts';
import { Cite } from './Cite.tsx';

export interface WithHelpProps {
  /** Absent: the children stand alone. */
  topic: HelpTopic | undefined;
  children: ComponentChildren;
}

/** A label, a heading or a button, with a "?" beside it that explains it in a sentence or two. */
export function WithHelp({ topic, children }: WithHelpProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (!topic) return <>{children}</>;
  const { title, text, citation, term } = help[topic];
  return (
    <div class="help-line">
      {children}
      <button
        type="button"
        class="help-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        <span aria-hidden="true">?</span>
        <span class="visually-hidden">Giải thích: {title}</span>
      </button>
      {open && (
        <div id={id} class="help-text stack" role="status">
          <p>{text}</p>
          {citation && <Cite citation={citation} />}
          {term && (
            <p>
              <a
                href={`registry.html#/glossary?term=${term}`}
                target={isRegistryPage() ? undefined : '_blank'}
                rel="noreferrer"
              >
                Xem trong Thuật ngữ
              </a>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** There the glossary is a view of the same page, elsewhere it opens beside. */
const isRegistryPage = () => location.pathname.endsWith('/registry.html');
