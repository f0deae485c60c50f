import {
  dataOf,
  isOurs,
  localName,
  nodeType,
  parentElement,
  ELEMENT,
  TEXT,
  type Tree,
} from './dom';
import { PageReader } from './page-reader';
import type { ReadOptions } from './read-page';
import { mayBeKnown } from './recognise/words';
import type { PageReading } from './types';

/** Attributes that can change what belongs to what. */
const STRUCTURE = ['for', 'id', 'type', 'role', 'aria-label', 'aria-labelledby', 'placeholder'];
/** Attributes that can show or hide a part of the page. */
const VISIBILITY = ['hidden', 'style', 'class', 'open'];
/** Attributes that change what can be done with a control. */
const STATE = ['disabled', 'readonly'];
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [...STRUCTURE, ...VISIBILITY, ...STATE],
};
/** So many changed places in one frame are a storm: the page is read once as a whole instead, and not again at once. */
const STORM = 300;
/** After a whole reading, how many times its own duration the page is left alone. */
const REST = 8;
/** How long to wait for the next frame of the screen. */
const UNDRAWN_MS = 100;

/**
 * Reads the page at once and again whenever it changes: once per frame, at the cost of what has changed. Our own
 * elements are ignored. Nothing runs while nothing changes, and everything ends with `signal`.
 */
export function watchPage(
  root: Tree,
  options: ReadOptions,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  new PageWatch(root, options, onReading, signal).start();
}

class PageWatch {
  readonly #reader: PageReader;
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();
  readonly #touched = new Set<Node>();
  readonly #removed = new Set<Node>();
  readonly #shown = new Set<Node>();
  #stateChanged = false;
  #shadowsFound = false;
  #storm = false;
  #frame: number | null = null;
  #fallback: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restUntil = 0;

  constructor(
    root: Tree,
    options: ReadOptions,
    private readonly onReading: (reading: PageReading) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#reader = new PageReader(root, options);
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  start(): void {
    this.signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#watchRoots();
    this.onReading(this.#reader.read());
    this.#shown.add(this.#reader.roots[0] ?? document);
    this.#schedule();
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#cancel();
    clearTimeout(this.#timer);
  }

  #watchRoots(): void {
    for (const root of this.#reader.roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, WATCHED);
    }
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const record of records) this.#take(record);
    if (this.#touched.size + this.#removed.size > STORM) {
      this.#storm = true;
      this.#touched.clear();
      this.#removed.clear();
    }
    const nothing =
      this.#touched.size + this.#removed.size + this.#shown.size === 0 && !this.#stateChanged;
    if (!nothing || this.#storm) this.#schedule();
  }

  #take({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): void {
    if (isForeign(target)) return;
    if (type === 'childList') {
      for (const node of removedNodes) if (matters(node)) this.#removed.add(node);
      for (const node of addedNodes) {
        if (!matters(node)) continue;
        this.#touched.add(node);
        if (nodeType(node) === ELEMENT) this.#shown.add(node);
      }
    } else if (type === 'characterData') this.#touched.add(target);
    else if (STATE.includes(attributeName ?? '')) this.#stateChanged = true;
    else if (VISIBILITY.includes(attributeName ?? '')) this.#shown.add(target);
    else this.#touched.add(target);
  }

  #schedule(): void {
    if (this.#frame !== null || this.signal.aborted) return;
    const wait = this.#storm ? this.#restUntil - performance.now() : 0;
    if (wait > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#schedule();
      }, wait);
      return;
    }
    const update = (): void => {
      this.#cancel();
      this.#update();
    };
    this.#frame = requestAnimationFrame(update);
    // Nothing is drawn in a tab that nobody looks at, and yet the panel and the worker ask about it.
    this.#fallback = setTimeout(update, UNDRAWN_MS);
  }

  #cancel(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#fallback);
    this.#frame = null;
  }

  #update(): void {
    let changed = this.#stateChanged;
    if (!this.#shadowsFound) {
      this.#shadowsFound = true;
      if (this.#reader.findShadowRoots()) changed = true;
    }
    this.#stateChanged = false;
    if (this.#storm) {
      this.#readAll();
      changed = true;
    } else if (this.#touched.size + this.#removed.size > 0) {
      const touched = [...this.#touched];
      const removed = [...this.#removed];
      this.#touched.clear();
      this.#removed.clear();
      if (this.#reader.update(touched, removed)) changed = true;
    }
    const shown = [...this.#shown];
    this.#shown.clear();
    if (shown.length > 0 && this.#reader.settleVisibility(shown)) changed = true;
    this.#watchRoots();
    if (changed) this.onReading(this.#reader.read());
  }

  #readAll(): void {
    const start = performance.now();
    this.#storm = false;
    this.#reader.readAgain();
    this.#reader.settleVisibility();
    const end = performance.now();
    this.#restUntil = end + REST * (end - start);
  }
}

/** Whether a change happened inside one of our own elements. */
function isForeign(target: Node): boolean {
  const element = nodeType(target) === ELEMENT ? (target as Element) : parentElement(target);
  return element !== null && (isOurs(element) || ['script', 'style'].includes(localName(element)));
}

/** Whether an added or removed node can hold a label or a control. */
function matters(node: Node): boolean {
  if (nodeType(node) === TEXT) return mayBeKnown(dataOf(node as Text));
  return nodeType(node) === ELEMENT && !isOurs(node as Element);
}
