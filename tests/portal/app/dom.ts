/** State of pages without a framework: what the controls themselves hold. */
export function readDom(root: ParentNode): Record<string, string> {
  const state: Record<string, string> = {};
  for (const element of root.querySelectorAll<HTMLElement>('[data-truth]')) {
    state[element.dataset.truth ?? ''] = readElement(element);
  }
  return state;
}

function readElement(element: HTMLElement): string {
  if (element instanceof HTMLInputElement && element.type === 'checkbox') {
    return element.checked ? 'true' : '';
  }
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    return element.value;
  }
  if (element.querySelector('input[type=radio]')) {
    return element.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  }
  return joinBoxes([...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]);
}

/** Day, month and year of a date in three boxes, as dd/MM/yyyy; empty while all are. */
function joinBoxes(boxes: readonly { value: string }[]): string {
  const values = boxes.map((box) => box.value.padStart(2, '0'));
  return boxes.every((box) => box.value === '') ? '' : values.join('/');
}
