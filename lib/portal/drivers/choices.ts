/** The options that an open popup shows, by role, by name, or by being alike. */
import { fold, tidy } from '../../vietnamese/fold.ts';
import type { ControlOption } from '../types.ts';
import { isShown } from '../visibility.ts';
import { classOf } from '../widgets/recognise.ts';

export interface Choice extends ControlOption {
  element: Element;
}

const byRole = '[role="option"], [role="treeitem"], [role="menuitemradio"], [role="menuitemcheckbox"]';
const byName = '[class*="option" i], [class*="item" i], [class*="node-content" i], [data-value], li';
const message =
  /^(khong (co|tim thay)\b.*|no (data|results?|options?|matches|items|records)\b.*|not found.*|(dang )?(tai|tim)( kiem)?( du lieu)?|loading.*|searching.*|please (enter|type).*|nhap .*(ky tu|de tim).*|go .*de tim.*|trong)$/;

/** @returns the choices in the order of the page; words that only say there is nothing are left out */
export function choicesIn(panel: Element): Choice[] {
  const roles = shown(panel, byRole);
  // Some lists speak of a few options in a hidden copy and draw all without a role.
  const found = roles.length > 0 && !isPartial(panel, roles) ? roles : alike(panel);
  return found.flatMap((element) => {
    const text = textOfChoice(element);
    if (!text || text.length > 300 || message.test(fold(text))) return [];
    return { element, text, value: dataValueOf(element), ...(isOff(element) ? { disabled: true } : {}) };
  });
}

/** Whether there is anything to choose from; looks no further than the first. */
export function offersChoice(panel: Element): boolean {
  const [first] = panel.querySelectorAll('[role="option"]');
  return (first !== undefined && isShown(first) && textOfChoice(first) !== '') || choicesIn(panel).length > 0;
}

/** The popup in a few figures, to see that it has changed: cheap, for it is asked again and again. */
export function outlineOf(panel: Element | undefined): string {
  if (!panel) return '';
  const options = panel.querySelectorAll(`${byRole}, ${byName}`);
  return `${options.length}:${panel.textContent?.length}:${options[0]?.textContent}:${isBusy(panel)}`;
}

/** Whether the popup says that it is still fetching. */
export function isBusy(panel: Element): boolean {
  if (panel.matches('[aria-busy="true"]') || panel.querySelector('[aria-busy="true"]')) return true;
  const text = panel.textContent ?? '';
  return text.length < 80 && /^(dang (tai|tim)|loading|searching|vui long (cho|doi))\b/.test(fold(text));
}

function shown(panel: Element, selector: string): Element[] {
  return [...panel.querySelectorAll(selector)].filter(isShown);
}

/** The hidden copy is shown for a reader alone: next to it stands more that looks like options. */
function isPartial(panel: Element, roles: readonly Element[]): boolean {
  const [first] = roles;
  const box = first?.getBoundingClientRect();
  return box === undefined || (box.height < 8 && panel.getBoundingClientRect().height > 30);
}

/** The largest set of elements of one kind. */
function alike(panel: Element): Element[] {
  const named = shown(panel, byName);
  const holders = new Set<Element>();
  for (const element of named) {
    for (
      let node = element.parentElement;
      node && node !== panel && !holders.has(node);
      node = node.parentElement
    )
      holders.add(node);
  }
  const leaves = named.filter((element) => !holders.has(element));
  const best = largest(leaves);
  return best.length > 0 ? best : largest(repeated(panel));
}

function largest(elements: readonly Element[]): Element[] {
  const sets = new Map<string, Element[]>();
  for (const element of elements) {
    if (!element.textContent?.trim() || element.querySelector('input[type="text"], select, textarea'))
      continue;
    const kind = kindOf(element);
    sets.set(kind, [...(sets.get(kind) ?? []), element]);
  }
  return [...sets.values()].reduce<Element[]>((best, set) => (set.length > best.length ? set : best), []);
}

const states = /active|hover|focus|selected|current|highlight|disabled|first|last|odd|even|\d/i;

function kindOf(element: Element): string {
  const names = [...element.classList].filter((name) => !states.test(name)).sort();
  return `${element.localName}.${names.join('.')}`;
}

/** Short texts of one tag under one parent, for lists that name nothing. */
function repeated(panel: Element): Element[] {
  return shown(panel, 'div, span, button, p, tr').filter(
    (element) => element.querySelector('div, li, button, p') === null && hasTwin(element),
  );
}

/** Stands next to another of its tag. */
function hasTwin({ localName, previousElementSibling, nextElementSibling }: Element): boolean {
  return previousElementSibling?.localName === localName || nextElementSibling?.localName === localName;
}

function textOfChoice(element: Element): string {
  const tree = element.matches('[role="treeitem"]')
    ? element.querySelector(
        ':scope > [class*="title" i], :scope > [class*="label" i], :scope > [class*="content" i]',
      )
    : null;
  const holder = tree ?? element;
  const main = withoutAside(holder);
  if (main) return main;
  const ticked = holder.querySelector('[aria-hidden="true"], svg, [class*="icon" i]');
  if (!ticked) return tidy(spaced(holder));
  const copy = holder.cloneNode(true) as Element;
  for (const icon of copy.querySelectorAll('[aria-hidden="true"], svg, [class*="icon" i]')) icon.remove();
  return tidy(spaced(copy)) || tidy(spaced(holder));
}

const asides =
  'small, [class*="desc" i], [class*="secondary" i], [class*="caption" i], [class*="muted" i], [class*="hint" i], [class*="extra" i]';

/** What an option is called, where something smaller stands beside it: a code, a note. */
function withoutAside(holder: Element): string {
  if (!holder.querySelector(asides)) return '';
  const copy = holder.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(`${asides}, [aria-hidden="true"], svg`)) each.remove();
  const text = tidy(spaced(copy));
  return /\p{L}{2}/u.test(text) ? text : '';
}

/** Words of neighbouring blocks must not run together. */
function spaced(element: Element): string {
  const parts: string[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches('[role="group"]')) {
      const isInline = /^(b|i|em|strong|mark|span|u|font)$/.test((child as Element).localName);
      parts.push(isInline ? spaced(child as Element) : ` ${spaced(child as Element)} `);
    }
  }
  return parts.join('');
}

function dataValueOf(element: Element): string {
  return element.getAttribute('data-value') ?? '';
}

/** Said of the option itself or of what stands around it alone. */
function isOff(element: Element): boolean {
  for (
    let node: Element | null = element, level = 0;
    node && level < 4;
    node = node.parentElement, level += 1
  ) {
    if (node.getAttribute('aria-disabled') === 'true' || /(^|[-_\s])disabled(\s|$)/i.test(classOf(node)))
      return true;
    if (hasTwin(node)) return false;
  }
  return false;
}
