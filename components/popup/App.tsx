import './popup.css';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BackupDue } from '../BackupDue.tsx';
import { FaultBoundary } from '../faults/FaultBoundary.tsx';
import { Lookup } from '../lookup/Lookup.tsx';
import type { Ref } from '../lookup/summaries.ts';
import { RegistryProvider } from '../registry.tsx';
import { OpenRequests } from '../requests/OpenRequests.tsx';
import { onAskedForPage } from '../this-page/calls.ts';
import { ThisPage } from '../this-page/ThisPage.tsx';
import { useVaultMissing, VaultRequired } from '../vault/VaultRequired.tsx';

const views = [
  ['lookup', 'Tra cứu'],
  ['page', 'Trang này'],
  ['requests', 'Hồ sơ'],
] as const;
export type View = (typeof views)[number][0];

export interface AppProps {
  /** The tab that "Trang này" is about. */
  tabId: number | undefined;
  /** The tab shows the portal: what is looked up can be filled in there. */
  onPortal: boolean;
  first: View;
}

/** The toolbar popup and the side panel: look up, this page, requests in progress. */
export function App({ tabId, onPortal, first }: AppProps) {
  const [view, setView] = useState<View>(first);
  const [about, setAbout] = useState<{ ref: Ref; tabId: number | undefined }>();
  // Arrow keys walk along the tabs: the focus stays with them.
  const [walking, setWalking] = useState(false);
  useEffect(() => onAskedForPage(() => setView('page')), []);
  const fillFor = (ref: Ref) => {
    setAbout({ ref, tabId });
    setView('page');
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const at = views.findIndex(([id]) => id === view);
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + views.length,
      Home: 0,
      End: views.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : views[to % views.length];
    if (!next) return;
    event.preventDefault();
    setWalking(true);
    setView(next[0]);
    document.getElementById(`tab-${next[0]}`)?.focus();
  };
  return (
    <div class="popup">
      <header>
        <h1 class="visually-hidden">Trợ lý Chứng thực</h1>
        <div class="tabs" role="tablist" aria-label="Trợ lý Chứng thực" onKeyDown={onKeyDown}>
          {views.map(([id, label]) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={view === id}
              aria-controls={view === id ? `panel-${id}` : undefined}
              tabIndex={view === id ? 0 : -1}
              onClick={() => {
                setWalking(false);
                setAbout(undefined);
                setView(id);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </header>
      <Panel view={view}>
        <RegistryProvider inside>
          <VaultMissing />
          <BackupDue />
          <FaultBoundary of={view}>
            {view === 'lookup' && <Lookup focus={!walking} onFill={onPortal ? fillFor : undefined} />}
            {view === 'page' && (
              <ThisPage key={tabId} tabId={tabId} about={about?.tabId === tabId ? about?.ref : undefined} />
            )}
            {view === 'requests' && <OpenRequests />}
          </FaultBoundary>
        </RegistryProvider>
      </Panel>
      <footer class="popup-foot">
        <a href="registry.html" target="_blank" rel="noreferrer">
          Mở sổ đăng ký
        </a>
      </footer>
    </div>
  );
}

function VaultMissing() {
  return useVaultMissing() ? <VaultRequired /> : null;
}

function Panel({ view, children }: { view: View; children: ComponentChildren }) {
  return (
    <main class="panel">
      <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
        {children}
      </div>
    </main>
  );
}

export function isView(text: string | null): text is View {
  return views.some(([id]) => id === text);
}
