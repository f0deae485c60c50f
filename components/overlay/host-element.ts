import { queryAll } from '@/lib/page/read/dom';
import { rememberOwn } from '@/lib/page/read/own-elements';

import { pageTheme } from './page-theme';

/**
 * Our elements on the page. A content script has no custom element registry, so they are never upgraded by us: they
 * only need a name that the page does not style and that allows a shadow root.
 */
const HOST_NAMES = [
  'beian-lens-note',
  'beian-lens-finding',
  'beian-lens-pill',
  'beian-lens-picker',
  'beian-lens-notice',
] as const;

export type HostName = (typeof HOST_NAMES)[number];

/** A page may put its own functions on the document; what the prototype holds in our world is out of its reach. */
const { createElement, createElementNS } = Document.prototype;
const attachShadow = Element.prototype.attachShadow;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = createElement.call(document, name) as HTMLElementTagNameMap[Name];
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A part of a drawing. */
export const drawing = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
): SVGElementTagNameMap[Name] =>
  createElementNS.call(document, 'http://www.w3.org/2000/svg', name) as SVGElementTagNameMap[Name];

const sheets = new Map<string, CSSStyleSheet>();

/** One parsed sheet for all hosts of a kind: forty notes cost one parse. */
function sheetOf(style: string): CSSStyleSheet {
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(style, sheet);
  }
  return sheet;
}

/** Gives a shadow root of ours these styles, and no others. */
export function dress(root: ShadowRoot, ...styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map(sheetOf);
}

let theme: 'light' | 'dark' | undefined;

/** Creates one of our hosts with an open shadow root that wears `style`, light or dark as the page is. */
export function createHost(name: HostName, style: string): { host: HTMLElement; root: ShadowRoot } {
  const host = createElement.call(document, name) as HTMLElement;
  rememberOwn(host);
  const root = attachShadow.call(host, { mode: 'open' });
  dress(root, style);
  theme ??= pageTheme();
  host.dataset.theme = theme;
  return { host, root };
}

/** Removes everything of ours from a document, also what an earlier life of the extension left behind. */
export function removeHosts(root: Document): void {
  for (const host of queryAll(root, HOST_NAMES.join(','))) host.remove();
}
