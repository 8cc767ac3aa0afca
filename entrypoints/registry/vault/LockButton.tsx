import { useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';

/** Locks the registry from any view, where there is a vault. */
export function LockButton() {
  const registry = useRegistry();
  const tellError = useTellError();
  const { value } = useLive(({ vault }) => vault.status(), ['vault'], 'lock-button');
  if (value?.mode !== 'unlocked') return null;
  return (
    <button
      type="button"
      class="lock-now"
      data-testid="lock-now"
      onClick={() => registry.vault.lock().catch(tellError)}
    >
      Khóa sổ
    </button>
  );
}
