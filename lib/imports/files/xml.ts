/**
 * A forward reader of the XML in office files: elements, attributes and text, nothing else. Quick,
 * because a long sheet is some 60 MB of it; strict, because it may come from anybody: no document type,
 * no entity of its own, a limit to nesting.
 */
import { ImportError } from '../errors.ts';

export const opened = 1;
export const closed = 2;
export const textRead = 3;
export const ended = 0;
export type XmlEvent = typeof opened | typeof closed | typeof textRead | typeof ended;

const maxDepth = 256;

const damaged = () => new ImportError('damaged');
const space = 32;
const quote = 34;
const apostrophe = 39;
const slash = 47;
const colon = 58;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;

/** The text of a part, in UTF-8 or UTF-16. @throws ImportError `damaged` for anything else. */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  }
}

export class XmlReader {
  /** Of the element just opened or closed, without prefix. */
  name = '';
  /** Of the last `textRead`, entities resolved. */
  text = '';
  /** How many elements are open. */
  depth = 0;

  private readonly xml: string;
  private at = 0;
  /** Names as they were written, of the elements that are open. */
  private readonly open: string[] = [];
  private attributesStart = 0;
  private attributesEnd = 0;
  private readonly attributeNames: string[] = [];
  private readonly attributeValues: string[] = [];
  private closing = false;

  constructor(xml: string) {
    this.xml = xml;
  }

  /** @throws ImportError `damaged`; `suspicious` for a document type or deep nesting. */
  next(): XmlEvent {
    if (this.closing) return this.close();
    const { xml } = this;
    while (this.at < xml.length) {
      if (xml.charCodeAt(this.at) !== lessThan) return this.readText();
      const second = xml.charCodeAt(this.at + 1);
      if (second === slash) return this.readClosingTag();
      if (second !== 33 && second !== 63) return this.readTag();
      if (second === 63) this.skip('?>', 2);
      else if (xml.startsWith('<!--', this.at)) this.skip('-->', 4);
      else if (xml.startsWith('<![CDATA[', this.at)) {
        const start = this.at + 9;
        this.skip(']]>', 9);
        this.text = xml.slice(start, this.at - 3);
        return this.inside();
      } else throw new ImportError('suspicious');
    }
    if (this.depth > 0) throw damaged();
    return ended;
  }

  /** An attribute of the element just opened, by its name without prefix. */
  attribute(name: string): string | undefined {
    if (this.attributesStart < this.attributesEnd) this.parseAttributes();
    const found = this.attributeNames.indexOf(name);
    return found === -1 ? undefined : decodeEntities(this.attributeValues[found] ?? '');
  }

  /** Passes over the rest of the element just opened. */
  skipElement(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** All text directly or deeper within the element just opened. */
  readContent(): string {
    const outside = this.depth - 1;
    let content = '';
    while (this.depth > outside) if (this.next() === textRead) content += this.text;
    return content;
  }

  private readText(): XmlEvent {
    const next = this.xml.indexOf('<', this.at);
    const end = next === -1 ? this.xml.length : next;
    this.text = decodeEntities(this.xml.slice(this.at, end));
    this.at = end;
    return this.inside();
  }

  /** Text outside of the root is nothing but spaces and a byte order mark. */
  private inside(): XmlEvent {
    if (this.depth > 0) return textRead;
    if (/[^\s\ufeff]/.test(this.text)) throw damaged();
    return this.next();
  }

  private readTag(): XmlEvent {
    const { xml } = this;
    const start = this.at + 1;
    let end = endOfTag(xml, start);
    this.at = end + 1;
    this.closing = xml.charCodeAt(end - 1) === slash;
    if (this.closing) end -= 1;
    let nameEnd = start;
    while (nameEnd < end && xml.charCodeAt(nameEnd) > space) nameEnd += 1;
    const written = xml.slice(start, nameEnd);
    if (written === '') throw damaged();
    this.attributesStart = nameEnd;
    this.attributesEnd = end;
    this.attributeNames.length = 0;
    this.attributeValues.length = 0;
    this.name = localName(written);
    this.open[this.depth] = written;
    this.depth += 1;
    if (this.depth > maxDepth) throw new ImportError('suspicious');
    return opened;
  }

  /** Once per tag, from left to right: a tag made to be slow costs no more than its length. */
  private parseAttributes(): void {
    const { xml, attributesEnd: end } = this;
    let at = this.attributesStart;
    this.attributesStart = end;
    for (;;) {
      while (at < end && xml.charCodeAt(at) <= space) at += 1;
      if (at >= end) return;
      const nameStart = at;
      let afterPrefix = at;
      while (at < end && xml.charCodeAt(at) !== equals && xml.charCodeAt(at) > space) {
        if (xml.charCodeAt(at) === colon) afterPrefix = at + 1;
        at += 1;
      }
      const name = xml.slice(afterPrefix, at);
      while (at < end && xml.charCodeAt(at) <= space) at += 1;
      if (at >= end || at === nameStart || xml.charCodeAt(at) !== equals) throw damaged();
      at += 1;
      while (at < end && xml.charCodeAt(at) <= space) at += 1;
      const mark = xml.charCodeAt(at);
      if (at >= end || (mark !== quote && mark !== apostrophe)) throw damaged();
      let close = at + 1;
      while (close < end && xml.charCodeAt(close) !== mark) close += 1;
      if (close >= end) throw damaged();
      this.attributeNames.push(name);
      this.attributeValues.push(xml.slice(at + 1, close));
      at = close + 1;
    }
  }

  private readClosingTag(): XmlEvent {
    const end = this.xml.indexOf('>', this.at);
    const written = this.open[this.depth - 1];
    if (end === -1 || written === undefined) throw damaged();
    const name = this.xml.slice(this.at + 2, end);
    if (name !== written && name.trimEnd() !== written) throw damaged();
    this.at = end + 1;
    return this.close();
  }

  private close(): XmlEvent {
    this.closing = false;
    this.depth -= 1;
    this.name = localName(this.open[this.depth] ?? '');
    return closed;
  }

  private skip(end: string, markLength: number): void {
    const found = this.xml.indexOf(end, this.at + markLength);
    if (found === -1) throw damaged();
    this.at = found + end.length;
  }
}

function localName(written: string): string {
  const prefix = written.indexOf(':');
  return prefix === -1 ? written : written.slice(prefix + 1);
}

/** Where the tag's `>` is; one inside an attribute's value is not it. */
function endOfTag(xml: string, start: number): number {
  let within = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (within !== 0) {
      if (code === within) within = 0;
    } else if (code === greaterThan) return at;
    else if (code === quote || code === apostrophe) within = code;
    else if (code === lessThan) throw damaged();
  }
  throw damaged();
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,40});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw damaged();
    const known = named.get(name);
    if (known !== undefined) return known;
    const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    // Any other name would have been defined in the document itself.
    if (!number) throw new ImportError('suspicious');
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw damaged();
    return String.fromCodePoint(code);
  });
}
