import { holdsPicture } from './decide/neighbours';
import { hasTooltips } from './decide/tooltips';
import { contains, isConnected, type Tree } from './read/dom';
import { openShadowRoots } from './read/shadow-roots';
import { finish } from './read/slices';
import { Findings, readingOf, type ReadOptions } from './reading';
import { TreeReader } from './tie/tree-reader';
import type { PageReading } from './types';

/** Reads a page with its open shadow roots, and keeps the reading up to date at the cost of what changes. */
export class PageReader {
  readonly #root: Tree;
  readonly #options: ReadOptions;
  readonly #findings = new Findings();
  #trees: TreeReader[] = [];
  #withTooltips = false;
  #maybeLate: Element[] = [];

  /** Reads at once, unless somebody is to take the steps of `begin`. */
  constructor(root: Tree, options: ReadOptions, pace: 'at-once' | 'in-steps' = 'at-once') {
    this.#root = root;
    this.#options = options;
    if (pace === 'at-once') finish(this.begin());
  }

  /**
   * Takes in the tree that it was made for, whatever was taken in before. It stops where the page may have its turn; all
   * is as before unless it comes to its end.
   */
  *begin(): Generator<undefined, void> {
    const tree = new TreeReader(this.#root, 'in-steps');
    yield* tree.begin();
    this.#findings.forgetAll();
    this.#trees = [tree];
  }

  /** The document and every open shadow root that was met. */
  get roots(): Tree[] {
    return [this.#root, ...this.#trees.slice(1).map(({ root }) => root)];
  }

  /**
   * Takes in the open shadow roots of the whole page; true when there are any. It asks every element, so it is not part
   * of the first reading.
   */
  findShadowRoots(): boolean {
    return this.#addShadows(this.roots);
  }

  /** The elements that were met since the last call and may get a shadow root later. */
  takeMaybeLate(): Element[] {
    return this.#maybeLate.splice(0);
  }

  /** Reads hints in attributes from now on, which a first reading does without; true when there are any. */
  findTooltips(): boolean {
    this.#withTooltips = true;
    return this.roots.some(hasTooltips);
  }

  #addShadows(within: Iterable<Node>): boolean {
    const known = new Set(this.roots);
    const before = this.#trees.length;
    const places = [...within];
    for (let place = places.pop(); place; place = places.pop()) {
      for (const shadow of openShadowRoots(place, (element) => this.#maybeLate.push(element))) {
        if (known.has(shadow)) continue;
        known.add(shadow);
        this.#trees.push(new TreeReader(shadow));
        places.push(shadow);
      }
    }
    return this.#trees.length > before;
  }

  /**
   * Takes in changes; true when the reading is another one now.
   * @param around everything in which something has come, gone or changed, whether or not it can matter by itself
   */
  update(touched: readonly Node[], removed: readonly Node[], around: Iterable<Node>): boolean {
    this.#findings.forgetAround([...around]);
    let changed = false;
    const before = this.#trees.length;
    this.#trees = this.#trees.filter(({ root }) => isConnected(root));
    if (this.#trees.length < before) changed = true;
    for (const tree of this.#trees) {
      const own = touched.filter((node) => contains(tree.root, node));
      if (own.length + removed.length > 0 && tree.update(own, removed)) changed = true;
    }
    if (this.#addShadows(touched) || touched.some(holdsPicture)) changed = true;
    return changed;
  }

  /**
   * Asks which labels are rendered, in all or in these parts; true when that has changed. It stops where the page may
   * have its turn; what is not asked to its end has to be asked again.
   */
  *settling(within?: readonly Node[]): Generator<undefined, boolean> {
    let changed = false;
    for (const tree of this.#trees) if (yield* tree.settling(within)) changed = true;
    return changed;
  }

  /** What `read` gives, with stops where the page may have its turn, if nothing has changed meanwhile. */
  reading(): Generator<undefined, PageReading> {
    return readingOf(this.#trees, this.#options, this.#findings, this.#withTooltips);
  }

  read(): PageReading {
    return finish(this.reading());
  }
}
