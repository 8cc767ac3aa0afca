/** What will be written where, from what: shown to the clerk before anything is written. Pure. */
import {
  type FieldType,
  type FieldValue,
  type FieldValues,
  ownerOf,
  type RequestValues,
  rowOwners,
} from '../../procedures/fieldTypes.ts';
import { parse } from '../../procedures/phrases.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { formatDate, parseDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import type {
  ControlReading,
  Match,
  Matching,
  PageReading,
  Plan,
  PlanStep,
  Skip,
  SkipReason,
  Spotted,
  Wanted,
  Write,
} from '../types.ts';
import { formatFor } from './format.ts';
import { canMean, findOption } from './options.ts';

export interface PlanOptions {
  /** Write over what stands in a box already. */
  overwrite?: boolean;
  /** Field types without which the dossier comes back: named when the page shows no box for them. */
  required?: readonly FieldType[];
}

export function buildPlan(
  reading: PageReading,
  spotted: Spotted,
  matching: Matching,
  values: RequestValues,
  procedure: ProcedureId | undefined,
  options: PlanOptions = {},
): Plan {
  const controls = new Map(reading.controls.map((control) => [control.ref, control]));
  const listRows = rowsByList(matching, values);
  const steps: PlanStep[] = [];
  const skipped: Skip[] = [];
  for (const match of matching.matches) {
    const value = valueFor(match, values, listRows);
    const outcome =
      value === 'several' ? why(match, 'several-subjects') : stepFor(match, value, controls, options);
    if ('why' in outcome) skipped.push(outcome);
    else steps.push(outcome);
  }
  return {
    url: reading.url,
    procedure,
    confidence: spotted.confidence,
    steps,
    skipped,
    uncertain: matching.uncertain.map(({ refs, label, fieldType, confidence }) => ({
      ref: refs[0] as number,
      label,
      guess: fieldType,
      confidence,
    })),
    addRows: rowsToAdd(reading, matching, listRows, values),
    waiting: waitingFor(matching, values, mayCome(steps, options.required ?? [])),
  };
}

/** For each list the values of its rows: a list of changes has a row per change, any other one per subject. */
function rowsByList(matching: Matching, values: RequestValues): Map<number, readonly FieldValues[]> {
  const rows = new Map<number, readonly FieldValues[]>();
  for (const { listId, fieldType } of [...matching.matches, ...matching.uncertain]) {
    if (listId === undefined) continue;
    if (ownerOf(fieldType) === 'change') rows.set(listId, changeRows(values));
    else if (!rows.has(listId)) rows.set(listId, values.rows);
  }
  return rows;
}

/** Subject and change side by side, where it is certain which change is whose. */
function changeRows({ rows, changes }: RequestValues): readonly FieldValues[] {
  if (rows.length <= 1) return changes.map((change) => ({ ...rows[0], ...change }));
  return changes.length === 1 ? rows.map((row) => ({ ...row, ...changes[0] })) : rows;
}

function valueFor(
  match: Match,
  values: RequestValues,
  listRows: ReadonlyMap<number, readonly FieldValues[]>,
): FieldValue | undefined | 'several' {
  const { fieldType } = match;
  const rows = match.listId === undefined ? undefined : listRows.get(match.listId);
  // A row more than there are subjects stays empty.
  if (rows && match.row !== undefined && match.about === undefined && match.row >= rows.length)
    return undefined;
  if (!rowOwners.includes(ownerOf(fieldType))) return values.single[fieldType] ?? values.rows[0]?.[fieldType];
  if (match.about !== undefined) return changeAbout(match.about, values.changes)?.[fieldType];
  if (match.listId !== undefined) return listRows.get(match.listId)?.[match.row ?? 0]?.[fieldType];
  const all = ownerOf(fieldType) === 'change' ? values.changes : values.rows;
  if (all.length <= 1) return all[0]?.[fieldType];
  const first = all[0]?.[fieldType];
  return first && all.every((row) => row[fieldType]?.text === first.text) ? first : 'several';
}

