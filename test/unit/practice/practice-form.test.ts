// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import {
  PRACTICE_BLOCKS,
  PRACTICE_WORDS,
  practiceLabel,
  putForm,
} from '@/components/practice/practice-form';
import { PRACTICE_PROFILE } from '@/components/practice/practice-profile';
import { fieldOf, findMessage, findPlaceholder, headingOf } from '@/lib/forms';
import { Values } from '@/lib/forms/values';
import { toValues } from '@/lib/profiles/values';
import { runRules } from '@/lib/rules/run';

const asked = PRACTICE_BLOCKS.flatMap((block) => block.asked);

test('every Chinese word of the form is one of a filing page', () => {
  const { steps, title, entity, leader, next, choose } = PRACTICE_WORDS;
  for (const text of [...steps, title, entity, leader, next])
    expect(headingOf(text) ?? findMessage(text), text).toBeTruthy();
  expect(findPlaceholder(choose)).toBeTruthy();
  for (const { key } of asked)
    expect(fieldOf(key)?.labels.aliyun2019, key).toContain(practiceLabel(key));
});

test('the practice profile has a value for every field, and no rule has anything against it', () => {
  const values = toValues(PRACTICE_PROFILE);
  for (const { key } of asked)
    expect(values.find((value) => value.key === key)?.value, key).toBeTruthy();
  expect(
    runRules(new Values(values), { today: '2026-01-15' }).filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([]);
});

test('one value that stands in the form is wrong, and its repair is what the profile has', () => {
  const values = asked.map(({ key, value = '' }) => ({ key, index: 0, value }));
  const fixes = runRules(new Values(values), { today: '2026-01-15' }).flatMap(({ field, fix }) =>
    fix ? [{ field, value: fix.value }] : [],
  );
  expect(fixes).toEqual([{ field: 'leader.mobile', value: PRACTICE_PROFILE.leader.mobile }]);
});

test('its own button says that it was pressed, and the form goes nowhere', () => {
  const pressed = vi.fn();
  const root = document.createElement('main');
  putForm(root, pressed);
  root.querySelector('button')?.click();
  expect(pressed).toHaveBeenCalledOnce();
  const submit = new Event('submit', { cancelable: true });
  root.querySelector('form')?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});
