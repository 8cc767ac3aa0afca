/** Of a workbook's styles only what changes a value: dates, zeros in front, scientific numbers, old fonts. */
import type { LegacyFont } from './table.ts';
import { closed, ended, opened, XmlReader } from './xml.ts';

export interface CellStyle {
  date: boolean;
  /** The number is shown with at least this many digits: `000000000000`. */
  digits: number;
  /** `1.20E+15`: Excel took letters of a serial for an exponent. */
  scientific: boolean;
  font: LegacyFont | undefined;
}

export const plainStyle: CellStyle = { date: false, digits: 0, scientific: false, font: undefined };

/** Styles by the index that a cell gives. */
export function readStyles(xml: string): CellStyle[] {
  const reader = new XmlReader(xml);
  const formats = new Map<number, string>();
  const fonts: (LegacyFont | undefined)[] = [];
  const styles: CellStyle[] = [];
  let inFonts = false;
  let inStyles = false;
  for (let event = reader.next(); event !== ended; event = reader.next()) {
    const { name } = reader;
    if (event === opened) {
      if (name === 'numFmt')
        formats.set(Number(reader.attribute('numFmtId')), reader.attribute('formatCode') ?? '');
      else if (name === 'fonts') inFonts = true;
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'font' && inFonts) fonts.push(readFont(reader));
      else if (name === 'xf' && inStyles) {
        const format = Number(reader.attribute('numFmtId') ?? 0);
        const font = fonts[Number(reader.attribute('fontId') ?? 0)];
        styles.push({ ...readFormat(format, formats.get(format)), font });
      }
    } else if (event === closed && name === 'fonts') inFonts = false;
    else if (event === closed && name === 'cellXfs') inStyles = false;
  }
  return styles;
}

function readFont(reader: XmlReader): LegacyFont | undefined {
  const outside = reader.depth - 1;
  let font: LegacyFont | undefined;
  while (reader.depth > outside)
    if (reader.next() === opened && reader.name === 'name') font = legacyFont(reader.attribute('val') ?? '');
  return font;
}

/** `.VnTime` and its kind are TCVN3, those ending in H show capitals; `VNI-Times` and its kind are VNI. */
export function legacyFont(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return /h$/i.test(name.replace(/\s+/g, '')) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[-\s]/i.test(name) ? 'vni' : undefined;
}

function readFormat(id: number, code: string | undefined): Omit<CellStyle, 'font'> {
  if (code === undefined) {
    const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return { date, digits: 0, scientific: id === 11 || id === 48 };
  }
  // What is quoted, escaped or in brackets is text, not a pattern.
  const [positive = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  return {
    date: /[yd]/i.test(positive) && !/[0#?]/.test(positive) && !/general|standard/i.test(positive),
    digits: /^0{2,20}$/.test(positive) ? positive.length : 0,
    scientific: /[0#?]E[+-]/i.test(positive),
  };
}
