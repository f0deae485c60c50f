// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { placeNote } from '@/components/overlay/place';

test('what an option of a pop-up inside of its box means stands beside the option', () => {
  document.body.innerHTML =
    '<div class="ivu-select"><div class="ivu-select-dropdown"><b>企业</b></div></div>';
  const option = document.querySelector('b') as Element;
  const note = document.createElement('span');
  expect(placeNote(note, option)).toBe(true);
  expect(note.previousElementSibling).toBe(option);
});
