import { knownLabel, knownStatus } from '@/lib/forms/gate';

import {
  attribute,
  closest,
  dataOf,
  isConnected,
  isTree,
  nodeType,
  parentElement,
  parentNode,
  query,
  queryAll,
  textContent,
  TEXT,
  textWalker,
  type Tree,
} from './read/dom';
import { ENTRY } from './read/entries';
import { LateShadows } from './read/late-shadows';
import { openShadowRoots } from './read/shadow-roots';

/** What the browser's page translator leaves on a document. */
const TRANSLATED = '.translated-ltr,.translated-rtl';
const HAN = /[\u4e00-\u9fff]/u;
/** A title that names a filing: then fewer labels will do. */
const TITLE = /备案|備案/u;
const LONGEST_LABEL = 40;
/** Where an article speaks about statuses. */
const PROSE = 'p,article,blockquote,pre';

/**
 * Calls `found` once as soon as the document looks like a filing page: labels that hardly occur elsewhere, or several
 * common ones, beside controls; several telling ones where it only shows values; or an order: the status of a filing
 * with a telling label, or two statuses. It looks at each part of the page once, when it appears, and knows no more than
 * the label texts, because it is loaded on every page of the filing hosts.
 */
export function whenFilingPage(document: Document, found: () => void, signal: AbortSignal): void {
  whenFormInside(found, signal);
  const gate = new Gate(document);
  if (signal.aborted) return;
  if (gate.sees(document)) return found();
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    look(
      records.flatMap(({ type, target, addedNodes }) =>
        type === 'characterData'
          ? [target]
          : [...addedNodes].filter((node) => !added.has(parentNode(node) as Node)),
      ),
    );
  });
  const end = new AbortController();
  const late = new LateShadows(look, end.signal);
  const stop = (): void => {
    observer.disconnect();
    end.abort();
  };
  observer.observe(document, WATCHED);
  watchMore();
  signal.addEventListener('abort', stop, { once: true });

  function look(parts: readonly Node[]): void {
    if (parts.some((part) => gate.sees(part))) {
      stop();
      found();
    } else watchMore();
  }

  function watchMore(): void {
    for (const root of gate.newShadowRoots()) observer.observe(root, WATCHED);
    late.await(gate.takeMaybeLate());
  }
}

const FORM_INSIDE = 'beian-lens-form-inside';

/** Calls `found` once a frame in this page has said that it holds a form: the dialog around it belongs to the form. */
export const whenFormInside = (found: () => void, signal: AbortSignal): void =>
  addEventListener(FORM_INSIDE, found, { once: true, signal });

/** Says so to the page around this frame, where that is of the same origin. */
export function tellPageAround(): void {
  frameElement?.dispatchEvent(new Event(FORM_INSIDE, { bubbles: true }));
}

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What has been seen of a page so far. */
class Gate {
  readonly #document: Document;
  readonly #labels = new Set<string>();
  readonly #shadows: ShadowRoot[] = [];
  readonly #maybeLate: Element[] = [];
  readonly #statuses = new Set<string>();
  #telling = 0;
  #control = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes in one part of the page; true when enough has been seen. */
  sees(node: Node): boolean {
    if (nodeType(node) === TEXT) this.#take(node as Text);
    else if (isTree(node) && isConnected(node)) this.#readTree(node);
    const isTitled = this.#labels.size > 0 && TITLE.test(this.#title);
    const isForm = this.#control
      ? this.#labels.size > 2 - Number(this.#telling > 0) - Number(isTitled)
      : this.#labels.size > 3 - Number(isTitled) && (isTitled || this.#telling > 1);
    if (isForm || this.#statuses.size > (this.#telling ? 0 : 1)) return true;
    // Its words are gone; what can still be done is to say so.
    return this.#control && query(this.#document, TRANSLATED) !== null;
  }

  get #title(): string {
    const title = query(this.#document, 'title');
    return title ? (textContent(title) ?? '') : '';
  }

  newShadowRoots(): ShadowRoot[] {
    return this.#shadows.splice(0);
  }

  /** The elements that were met since the last call and may get a shadow root later. */
  takeMaybeLate(): Element[] {
    return this.#maybeLate.splice(0);
  }

  #readTree(tree: Tree): void {
    const walker = textWalker(tree);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) this.#take(text as Text);
    for (const box of queryAll(tree, '[placeholder]'))
      this.#takeLabel(attribute(box, 'placeholder') ?? '');
    this.#control ||= query(this.#document, ENTRY) !== null || query(tree, ENTRY) !== null;
    for (const shadow of openShadowRoots(tree, (element) => this.#maybeLate.push(element))) {
      this.#shadows.push(shadow);
      this.#readTree(shadow);
    }
  }

  #take(node: Text): void {
    // What a page only shows may stand in one text with its label: 单位名称：示例科技.
    const [text = ''] = dataOf(node).split(/[:：]/u, 1);
    if (this.#takeLabel(text) || text.length > LONGEST_LABEL || !HAN.test(text)) return;
    const element = knownStatus(text) ? parentElement(node) : null;
    if (element && !closest(element, PROSE)) this.#statuses.add(text.trim());
  }

  /** Takes note of a known label, on the page or in grey in a box; false when it is none. */
  #takeLabel(text: string): boolean {
    const known = text.length <= LONGEST_LABEL && HAN.test(text) ? knownLabel(text) : null;
    if (known && !this.#labels.has(text.trim())) {
      this.#labels.add(text.trim());
      if (known === 'telling') this.#telling++;
    }
    return Boolean(known);
  }
}
