import { useRef, useState } from 'preact/hooks';
import { nowMoment, tellMoment, today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry, useSetting } from '../../../components/registry.tsx';
import { parseLastImport } from '../../../lib/imports/session/lastImport.ts';
import { startImport } from './client.ts';

/** The last import, which one button takes back, also after the page was closed. */
export function LastImport() {
  const registry = useRegistry();
  const setting = useSetting('lastImport');
  const last = parseLastImport(setting.value);
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<{ tone: 'success' | 'error'; text: string }>();
  const place = useRef<HTMLDivElement>(null);

  async function undo(): Promise<void> {
    setWorking(true);
    setOutcome(undefined);
    const client = startImport({ onView() {}, onProgress() {} });
    try {
      await client.ask('start', { today: today(), now: nowMoment(), keys: await registry.vault.keys() });
      await client.ask('undo', { now: nowMoment() });
      setOutcome({ tone: 'success', text: 'Đã hoàn tác lần nhập; sổ trở lại như trước khi nhập.' });
    } catch (error) {
      setOutcome({ tone: 'error', text: (error as Error).message });
    } finally {
      client.end();
      setWorking(false);
      setAsked(false);
      place.current?.focus();
    }
  }

  return (
    <div class="stack" ref={place} tabIndex={-1}>
      {outcome && (
        <div data-testid="import-undo-result" role="status">
          <Notice tone={outcome.tone}>
            <p>{outcome.text}</p>
          </Notice>
        </div>
      )}
      {last && (
        <div class="card stack" data-testid="import-last">
          <h2>Lần nhập gần nhất</h2>
          <p>
            {tellMoment(last.at)}, từ {last.files.join(', ') || 'nguồn khác'}. {last.said}
          </p>
          {asked ? (
            <div class="stack">
              <p>
                Mọi bản ghi của lần nhập này trở lại như trước khi nhập; bản ghi mới bị bỏ khỏi sổ. Nếu có bản
                ghi đã được sửa sau đó thì Trợ lý dừng lại và không thay đổi gì.
              </p>
              <div class="row">
                <button type="button" class="danger" disabled={working} onClick={undo}>
                  {working ? 'Đang hoàn tác…' : 'Hoàn tác'}
                </button>
                <button type="button" disabled={working} onClick={() => setAsked(false)}>
                  Thôi
                </button>
              </div>
              {working && <progress aria-label="Đang hoàn tác" />}
            </div>
          ) : (
            <p>
              <button type="button" data-testid="import-undo" onClick={() => setAsked(true)}>
                Hoàn tác lần nhập này…
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
