/** A page's structure as it may be saved and sent: everything gathered is sifted, nothing is trusted. Pure. */
import { routeOf } from '../maps/route.ts';
import { wordsOfName } from '../read/text.ts';
import { isPlainIdentifier, isPlainText } from './sift.ts';
import type { RawControl, RawStructure, Structure, StructureControl } from './types.ts';

/** A list of which more is left out than this is a list of people or places: none of its options is kept. */
const mostLeftOut = 0.2;
const roles = /^[a-z]{3,20}$/;
const tags =
  /^(a|article|aside|body|button|center|dd|details|dialog|div|dl|dt|fieldset|footer|form|h[1-6]|header|html|iframe|input|label|legend|li|main|nav|ol|p|section|select|span|strong|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)$/;

/**
 * @param isSomebodys whether a text holds something of the registry: a name, a number, an address
 * @param today ISO date
 */
export function structureOf(
  raw: RawStructure,
  isSomebodys: (text: string) => boolean,
  today: string,
): Structure {
  let leftOut = 0;
  const isFit = (text: string) => {
    const fit = isPlainText(text) && !isSomebodys(text);
    if (!fit) leftOut += 1;
    return fit;
  };
  const fits = (texts: readonly string[]) => [...new Set(texts)].filter(isFit);
  return {
    format: 'tro-ly-chung-thuc/structure',
    version: 1,
    madeOn: today,
    route: routeOf(raw.url, (part) => isPlainIdentifier(part) && !isSomebodys(part)),
    title: isFit(raw.title) ? raw.title : null,
    headings: fits(raw.headings),
    controls: raw.controls.map((control) => controlOf(control, isFit, fits, isSomebodys)),
    tables: raw.tables.map(({ headers, rows }) => ({ headers: fits(headers), rows })),
    buttons: fits(raw.buttons),
    libraries: raw.libraries.filter(isLibrary),
    frames: raw.frames,
    shadowRoots: raw.shadowRoots,
    leftOut,
  };
}

function controlOf(
  { kind, tag, role, inputType, labels, sections, identifiers, options, around, ...rest }: RawControl,
  isFit: (text: string) => boolean,
  fits: (texts: readonly string[]) => string[],
  isSomebodys: (text: string) => boolean,
): StructureControl {
  const { required, visible, maxLength, list, cluster } = rest;
  return {
    kind,
    tag: plainTag(tag),
    ...(role && roles.test(role) && isRole(role) ? { role } : {}),
    ...(inputType && /^[a-z-]{3,14}$/.test(inputType) ? { inputType } : {}),
    labels: labels.map(({ place, text }) => ({ place, text: isFit(text) ? text : null })),
    sections: fits(sections),
    identifiers: identifiers
      .filter((text) => isPlainIdentifier(text) && !isSomebodys(text))
      .map(wordsOfName)
      .filter(Boolean),
    ...(options ? { options: optionsOf(options, fits) } : {}),
    required,
    visible,
    ...(maxLength === undefined || maxLength > 99_999 ? {} : { maxLength }),
    ...(list ? { list } : {}),
    ...(cluster === undefined ? {} : { cluster }),
    around: around.map(plainStep),
  };
}

function optionsOf(texts: readonly string[], fits: (texts: readonly string[]) => string[]) {
  const spoken = texts.filter((text) => /\p{L}/u.test(text));
  const kept = fits(spoken);
  const isSafe = new Set(spoken).size - kept.length <= spoken.length * mostLeftOut;
  return { count: texts.length, texts: isSafe ? kept : [] };
}

function plainTag(tag: string): string {
  return tags.test(tag) ? tag : tag.includes('-') ? 'custom-element' : 'other';
}

function plainStep(step: string): string {
  const [, tag = '', role] = /^([^[]*)(?:\[(.*)\])?$/.exec(step) ?? [];
  return role && roles.test(role) && isRole(role) ? `${plainTag(tag)}[${role}]` : plainTag(tag);
}

const knownRoles = new Set(
  'alert alertdialog application button cell checkbox columnheader combobox dialog form grid gridcell group heading list listbox listitem main menu menuitem navigation none option presentation radio radiogroup region row rowgroup rowheader search searchbox spinbutton status switch tab table tablist tabpanel textbox toolbar tree treegrid treeitem'.split(
    ' ',
  ),
);

function isRole(role: string): boolean {
  return knownRoles.has(role);
}

const knownLibraries = new Set(
  'ant mat mdc cdk el v p q k dx ng select2 flatpickr form alpaca aui portlet x ui chosen bootstrap rc react'.split(
    ' ',
  ),
);

function isLibrary(name: string): boolean {
  return knownLibraries.has(name);
}
