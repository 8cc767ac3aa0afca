import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface PassphraseInputProps {
  label: string;
  value: string;
  onInput(value: string): void;
  /** A passphrase being chosen, and not one that is known. */
  chosen?: boolean;
  hint?: string;
  problem?: string;
  testId?: string;
  focus?: boolean;
}

/** A box for a passphrase, which can be looked at: long Vietnamese phrases are hard to type blindly. */
export function PassphraseInput(props: PassphraseInputProps) {
  const { label, value, onInput, chosen, hint, problem, testId, focus } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="passphrase">
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          ref={input}
          // The types know a box for text and one for passwords, and none that can be both.
          type={(shown ? 'text' : 'password') as 'password'}
          autocomplete={chosen ? 'new-password' : 'current-password'}
          spellcheck={false}
          data-testid={testId}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="quiet"
          aria-pressed={shown}
          aria-label={`Hiện ${label.toLocaleLowerCase('vi')}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Ẩn' : 'Hiện'}
        </button>
      </div>
      {hint && (
        <p id={`${id}-hint`} class="quiet-text small">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
