import { useEffect, useState } from 'preact/hooks';

export interface TickProps {
  checked: boolean;
  /** Of several, some are and some are not. */
  some?: boolean;
  /** Another with every answer of the worker, which is the truth. */
  version: unknown;
  onChange(checked: boolean): void;
  /** For a label element that stands beside it. */
  id?: string;
  /** Where there is none. */
  label?: string;
  testId?: string;
}

/** A checkbox whose state the worker keeps: it shows what was clicked until the worker has answered. */
export function Tick({ checked, some = false, version, onChange, id, label, testId }: TickProps) {
  const [shown, setShown] = useState(checked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer counts, also one that says the same.
  useEffect(() => setShown(checked), [checked, version]);
  return (
    <input
      type="checkbox"
      id={id}
      data-testid={testId}
      aria-label={label}
      checked={shown}
      indeterminate={some}
      onChange={(event) => {
        setShown(event.currentTarget.checked);
        onChange(event.currentTarget.checked);
      }}
    />
  );
}
