import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { conditionOf } from '@/lib/regions/conditions';
import conditions from '@/lib/regions/english/conditions.json';
import { PROVINCE_FILES } from '@/lib/regions/telling';
import { withEnglish } from '@/lib/regions/with-english';

describe('the facts of a province are joined with their English', () => {
  const facts = { code: '50', sms: { hours: 24 }, later: [{ source: 'one' }, { source: 'two' }] };

  test('in the same places', () => {
    const english = {
      en: 'Chongqing',
      sms: { note: 'Second wave.' },
      later: [{ note: 'One.' }, {}],
      special: ['First.', 'Second.'],
    };
    expect(withEnglish(facts, english)).toEqual({
      code: '50',
      en: 'Chongqing',
      sms: { hours: 24, note: 'Second wave.' },
      later: [{ source: 'one', note: 'One.' }, { source: 'two' }],
      special: ['First.', 'Second.'],
    });
  });

  test.each([
    ['a text that the facts have too', { code: 'Fifty' }, 'code'],
    ['a place that the facts have not', { changes: { note: 'None.' } }, 'changes'],
    ['a list of another length', { later: [{ note: 'One.' }] }, 'later'],
    ['a place below', { sms: { hours: 'All day.' } }, 'sms/hours'],
  ])('and not %s', (_, english, place) => {
    expect(() => withEnglish(facts, english)).toThrow(`“${place}”`);
  });
});

test('every province has its file of English', () => {
  const [data, english] = ['data', 'english'].map((part) =>
    readdirSync(`lib/regions/${part}/provinces`),
  );
  expect(english).toEqual(data);
});

test('every condition of a paper has words, and all words are used', () => {
  const named = PROVINCE_FILES.flatMap(({ materials }) =>
    [...materials.individual, ...materials.organization].map(({ when }) => when),
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(conditions)));
  expect(conditionOf('under-18').text).toBe('under 18');
  expect(() => conditionOf('under-19')).toThrow(RangeError);
});
