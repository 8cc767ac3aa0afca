/** Text of an element as a reader sees it, without what stands inside its controls. */
import { tidy } from '../../vietnamese/fold.ts';

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'option',
  'select',
  'textarea',
  'button',
  'svg',
]);
const maxLength = 300;

export function textOf(node: Node | null): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return tidy(node.nodeValue ?? '');
  const parts: string[] = [];
  gather(node, parts);
  return tidy(parts.join('')).slice(0, maxLength);
}

function gather(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      parts.push(child.nodeValue ?? '');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      if (silent.has(element.localName) || element.getAttribute('contenteditable') === 'true') continue;
      // Words of neighbouring blocks must not run together.
      parts.push(' ');
      gather(element, parts);
      parts.push(' ');
    }
  }
}

/** Splits `ngaySinh`, `ngay_sinh`, `ctl00$NgaySinh` into words; numbers and framework prefixes drop out. */
export function wordsOfName(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !frameworkWords.has(word.toLowerCase()))
    .join(' ');
}

const frameworkWords = new Set([
  'ctl',
  'mat',
  'ant',
  'el',
  'ng',
  'input',
  'txt',
  'ddl',
  'cbo',
  'chk',
  'rdo',
  'field',
  'form',
  'control',
  'select',
  'content',
  'placeholder',
  'portlet',
]);
