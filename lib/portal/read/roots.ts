/** The trees of a page that hold controls: the document, open shadow roots, same-origin frames. */

const maxRoots = 60;

export type Root = Document | ShadowRoot;

/** Every root below `start`, outermost first. A frame of another origin is left alone. */
export function collectRoots(start: Document): Root[] {
  const roots: Root[] = [];
  const queue: Root[] = [start];
  while (queue.length > 0 && roots.length < maxRoots) {
    const root = queue.shift() as Root;
    roots.push(root);
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const inner = documentOf(frame as HTMLIFrameElement);
      if (inner) queue.push(inner);
    }
    for (const host of shadowHosts(root)) queue.push(host);
  }
  return roots;
}

function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    const inner = frame.contentDocument;
    return inner?.body && inner.location.origin === frame.ownerDocument.location.origin ? inner : undefined;
  } catch {
    return undefined;
  }
}

function* shadowHosts(root: Root): Iterable<ShadowRoot> {
  const walker = ownerDocumentOf(root).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shadow = (node as Element).shadowRoot;
    if (shadow) yield shadow;
  }
}

export function ownerDocumentOf(root: Root): Document {
  return root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
}
