/** Values as they go into a paper: nothing in them can break the file. */

/** Characters that XML 1.0 does not know, and those that turn the direction of the text around them. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value of several lines: NFC, only printable characters, no blank lines at either end. */
export function cleanLines(value: string): string {
  return value
    .replace(loneSurrogates, '')
    .replace(unprintable, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** A value of one line. */
export function cleanLine(value: string): string {
  return cleanLines(value).replace(/\n+/g, ' ');
}

/** The lines of a box in which each line is one item; a dash before it and its ending are ours to write. */
export function itemsOf(text: string): string[] {
  return cleanLines(text)
    .split('\n')
    .map((line) =>
      line
        .replace(/^[-–•+]\s*/, '')
        .replace(/[;.,]\s*$/, '')
        .trim(),
    )
    .filter(Boolean);
}

/** The items as a list is written: a semicolon after each, a full stop after the last. */
export function punctuated(items: readonly string[]): string[] {
  return items.map((item, index) => `${item}${index === items.length - 1 ? '.' : ';'}`);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
