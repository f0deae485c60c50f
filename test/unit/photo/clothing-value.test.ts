import { expect, it } from 'vitest';

import { clothingValue } from '@/lib/photo/clothing-value';
import rule from '@/lib/rules/photo-clothing';

it('speaks the words that the rule reads', () => {
  expect(rule.reads).toContain('photo.clothing');
  expect(
    ['red', 'blue', 'fine', 'cannot-tell'].map((colour) => clothingValue(colour as 'red')),
  ).toEqual(['红色', '蓝色', '其他', '无法判断']);
});