/** The one change that is about what a row names. */
function changeAbout(about: string, changes: readonly FieldValues[]): FieldValues | undefined {
  const topic = (text: string) => {
    const { attributes, owners } = parse(text);
    const attribute = attributes.find((one) => !one.startsWith('change'));
    if (!attribute && owners.includes('organisation')) return 'body';
    return attribute && (bodies.includes(attribute) ? 'body' : attribute);
  };
  const asked = topic(about);
  const found = changes.filter((change) => asked && topic(change['change.field']?.text ?? '') === asked);
  return found.length === 1 ? found[0] : undefined;
}

const bodies: readonly string[] = ['unit', 'orgOrUnit', 'orgName'];

function why(match: Match, reason: SkipReason, detail?: string): Skip {
  const { fieldType, row, label } = match;
  return {
    fieldType,
    label,
    why: reason,
    ...(row === undefined ? {} : { row }),
    ...(detail ? { detail } : {}),
  };
}

function stepFor(
  match: Match,
  value: FieldValue | undefined,
  controls: ReadonlyMap<number, ControlReading>,
  options: PlanOptions,
): PlanStep | Skip {
  if (!value) return why(match, 'no-value');
  const boxes = match.refs.map((ref) => controls.get(ref) as ControlReading);
  if (boxes.some((box) => box.visible === false)) return why(match, 'hidden');
  const writes: PlanStep['writes'] = [];
  for (const [index, box] of boxes.entries()) {
    const write = match.parts
      ? datePart(box, value, match.parts[index] as 'day' | 'month' | 'year', match.fieldType)
      : writeFor(box, value, match.fieldType);
    if (typeof write === 'string') return why(match, write, display(value));
    writes.push({ ref: box.ref, write, current: box.current });
  }
  if (writes.every(({ write, current }) => holdsAlready(write, current)))
    return why(match, 'same', display(value));
  if (!options.overwrite && boxes.some((box) => isFilled(box, match.fieldType)))
    return why(match, 'not-empty', boxes.map((b) => b.current).join('/'));
  const step: PlanStep = {
    fieldType: match.fieldType,
    label: match.label,
    display: match.parts ? formatDate(value.text) : shown(writes[0]?.write, value),
    source: value.source,
    confidence: match.confidence,
    writes,
  };
  if (match.row !== undefined) step.row = match.row;
  return step;
}

function isFilled(box: ControlReading, fieldType: FieldType): boolean {
  // What a list shows before anybody has chosen may be no answer at all: "?", "(Không)", "Không áp dụng".
  const [first] = box.kind === 'select' ? (box.options ?? []) : [];
  if (first && first.text === box.current && !canMean(first.text, fieldType)) return false;
  return box.kind === 'checkbox'
    ? box.current === 'true'
    : box.current.trim() !== '' && !isMaskOnly(box.current);
}

/** `__/__/____` is an empty box with a mask. */
function isMaskOnly(text: string): boolean {
  return /^[_\s/.\-:()]+$/.test(text);
}

function writeFor(box: ControlReading, value: FieldValue, fieldType: FieldType): Write | SkipReason {
  if (box.kind === 'checkbox') {
    return value.kind === 'flag' ? { how: 'check', checked: value.text === 'true' } : 'bad-shape';
  }
  if (box.options) {
    const index = findOption(box.options, value, fieldType);
    const option = index === undefined ? undefined : box.options[index];
    return index === undefined || !option ? 'no-option' : { how: 'option', index, text: option.text };
  }
  if (value.kind === 'flag' && value.text === 'false') return 'no-value';
  if (box.kind === 'popup') return toChoose(value, fieldType);
  const formatted = formatFor(box, value, fieldType);
  if ('why' in formatted) return formatted.why;
  const date = value.kind === 'date' && box.kind === 'text' ? { date: value.text } : {};
  return { how: 'text', text: formatted.text, ...date };
}

/** What a widget offers is not known before it is open: what is wanted goes to it whole. */
function toChoose({ source: _, ...value }: FieldValue, fieldType: FieldType): Write {
  const text = value.kind === 'date' ? formatDate(value.text) : value.text;
  return { how: 'choose', text, wanted: { fieldType, value } };
}

