import { beforeAll, expect, test } from 'vitest';

import { allEntries, type Entry } from '@/components/glossary/entries';
import { Search } from '@/components/glossary/search';
import { spoken } from '@/lib/spoken';

const idOf = ({ kind, id }: Entry): string => `${kind} ${id}`;
let search: Search;
beforeAll(() => {
  search = new Search(allEntries(), (chinese) => spoken(chinese));
});

test.each([
  ['备案', 'term', 'ICP filing'],
  ['beian', 'term', 'ICP filing'],
  ['bèi àn', 'term', 'ICP filing'],
  ['ICP FILING', 'term', 'ICP filing'],
  ['fuzeren xingming', 'field', 'Leader: name'],
  ['网站名称不合格', 'message', 'Website name not acceptable'],
  ['huzhao', 'option', 'Passport'],
  ['same province', 'rule', 'Mailing and certificate address are in the same province'],
])('“%s” finds the %s “%s” among the first of its kind', (query, kind, en) => {
  const own = search.find(query).filter((entry) => entry.kind === kind);
  expect(own.slice(0, 10).map((entry) => entry.en)).toContain(en);
});

test('every entry is found by its own Chinese and its own English, and has an id of its own', () => {
  const entries = allEntries();
  expect(new Set(entries.map(idOf)).size).toBe(entries.length);
  for (const entry of entries) {
    expect(search.find(entry.en).map(idOf)).toContain(idOf(entry));
    if (entry.zh[0]) expect(search.find(entry.zh[0]).map(idOf)).toContain(idOf(entry));
  }
}, 30_000);

test('nothing is found of what there is not', () => {
  expect(search.find('qwertyuiop')).toEqual([]);
});
