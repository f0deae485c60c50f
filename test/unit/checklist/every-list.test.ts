import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { buildChecklist } from '@/lib/checklist/checklist';
import { newInput, type ReadinessInput } from '@/lib/checklist/input';
import { toMarkdown } from '@/lib/checklist/to-markdown';
import type { ChecklistItem } from '@/lib/checklist/types';
import { optionsOf } from '@/lib/forms';
import { PROVINCE_FILES } from '@/lib/regions/telling';

const today = '2026-11-22';
const TYPES = optionsOf('entity.type').map(({ zh }) => zh);

/** Who files where: every province with every entity type, nationality and role. */
const anybody: fc.Arbitrary<ReadinessInput> = fc
  .record({
    province: fc.constantFrom(...PROVINCE_FILES.map(({ code }) => code)),
    entityType: fc.constantFrom(...TYPES),
    nationality: fc.constantFrom('mainland', 'hong-kong-macao', 'taiwan', 'foreign'),
    leaderIsLegalRepresentative: fc.constantFrom('是', '否', ''),
    administratorIsLeader: fc.constantFrom('是', '否', ''),
    crossProvince: fc.constantFrom('是', '否', ''),
    service: fc.constantFrom('website', 'app', 'mini-program'),
  })
  .map(({ province, ...answers }) =>
    newInput(answers.entityType === '个人' ? 'individual' : 'organization', province, {
      ...(answers as Partial<ReadinessInput>),
      domains: [],
    }),
  );

const itemsOf = (input: ReadinessInput): ChecklistItem[] =>
  buildChecklist(input, { today }).groups.flatMap(({ items }) => items);

const said = ({ text, why = '', how = '' }: ChecklistItem) => `${text} ${how} ${why}`;

const everyList = (check: (items: ChecklistItem[], input: ReadinessInput) => void) =>
  fc.assert(
    fc.property(anybody, (input) => check(itemsOf(input), input)),
    { numRuns: 400 },
  );

test('a remark is never shown as a condition', () => {
  everyList((items) => {
    for (const { when = '' } of items) {
      expect(when).not.toMatch(
        /20\d\d|newer|form of|replaced|practice|backdrop|holding|\balways\b/u,
      );
    }
  });
  const list = buildChecklist(newInput('individual', '44'), { today });
  expect(toMarkdown(list, new Set(), today)).not.toMatch(/Only if (?:20\d\d|always)/u);
});

test('a person from elsewhere is told which documents and which name, where the answers are about them', () => {
  everyList((items, input) => {
    const isAbout = input.kind === 'individual' || input.leaderIsLegalRepresentative !== '否';
    const papers = items.flatMap(({ chinese = [] }) => chinese.map(({ zh }) => zh));
    const own = {
      'hong-kong-macao': '港澳居民居住证',
      taiwan: '台湾居民居住证',
      foreign: '护照',
      mainland: undefined,
    }[input.nationality];
    const isTold = own !== undefined && papers.includes(own);
    expect(isTold).toBe(own !== undefined && isAbout);
    expect(items.some(({ id }) => id === 'people/name-on-document')).toBe(isTold);
  });
});

test('no list speaks of a paper that the person does not have, or of one that is refused as if it were taken', () => {
  everyList((items, { nationality, province, kind }) => {
    for (const item of items) {
      const text = said(item);
      if (nationality === 'mainland') expect(text, item.id).not.toMatch(/travel permit/u);
      if (nationality === 'taiwan') {
        expect(text, item.id).not.toMatch(/^[^.]*Hong Kong[^.]*(?:permit|ID card)/u);
      }
      const isRefused =
        nationality === 'hong-kong-macao' && province === '44' && kind === 'individual';
      if (isRefused && /travel permit/u.test(text)) expect(text, item.id).toMatch(/refused/u);
    }
  });
});

test('what is not known is one question, and no item says the same twice', () => {
  everyList((items) => {
    expect(items.filter(({ open }) => open !== undefined).length).toBeLessThan(2);
    expect(items.filter(({ id }) => id === 'province/ask').length).toBeLessThan(2);
    const texts = items.map(({ text, when = '' }) => `${when} ${text}`);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
