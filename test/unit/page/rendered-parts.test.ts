// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { RenderedParts } from '@/lib/page/read/rendered-parts';

test.each([
  ['<p id="asked">主办单位名称</p>', true],
  ['<p id="asked" style="display: none">主办单位名称</p>', false],
  ['<p id="asked" style="display: contents">主办单位名称</p>', false],
  ['<p id="asked" style="visibility: hidden">主办单位名称</p>', false],
  ['<div style="display: none"><p><b id="asked">主办单位名称</b></p></div>', false],
  ['<div style="content-visibility: hidden"><p id="asked">主办单位名称</p></div>', false],
  ['<div style="display: contents"><p id="asked">主办单位名称</p></div>', true],
  ['<select><option id="asked">身份证</option></select>', false],
  ['<select><optgroup><option id="asked">身份证</option></optgroup></select>', false],
])('what the styles around it say of an element: %s', (html, isRendered) => {
  document.body.innerHTML = html;
  const asked = document.querySelector('#asked');
  expect(asked && new RenderedParts().has(asked)).toBe(isRendered);
});
