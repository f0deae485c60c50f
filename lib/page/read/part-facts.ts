import { parentNode } from './dom';

/** What was found out about parts of a page as wholes, each kept until something changes within it. */
export class PartFacts<Fact> {
  #known = new WeakMap<Node, Fact>();

  of(part: Element, find: (part: Element) => Fact): Fact {
    let fact = this.#known.get(part);
    if (fact === undefined) {
      fact = find(part);
      this.#known.set(part, fact);
    }
    return fact;
  }

  /** Forgets every part in which one of these nodes lies, and those nodes. */
  forgetAround(nodes: Iterable<Node>): void {
    const passed = new Set<Node>();
    for (const node of nodes)
      for (let at: Node | null = node; at && !passed.has(at); at = parentNode(at)) {
        passed.add(at);
        this.#known.delete(at);
      }
  }

  forgetAll(): void {
    this.#known = new WeakMap();
  }
}
