import { computeAccessibleName } from 'dom-accessibility-api';

/**
 * What any add-on does that wants to know the fields of a page: the name of each, by the package that Testing Library
 * uses, again whenever the page has changed, and an element beside each that shows it.
 */
const seen = new WeakSet<Element>();

function look(): void {
  for (const field of document.querySelectorAll('input, select, textarea')) {
    const name = computeAccessibleName(field);
    if (seen.has(field)) continue;
    seen.add(field);
    const note = document.createElement('beian-lens-note');
    note.textContent = name;
    field.after(note);
  }
}

const isOurs = (node: Node): boolean => node.nodeName === 'BEIAN-LENS-NOTE';

look();
new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => [...addedNodes].some((node) => !isOurs(node)))) look();
}).observe(document, { childList: true, subtree: true });
