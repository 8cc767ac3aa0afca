import { useId, useState } from 'preact/hooks';
import type { MapField } from '../../lib/portal/maps/types.ts';
import { type FieldType, fieldTypes } from '../../lib/procedures/fieldTypes.ts';
import { fold } from '../../lib/vietnamese/fold.ts';
import { fieldWords } from '../this-page/words.ts';

export interface FieldTypeChoiceProps {
  /** What words alone would take it for: offered first. */
  guess?: FieldType;
  onChoose(fieldType: MapField['fieldType']): void;
}

/** What a box can be: whose, and what of it. Typing without diacritics narrows the list. */
export function FieldTypeChoice({ guess, onChoose }: FieldTypeChoiceProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const words = fold(query).split(' ').filter(Boolean);
  const found = inOrder(guess).filter((fieldType) => {
    const text = fold(fieldWords(fieldType));
    return words.every((word) => text.includes(word));
  });
  return (
    <div class="stack tight">
      <label for={id}>Đây là ô gì?</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder="Gõ để tìm, ví dụ: thue bao ngay cap"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [only] = found;
          if (event.key === 'Enter' && only && words.length > 0) onChoose(only);
        }}
      />
      <ul class="field-types" aria-label="Các loại ô">
        {found.map((fieldType) => (
          <li key={fieldType}>
            <button type="button" data-field-type={fieldType} onClick={() => onChoose(fieldType)}>
              {fieldWords(fieldType)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-field-type="none" onClick={() => onChoose('none')}>
            Không phải ô của hồ sơ: đừng bao giờ điền
          </button>
        </li>
      </ul>
      <p class="quiet-text small" role="status">
        {found.length === 0 ? 'Không có loại ô nào như vậy.' : `${found.length} loại ô.`}
      </p>
    </div>
  );
}

function inOrder(guess: FieldType | undefined): FieldType[] {
  return guess ? [guess, ...fieldTypes.filter((one) => one !== guess)] : [...fieldTypes];
}
