import type { Page } from '@playwright/test';

/** What the badge says: it stands in a closed shadow root, which only the debugger can look into. */
export async function badgeText(page: Page): Promise<string> {
  const debug = await page.context().newCDPSession(page);
  const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
  await debug.detach();
  const texts: string[] = [];
  const visit = (node: typeof root, inside: boolean): void => {
    if (inside && node.nodeName === '#text') texts.push(node.nodeValue);
    for (const child of node.children ?? []) visit(child, inside && child.nodeName !== 'STYLE');
    for (const shadow of node.shadowRoots ?? []) visit(shadow, shadow.shadowRootType === 'closed');
  };
  visit(root, false);
  return texts.join(' ');
}
