/** What maps say of a page, where their expectations hold; a map that no longer fits is dropped whole. Pure. */
import { ownerOf, rowOwners } from '../../procedures/fieldTypes.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findDateBoxes } from '../match/dateParts.ts';
import { labelOf } from '../match/evidence.ts';
import type { ControlReading, Match, PageReading } from '../types.ts';
import { isOnRoute } from './route.ts';
import { likeness, markOf, shapeOf } from './shape.ts';
import type { MapField, MapFound, PageMap } from './types.ts';

export interface Applied {
  /** One for each box, or the three boxes of a date. */
  taught: Match[];
  /** Boxes that are never to be filled. */
  left: number[];
  /** Maps of this page whose expectations failed. */
  dropped: PageMap[];
}

/** At or above it a page on the same route is the same one, not another step or another form. */
const samePage = 0.5;
/** Below this it is another form altogether, whatever its boxes are called in the markup. */
const otherPage = 0.2;

export function applyMaps(reading: PageReading, maps: readonly PageMap[]): Applied {
  const byRef = new Map<number, Match | 'none'>();
  const dropped: PageMap[] = [];
  for (const map of maps) {
    const found = reading.mapped?.find(({ id }) => id === map.id);
    if (!found || !isOnRoute(map.route, reading.url)) continue;
    const own = boxesOf(reading, map, found);
    if (own === 'failed') {
      if (concerns(map, found, shapeOf(reading))) dropped.push(map);
      continue;
    }
    for (const [ref, match] of own) byRef.set(ref, match);
  }
  const all = [...new Set(byRef.values())];
  return {
    taught: all.filter((match) => match !== 'none'),
    left: [...byRef].flatMap(([ref, match]) => (match === 'none' ? [ref] : [])),
    dropped,
  };
}

/** Whether a map that does not fit was made for this very page, and not for another step on its route. */
function concerns(map: PageMap, found: MapFound, shape: readonly string[]): boolean {
  const alike = map.shape ? likeness(map.shape, shape) : 1;
  if (alike >= samePage || alike < otherPage) return alike >= samePage;
  // A name or an id that is still there says more than a position, at which any page has something.
  return map.fields.some(({ selectors }, index) =>
    found.fields[index]?.some(({ count }, which) => count > 0 && /[#[]/.test(selectors[which] ?? '')),
  );
}

function boxesOf(
  reading: PageReading,
  map: PageMap,
  found: MapFound,
): Map<number, Match | 'none'> | 'failed' {
  const boxes = new Map<number, Match | 'none'>();
  for (const [index, field] of map.fields.entries()) {
    const controls = controlsOf(reading, field, found.fields[index] ?? []);
    if (!controls) return 'failed';
    for (const control of controls.flatMap((one) => twinsOf(reading, one, field))) {
      const boxes3 = findDateBoxes(reading.controls).find((trio) => trio.controls.includes(control));
      const match = field.fieldType === 'none' ? 'none' : matchOf(control, field.fieldType, boxes3);
      for (const { ref } of boxes3?.controls ?? [control]) boxes.set(ref, match);
    }
  }
  return boxes;
}

/** The boxes found by the first selector that finds what it should; undefined where none does. */
function controlsOf(
  reading: PageReading,
  field: MapField,
  tries: MapFound['fields'][number],
): ControlReading[] | undefined {
  for (const { count, refs } of tries) {
    const controls = reading.controls.filter(({ ref }) => refs.includes(ref));
    if (controls.length === 0 || controls.length !== count) continue;
    if (count !== field.count && !areRowsOfOneList(controls)) continue;
    if (controls.every((control) => isCalledSo(field, labelOf(control)))) return controls;
  }
  return undefined;
}

function isCalledSo({ label, mark }: MapField, now: string): boolean {
  if (mark !== undefined) return markOf(now) === mark;
  return label === undefined || fold(now) === fold(label);
}

function areRowsOfOneList(controls: readonly ControlReading[]): boolean {
  const [first] = controls;
  const rows = new Set(controls.map(({ list }) => list?.row));
  return (
    first?.list !== undefined &&
    controls.every(({ list }) => list?.id === first.list?.id) &&
    rows.size === controls.length
  );
}

/** The same box in every row of its list. */
function twinsOf(reading: PageReading, control: ControlReading, { fieldType }: MapField): ControlReading[] {
  const { list } = control;
  if (!list || (fieldType !== 'none' && !rowOwners.includes(ownerOf(fieldType)))) return [control];
  const inRow = (row: number) =>
    reading.controls.filter((other) => other.list?.id === list.id && other.list.row === row);
  const place = inRow(list.row).indexOf(control);
  const rows = new Set(reading.controls.flatMap((c) => (c.list?.id === list.id ? [c.list.row] : [])));
  return [...rows].flatMap((row) => {
    const twin = inRow(row)[place];
    return twin && twin.kind === control.kind ? [twin] : [];
  });
}

function matchOf(
  control: ControlReading,
  fieldType: Match['fieldType'],
  boxes: ReturnType<typeof findDateBoxes>[number] | undefined,
): Match {
  const isRows = control.list && rowOwners.includes(ownerOf(fieldType));
  return {
    refs: (boxes?.controls ?? [control]).map(({ ref }) => ref),
    ...(boxes ? { parts: boxes.parts } : {}),
    fieldType,
    ...(isRows ? { row: control.list?.row, listId: control.list?.id } : {}),
    confidence: 1,
    label: labelOf(control),
  };
}
