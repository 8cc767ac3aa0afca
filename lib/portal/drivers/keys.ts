/** Typing key by key, for boxes that listen to keys: masks above all. */
import { blur, focus, key } from './press.ts';
import { setValue } from './search.ts';

export function typeKeys(box: HTMLInputElement, text: string): void {
  focus(box);
  setValue(box, '');
  for (const letter of text) {
    const before = box.value;
    const pressed = key(box, 'keydown', letter) && key(box, 'keypress', letter);
    // Who answers to the key itself has written the letter already.
    if (pressed && box.value === before) insert(box, letter);
    key(box, 'keyup', letter);
  }
  box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  blur(box);
}

function insert(box: HTMLInputElement, letter: string): void {
  // An address or a number has no caret.
  if (box.selectionStart === null) box.value += letter;
  else box.setRangeText(letter, box.selectionStart, box.selectionEnd ?? box.selectionStart, 'end');
  box.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: letter }),
  );
}
