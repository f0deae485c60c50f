import type { ControlAdapter } from '../../types';
import { all, matches, wordsOf } from '../elements';

const ENTRY = 'input, select, textarea, button, [role], [contenteditable]';

/** The text without what stands there to be pressed: “add another domain” is no domain. */
const valueOf = (element: HTMLElement): string =>
  all(element, 'a, button')
    .reduce((text, link) => text.replace(wordsOf(link), ''), wordsOf(element))
    .trim();

/** A value that the page shows as text, e.g. carried over from an earlier step. */
const readOnly: ControlAdapter = {
  rank: 130,
  kind: 'read-only',
  matches: (element) =>
    !matches(element, ENTRY) && all(element, ENTRY).length === 0 && wordsOf(element) !== '',
  create: (element) => ({
    kind: 'read-only',
    elements: [element],
    read: () => [valueOf(element)].filter((text) => text !== ''),
    options: () => null,
    obstacle: () => 'read-only',
    write: () =>
      Promise.resolve({ outcome: 'failed', reason: 'The page shows this as text only.' }),
  }),
};

export default readOnly;
