/** Writes a value as a box wants it: the date's order and separators, spaces in numbers. */
import type { FieldType, FieldValue } from '../../procedures/fieldTypes.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import type { ControlReading } from '../types.ts';

/** What goes into the box, or why it cannot. */
export type Formatted = { text: string } | { why: 'too-long' | 'bad-shape' };

export function formatFor(control: ControlReading, value: FieldValue, fieldType: FieldType): Formatted {
  for (const text of shapes(control, value, fieldType)) {
    const long = control.maxLength !== undefined && text.length > control.maxLength;
    if (!long && hasShape(control, text)) return { text };
  }
  const [first = ''] = shapes(control, value, fieldType);
  return {
    why: control.maxLength !== undefined && first.length > control.maxLength ? 'too-long' : 'bad-shape',
  };
}

function hasShape(control: ControlReading, text: string): boolean {
  if (!control.pattern) return true;
  try {
    return new RegExp(`^(?:${control.pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}

/** Ways to write the value, the likeliest first. */
function shapes(control: ControlReading, value: FieldValue, fieldType: FieldType): string[] {
  if (value.kind === 'date') return dateShapes(control, value.text);
  if (value.kind === 'flag') return value.text === 'true' ? ['X'] : [];
  const text =
    control.kind === 'text' || control.kind === 'number' ? value.text.replace(/\s*\n\s*/g, ' ') : value.text;
  if (fieldType.endsWith('.mobile') || fieldType.endsWith('honeNumber'))
    return [text, text.replace(/[\s.-]/g, '')];
  if (fieldType === 'certificate.serialNumber') return [text, text.replace(/[\s:]/g, '').toUpperCase()];
  return [text];
}

/** `dd/MM/yyyy`, `MM / dd / yyyy`, `tháng/ngày/năm` and the like. */
const maskShape =
  /\b(d{1,2}|m{1,2}|y{4}|ngày|tháng|năm)(\s*[/.-]\s*)(d{1,2}|m{1,2}|ngày|tháng)\2(d{1,2}|y{4}|ngày|năm)(?!\p{L})/giu;

function dateShapes(control: ControlReading, iso: string): string[] {
  if (control.kind === 'date') return [iso];
  const [year = '', month = '', day = ''] = iso.split('-');
  const masks = control.labels.flatMap(({ text }) => [...text.matchAll(maskShape)]);
  // Where the page names several shapes, the usual one is as good as any.
  const mask = masks.find(([whole]) => /^dd\/mm\/yyyy$/i.test(whole)) ?? masks[0];
  if (!mask) return [formatDate(iso), `${day}-${month}-${year}`, iso];
  const part = (word: string) => (/^(d|ng)/i.test(word) ? day : /^(m|th)/i.test(word) ? month : year);
  const separator = mask[2]?.trim() || '/';
  return [[mask[1], mask[3], mask[4]].map((word) => part(word ?? '')).join(separator)];
}
