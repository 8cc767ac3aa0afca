/** Text of an element as a reader sees it, without what stands inside its controls. */
import { fold, hasLetter, tidy } from '../../vietnamese/fold.ts';

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
/** What a widget shows or has opened. */
const silentRoles = new Set(['combobox', 'listbox', 'tree', 'menu']);
const maxLength = 300;

/** What explains a label, or is a picture drawn by its name, and is none: skipped where something else is left. */
const hintClass = /(^|[\s_-])(icon|hint|help|tooltip|feedback|error|muted|desc)(s|ription)?\b/i;
const explains = /^\W*(ghi|nhập|ví dụ|vd|theo|không|gồm|dạng|như|dùng) /i;

export function textOf(node: Node | null): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return tidy(node.nodeValue ?? '');
  const parts: string[] = [];
  gather(node, parts, true);
  const text = tidy(parts.join(''));
  if (hasLetter(text) || parts.length === 0) return text.slice(0, maxLength);
  const all: string[] = [];
  gather(node, all, false);
  return tidy(all.join('')).slice(0, maxLength);
}

export function isHint(element: Element): boolean {
  if (hintClass.test(element.getAttribute('class') ?? '')) return true;
  return /^(small|em|i)$/.test(element.localName) && explains.test(element.textContent ?? '');
}

function gather(node: Node, parts: string[], skipsHints: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      parts.push(child.nodeValue ?? '');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      const editable = element.getAttribute('contenteditable');
      if (silent.has(element.localName) || (editable !== null && editable !== 'false')) continue;
      if (silentRoles.has(element.getAttribute('role') ?? '')) continue;
      // Words of neighbouring blocks must not run together.
      parts.push(' ');
      if (skipsHints && isHint(element)) continue;
      gather(element, parts, skipsHints);
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

/** Folded, without the numbers that tell rows apart ("Người thứ 2", "Thuê bao 3"). */
export function withoutNumber(text: string): string {
  return fold(text)
    .replace(/\d+/g, '')
    .replace(/\b(thu|so|nhat|hai|ba)\b/g, '')
    .trim();
}
