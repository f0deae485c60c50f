// @vitest-environment happy-dom
import { array, assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { expect, test, vi } from 'vitest';

import { PageNotes } from '@/components/frame/page-notes';
import type { MachineTranslation } from '@/lib/machine-translation';
import type { PageReading, RecognisedField, RecognisedText } from '@/lib/page/types';

vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));

const newNotes = (): PageNotes =>
  new PageNotes(
    null,
    { isPossible: false } as MachineTranslation,
    { isSettled: true },
    () => ({ evidence: () => [] }),
    new AbortController().signal,
  );

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
  const notes = newNotes();
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

/** Elements, of which several are asked about, and what a reading may say of them. */
const elements = ['p', 'p', 'label', 'label', 'span', 'option', 'option'].map((name, at) => {
  const element = document.createElement(name);
  element.textContent =
    ['网站信息', '企业', '网站名称', '请选择', '证件类型', '企业', '个人'][at] ?? '';
  return element;
});
const textOf = (element: Element, kind: RecognisedText['kind'], zh: string): RecognisedText => ({
  kind,
  element,
  node: element.firstChild as Text,
  zh,
});
const texts = elements.flatMap((element) => [
  textOf(element, 'step', '网站信息'),
  textOf(element, 'option', '企业'),
  textOf(element, 'hint', '请选择'),
]);
const fields = elements.slice(0, 5).flatMap((label) =>
  (['website.name', 'admin.certificateType', 'website.domains'] as const).map(
    (key) =>
      ({
        id: key,
        key,
        index: 0,
        label,
        labelNode: label.firstChild,
        labelText: label.textContent,
        controls: [],
        evidence: [],
        certain: true,
        candidates: [key],
      }) as unknown as RecognisedField,
  ),
);
const unknown = constantFrom('填写网站信息', '上传照片').chain((zh) =>
  constantFrom(...elements).map((element) => textOf(element, 'step', zh)),
);

const places = (length: number) => uniqueArray(nat(length - 1), { maxLength: 6 });

test('the notes of a page that was read before are those of one that is read for the first time', () => {
  const reading = record({
    fields: places(fields.length),
    texts: places(texts.length),
    unknown: array(unknown, { maxLength: 2 }),
    grows: constantFrom(true, true, false),
  });
  assert(
    property(array(reading, { maxLength: 5 }), (readings) => {
      const kept = newNotes();
      let before: { fields: number[]; texts: number[] } = { fields: [], texts: [] };
      for (const one of readings) {
        const more = (had: number[], now: number[]): number[] =>
          one.grows ? [...new Set([...had, ...now])].sort((a, b) => a - b) : now;
        before = { fields: more(before.fields, one.fields), texts: more(before.texts, one.texts) };
        const page: PageReading = {
          fields: before.fields.flatMap((at) => fields[at] ?? []),
          texts: before.texts.flatMap((at) => texts[at] ?? []),
          unrecognised: [],
          unknown: () => one.unknown,
          values: () => [],
        };
        const anew = newNotes();
        const said = (notes: PageNotes) => {
          const wanted = notes.of(page);
          return {
            wanted: new Map([...wanted].map(([target, { kind, text }]) => [target, [kind, text]])),
            unexplained: notes.unexplained,
          };
        };
        const first = said(kept);
        expect(first).toEqual(said(anew));
      }
    }),
    { numRuns: 300 },
  );
});
