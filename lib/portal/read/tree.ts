/** The page as one tree: through open shadow roots and same-origin frames. */

export type Root = Document | ShadowRoot;

const maxRoots = 60;

/** The element above, out of a shadow root to its host and out of a frame to its `<iframe>`. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host ?? null;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Whether `outer` is `inner` or above it, across roots. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let node: Element | null = inner; node; ) {
    const root = node.getRootNode();
    node =
      root.nodeType === Node.DOCUMENT_FRAGMENT_NODE
        ? (root as ShadowRoot).host
        : (node.ownerDocument.defaultView?.frameElement ?? null);
    if (node && outer.contains(node)) return true;
  }
  return false;
}

/**
 * All elements that match, in the order in which a reader meets them: what stands in a shadow root or
 * a same-origin frame comes where its host stands. A frame of another origin is left alone.
 *
 * @param options.shadow look into shadow roots: every element of the page is visited for that
 * @param options.more what else of each root is taken, in the order of the page
 */
export function selectAll(
  start: Document,
  selector: string,
  { shadow, more }: { shadow: boolean; more?: (root: Root) => readonly Element[] },
): { elements: Element[]; roots: Root[] } {
  const elements: Element[] = [];
  const roots: Root[] = [];
  visit(start);
  return { elements, roots };

  function visit(root: Root): void {
    if (roots.length >= maxRoots) return;
    roots.push(root);
    const found = merge([...root.querySelectorAll(`${selector}, iframe, frame`)], more?.(root) ?? []);
    const hosts = shadow ? shadowHosts(root) : [];
    let next = 0;
    for (const element of found) {
      while (next < hosts.length && comesBefore(hosts[next] as Element, element))
        enter(hosts[next++] as Element);
      if (element.localName === 'iframe' || element.localName === 'frame') {
        const inner = documentOf(element as HTMLIFrameElement);
        if (inner) visit(inner);
      } else {
        elements.push(element);
      }
    }
    while (next < hosts.length) enter(hosts[next++] as Element);
  }

  function enter(host: Element): void {
    if (host.shadowRoot) visit(host.shadowRoot);
  }
}

/** Two lists in the order of the page, as one; what is in both once. */
export function merge(a: readonly Element[], b: readonly Element[]): readonly Element[] {
  return b.length === 0 ? a : inOrder([...new Set([...a, ...b])]);
}

/** In the order of the page. */
export function inOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) => (a === b ? 0 : comesBefore(a, b) ? -1 : 1));
}

function comesBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument?.body ? frame.contentDocument : undefined;
  } catch {
    return undefined;
  }
}

function shadowHosts(root: Root): Element[] {
  const hosts: Element[] = [];
  const owner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  const walker = (owner as Document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Element).shadowRoot) hosts.push(node as Element);
  }
  return hosts;
}
