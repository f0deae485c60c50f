// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { PageNotes } from '@/components/frame/page-notes';
import type { MachineTranslation } from '@/lib/machine-translation';
import type { PageReading, RecognisedText } from '@/lib/page/types';

vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));

const notesOf = (count: number) => {
  const texts = Array.from({ length: count }, (): RecognisedText => ({
    kind: 'step',
    element: document.createElement('p'),
    zh: '网站信息',
  }));
  const reading: PageReading = {
    fields: [],
    texts,
    unrecognised: [],
    unknown: () => [],
    values: () => [],
  };
  const translation = { isPossible: false } as MachineTranslation;
  const notes = new PageNotes(
    null,
    translation,
    () => ({ evidence: () => [] }),
    new AbortController().signal,
  );
  return { notes, texts, wanted: notes.of(reading) };
};

test('a page without end gets as many notes as it can bear, from its top, and what is left out is counted', () => {
  const { notes, texts, wanted } = notesOf(5_003);
  expect([wanted.size, notes.leftOut]).toEqual([5_000, 3]);
  expect(texts.map(({ element }) => wanted.has(element)).indexOf(false)).toBe(5_000);
});

test('a page with an end has all its notes', () => {
  const { notes, wanted } = notesOf(5_000);
  expect([wanted.size, notes.leftOut]).toEqual([5_000, 0]);
});
