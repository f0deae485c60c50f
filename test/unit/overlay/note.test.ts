// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { createNote } from '@/components/overlay/note';

test('a note that nobody opens wears no style of a card, which the browser would collect for each', () => {
  const note = createNote({ kind: 'label', text: 'Website name' }, false);
  const rules = (note.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [
    ...cssRules,
  ]);
  const texts = rules.map(({ cssText }) => cssText);
  expect(texts.filter((text) => text.includes('.text')).length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes('.card'))).toEqual([]);
});
