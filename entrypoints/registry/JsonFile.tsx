import { useId, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { toRegistryError } from '../../lib/registry/errors.ts';

export interface JsonFileProps {
  label: string;
  /** Takes the file's text; a sentence it gives back says why nothing was done. */
  onText(text: string): Promise<string | undefined>;
}

/** Chooses a JSON file; a file that cannot be used is answered with one sentence. */
export function JsonFile({ label, onText }: JsonFileProps) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  async function open(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    try {
      setProblem(await onText(await file.text()));
    } catch (error) {
      setProblem(
        error instanceof DOMException
          ? 'Không đọc được tệp này. Hãy kiểm tra tệp còn ở chỗ cũ rồi chọn lại.'
          : toRegistryError(error).message,
      );
    }
    // The same file, mended, can be chosen again.
    input.value = '';
  }
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => open(event.currentTarget)}
        />
      </div>
      {problem !== undefined && (
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}
