/** Reading and changing the parts of a workbook. */
import { DOMParser, type Document, type Element, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';
import { ImportError } from '../../imports/errors.ts';

export type { Document, Element } from '@xmldom/xmldom';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @throws ImportError `damaged`, `suspicious` (a document type, which no office file has). */
export function parseXml(xml: string): Document {
  if (/<!DOCTYPE|<!ENTITY/.test(xml)) throw new ImportError('suspicious');
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch (cause) {
    throw new ImportError('damaged', { cause });
  }
}

export const serializeXml = (document: Document): string => new XMLSerializer().serializeToString(document);

/** The elements of a name below a node, whatever their prefix is. */
export const below = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagNameNS('*', name),
];

export const childrenOf = (node: Element, name: string): Element[] =>
  [...node.childNodes].filter((child): child is Element => (child as Element).localName === name);

/** A new element with the prefix that its parent has. */
export function make(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new ImportError('damaged');
  const element = document.createElementNS(
    parent.namespaceURI,
    parent.prefix ? `${parent.prefix}:${name}` : name,
  );
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