function datePart(
  box: ControlReading,
  value: FieldValue,
  part: 'day' | 'month' | 'year',
  fieldType: FieldType,
): Write | SkipReason {
  if (value.kind !== 'date') return 'bad-shape';
  const [year = '', month = '', day = ''] = value.text.split('-');
  const padded = { day, month, year }[part];
  const plain = String(Number(padded));
  const spoken = [`tháng ${plain}`, `tháng ${padded}`, `ngày ${plain}`, `năm ${plain}`];
  if (box.kind === 'popup') {
    const wanted = { kind: 'text' as const, text: plain, alternatives: [padded, ...spoken] };
    return { how: 'choose', text: plain, wanted: { fieldType, value: wanted } };
  }
  if (!box.options) {
    const text = box.maxLength === 1 ? plain : padded;
    return box.maxLength !== undefined && text.length > box.maxLength ? 'too-long' : { how: 'text', text };
  }
  const wanted = new Set([padded, plain, ...spoken].map(fold));
  const hits = box.options.flatMap((option, index) => (wanted.has(fold(option.text)) ? [index] : []));
  const index = hits.length === 1 ? hits[0] : undefined;
  const option = index === undefined ? undefined : box.options[index];
  return index === undefined || !option ? 'no-option' : { how: 'option', index, text: option.text };
}

function holdsAlready(write: Write, current: string): boolean {
  if (write.how === 'choose') return current !== '' && meansSame(write.wanted, current);
  return write.how === 'check' ? (current === 'true') === write.checked : write.text === current;
}

/** What a widget shows is one of the ways to say what is wanted. */
function meansSame({ value, fieldType }: Wanted, current: string): boolean {
  if (value.kind === 'date') return parseDate(current) === value.text;
  return findOption([{ text: current, value: '' }], { ...value, source: '' }, fieldType) === 0;
}

function display(value: FieldValue): string {
  if (value.kind === 'date') return formatDate(value.text);
  return value.kind === 'flag' ? (value.text === 'true' ? 'Có' : 'Không') : value.text;
}

function shown(write: Write | undefined, value: FieldValue): string {
  return write?.how === 'option' ? write.text : display(value);
}

function rowsToAdd(
  reading: PageReading,
  matching: Matching,
  listRows: ReadonlyMap<number, readonly FieldValues[]>,
  values: RequestValues,
): Plan['addRows'] {
  const wanted: Plan['addRows'] = [];
  for (const list of reading.lists) {
    const needed = listRows.get(list.id)?.length ?? 0;
    if (needed > list.rows && list.addRef !== undefined) {
      wanted.push({ ref: list.addRef, text: list.addText ?? '', count: needed - list.rows });
    }
  }
  // A list that shows a single block looks like no list: its one add button tells.
  const hasRows = matching.matches.some((m) => m.listId !== undefined);
  const [button, second] = reading.looseAdds;
  const count = values.rows.length - 1;
  const isAboutSubjects = matching.matches.some((m) => rowOwners.includes(ownerOf(m.fieldType)));
  if (!hasRows && isAboutSubjects && count > 0 && button && !second) {
    wanted.push({ ref: button.ref, text: button.text, count });
  }
  return wanted;
}

/** Required fields; and where a choice is made on the page, the office that the letter goes to: it may depend on that. */
function mayCome(steps: readonly PlanStep[], required: readonly FieldType[]): readonly FieldType[] {
  const chooses = steps.some(({ writes }) => writes.some(({ write }) => write.how === 'option'));
  return chooses && !required.includes('request.addressee') ? [...required, 'request.addressee'] : required;
}

function waitingFor(
  matching: Matching,
  values: RequestValues,
  required: readonly FieldType[],
): Plan['waiting'] {
  const onPage = new Set(matching.matches.map((m) => m.fieldType));
  return required.flatMap((fieldType) => {
    if (onPage.has(fieldType)) return [];
    const value = values.single[fieldType] ?? values.rows[0]?.[fieldType] ?? values.changes[0]?.[fieldType];
    return value ? [{ fieldType, display: display(value) }] : [];
  });
}
