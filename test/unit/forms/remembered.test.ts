import { expect, test, vi } from 'vitest';

import { remembered } from '@/lib/forms/texts/remembered';

test('what was asked is worked out once, also where it is nothing', () => {
  const work = vi.fn((text: string) => (text === '备案' ? 'filing' : null));
  const asked = remembered(work);
  expect(['备案', '未知', '备案', '未知'].map(asked)).toEqual(['filing', null, 'filing', null]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('no more is kept than a page needs', () => {
  const work = vi.fn((text: string) => text.length);
  const asked = remembered(work);
  for (let at = 0; at < 2_001; at++) asked(String(at));
  asked('0');
  expect(work).toHaveBeenCalledTimes(2_002);
});
