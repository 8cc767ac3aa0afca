/** Where a person is spoken of in a value, and the value without it. */

/** Stands where a word on the person stood within a longer text. */
export const erasedMark = '[đã xóa]';

/** Fields that say who somebody is: an object with one of them is about that person alone. */
const naming = [
  'id',
  'key',
  'recordId',
  'requestId',
  'fullName',
  'idNumber',
  'officialEmail',
  'mobile',
  'name',
];

export class Mentions {
  /** Ids of the person and of all that goes with them. */
  readonly ids: ReadonlySet<string>;
  private readonly texts: ReadonlySet<string>;
  /** Any of the texts, standing by itself; a text without words matches nothing. */
  private readonly pattern: RegExp;

  /** @param texts words by which the person is known, as they are written */
  constructor(ids: ReadonlySet<string>, texts: readonly string[]) {
    this.ids = ids;
    this.texts = new Set(texts.map(Mentions.plain).filter((text) => text !== ''));
    // The longest first: it may hold a shorter one.
    const words = [...this.texts].sort((x, y) => y.length - x.length).map(escaped);
    const any = words.length > 0 ? words.join('|') : '(?!)';
    this.pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  }

  /** A text as two writings of it are compared; accents count, for `An` is not `Ân`. */
  static plain(text: string): string {
    return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
  }

  /** Whether the person is spoken of anywhere in the value; bytes are not looked into. */
  in(value: unknown): boolean {
    if (typeof value === 'string')
      return this.ids.has(value) || value.normalize('NFC').search(this.pattern) >= 0;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
    if (Array.isArray(value)) return value.some((item) => this.in(item));
    return Object.entries(value).some(([key, inner]) => this.ids.has(key) || this.in(inner));
  }

  /**
   * The value without the person: what is about them alone is left out, in a longer text a mark stands in
   * their place.
   *
   * @returns undefined where nothing is left
   */
  without(value: unknown): unknown {
    return this.clean(value, true);
  }

  private isWhole(value: unknown): boolean {
    return typeof value === 'string' && (this.ids.has(value) || this.texts.has(Mentions.plain(value)));
  }

  private clean(value: unknown, outermost: boolean): unknown {
    if (typeof value === 'string') return this.cleanText(value);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value))
      return value.map((item) => this.clean(item, false)).filter((item) => item !== undefined);
    const fields = value as Record<string, unknown>;
    if (!outermost && naming.some((name) => this.isWhole(fields[name]))) return undefined;
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([key]) => !this.ids.has(key))
        .map(([key, inner]) => [key, this.clean(inner, false)])
        .filter(([, inner]) => inner !== undefined),
    );
  }

  private cleanText(text: string): string | undefined {
    if (this.isWhole(text)) return undefined;
    const composed = text.normalize('NFC');
    return composed.search(this.pattern) >= 0 ? composed.replace(this.pattern, erasedMark) : text;
  }
}

/** As a pattern matches it, whatever spaces stand between its words. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
}
