import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

/** Rooms that work on the elements of a page. */
const ROOMS = ['components/overlay', 'components/frame'];

/** What a form answers with a control of that name when the page has one. */
const OF_ELEMENTS = [
  'querySelector querySelectorAll closest matches contains compareDocumentPosition getRootNode',
  'append appendChild prepend before after replaceWith remove removeChild insertBefore insertAdjacentElement',
  'children childNodes firstChild lastChild firstElementChild lastElementChild parentElement parentNode',
  'nextSibling previousSibling nextElementSibling previousElementSibling ownerDocument shadowRoot',
  'getAttribute setAttribute toggleAttribute hasAttribute removeAttribute classList className dataset style',
  'textContent innerText localName tagName nodeName nodeType isConnected title',
  'getBoundingClientRect getClientRects checkVisibility scrollIntoView focus blur click dispatchEvent',
  'offsetWidth offsetHeight offsetParent clientWidth clientHeight scrollWidth scrollHeight',
].flatMap((names) => names.split(' '));

/** Names that stand for elements of ours, or for kinds of the page's that are never a form. */
const NO_FORMS = new Set(
  [
    // What we made ourselves.
    'note before now host card root line svg path button buttons notice close more list details group made frame text',
    'original shown this.#button this.#card line.host placed.note like',
    // A native option, a button that was pressed, the root element of the document.
    'option first whole',
    // Methods of the prototypes, and of maps of ours.
    'Node.prototype this.#bindings',
  ].flatMap((names) => names.split(' ')),
);
/** Whole calls whose receiver has no name. */
const CALLS = new Set([
  // Within our own shadow root.
  "shadowRoot(note)?.querySelector('button.text')",
  'first.classList.contains(',
  "matchMedia('(prefers-color-scheme: dark)').matches",
]);

const CALL = new RegExp(String.raw`([\w$.#)\]]*?)\??\.(${OF_ELEMENTS.join('|')})\b(?!\s*:)`, 'gu');

/** The places of a source at which an element that may be the page's is asked directly. */
function directCalls(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*|import\b)/u.test(line))
    .filter((line) => ![...CALLS].some((call) => line.includes(call)))
    .flatMap((line) =>
      [...line.matchAll(CALL)].flatMap(([call, receiver = '']) =>
        // Spread: `...children(element)`.
        NO_FORMS.has(receiver) || receiver === '..' ? [] : [call.trim()],
      ),
    );
}

test('elements of a page are read and changed through the prototypes, which no form can stand in for', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room)
      .filter((name) => name.endsWith('.ts') && name !== 'style.ts')
      .map((name) => join(room, name)),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    directCalls(readFileSync(file, 'utf8')).map((call) => `${file}: ${call}`),
  );
  expect(found, 'use lib/page/read/dom.ts, or name in this test what is no form').toEqual([]);
});

test.each([
  "form.querySelector('input')",
  'target?.closest(selector)',
  'element.parentElement?.append(host)',
  '  if (node.localName.startsWith(name)) return;',
  'const [first] = around.children;',
])('the guard sees %s', (source) => {
  expect(directCalls(source)).not.toEqual([]);
});

test.each([
  'closest(form, selector)',
  "note.toggleAttribute('data-block', true)",
  '[...children(body)]',
])('and lets be %s', (source) => {
  expect(directCalls(source)).toEqual([]);
});
