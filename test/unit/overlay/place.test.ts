// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { boxAround } from '@/components/overlay/box-around';
import { placeNote } from '@/components/overlay/place';

test('what an option of a pop-up inside of its box means stands beside the option', () => {
  document.body.innerHTML =
    '<div class="ivu-select"><div class="ivu-select-dropdown"><b>企业</b></div></div>';
  const option = document.querySelector('b') as Element;
  const note = document.createElement('span');
  expect(placeNote(note, option)).toBe(true);
  expect(note.previousElementSibling).toBe(option);
});

test('choices and uploads that stand side by side in a box have room beside them, what it shows has none', () => {
  document.body.innerHTML = `<div class="van-field__body"><div class="van-radio-group"><i role="radio"><b>是</b></i></div></div>
    <div class="van-field__body"><div class="van-uploader"><b>人像面</b></div></div>
    <div class="van-field__body"><b>请选择</b></div>`;
  const framed = [...document.querySelectorAll('b')].filter((text) => boxAround(text) !== null);
  expect(framed.map(({ textContent }) => textContent)).toEqual(['请选择']);
});
