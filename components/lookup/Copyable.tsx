import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { maskIdNumber } from '../../lib/registry/display.ts';

export interface Said {
  text: string;
  /** Shown, not only read out. */
  problem?: boolean;
}
/** Tells the clerk, in words, that something has been copied. */
export const CopiedContext = createContext<(said: Said) => void>(() => {});

export interface CopyableProps {
  label: string;
  value: string | undefined;
  /** What is shown instead of the value; the value itself is copied. */
  shown?: string;
  /** A number: monospaced. */
  code?: boolean;
  /** Hidden but for its last digits until asked for. */
  masked?: boolean;
}

/** One fact with its label, and a button that copies it; nothing where it is not known. */
export function Copyable({ label, value, shown, code, masked }: CopyableProps) {
  const say = useContext(CopiedContext);
  const [revealed, setRevealed] = useState(false);
  const [copied, setCopied] = useState(false);
  if (!value) return null;
  const lower = label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => {
        setCopied(true);
        say({ text: `Đã sao chép ${lower}.` });
      },
      () => say({ text: 'Trình duyệt không cho sao chép. Hãy bôi đen rồi nhấn Ctrl+C.', problem: true }),
    );
  };
  return (
    <div class="copyable">
      <dt>{label}</dt>
      <dd>
        <span class={code ? 'mono' : undefined}>
          {masked && !revealed ? maskIdNumber(value) : (shown ?? value)}
        </span>
        <span class="copyable-buttons">
          {masked && (
            <button
              type="button"
              class="quiet"
              aria-label={`${revealed ? 'Ẩn' : 'Hiện'} ${lower}`}
              onClick={() => setRevealed(!revealed)}
            >
              {revealed ? 'Ẩn' : 'Hiện'}
            </button>
          )}
          <button
            type="button"
            class="quiet copy-button"
            aria-label={`Sao chép ${lower}`}
            onClick={copy}
            onBlur={() => setCopied(false)}
          >
            {copied ? '✓' : 'Chép'}
          </button>
        </span>
      </dd>
    </div>
  );
}
