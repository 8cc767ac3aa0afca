/**
 * Elements by a word in their class, in any case. `[class*="title" i]` says the same, and takes the browser a
 * hundred times as long: here each class is looked at once, however many elements have it.
 */
import { inOrder, type Root } from './tree.ts';

export class Classes {
  readonly #roots = new Map<Root, Map<string, Element[]>>();

  /** The elements of a root of which the class holds one of the words, in the order of the page. */
  find(root: Root, words: RegExp): Element[] {
    const found = [...this.#of(root)].filter(([name]) => words.test(name)).map(([, elements]) => elements);
    return found.length > 1 ? inOrder(found.flat()) : (found[0] ?? []);
  }

  #of(root: Root): Map<string, Element[]> {
    let classes = this.#roots.get(root);
    if (!classes) {
      classes = new Map();
      for (const element of root.querySelectorAll('[class]')) {
        const name = element.getAttribute('class') ?? '';
        const alike = classes.get(name);
        if (alike) alike.push(element);
        else classes.set(name, [element]);
      }
      this.#roots.set(root, classes);
    }
    return classes;
  }
}
