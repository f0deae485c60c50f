// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readMarkup } from './support';

/** As Material UI outlines a box: a second copy of its label, which nobody sees, keeps a gap in the line. */
const outlined = (label: string) =>
  `<div><label>${label}</label><div><input><fieldset aria-hidden="true"><legend><span>${label}</span></legend></fieldset></div></div>`;

test('the copy of a label that an outline keeps a gap with is no label', () => {
  const labels = ['主办单位名称', '主办单位证件号码', '网站名称'];
  const { fields, unknown } = readMarkup(labels.map(outlined).join(''));
  expect(fields.map(({ labelText }) => labelText)).toEqual(labels);
  expect(unknown()).toEqual([]);
});

test('what a page asks in a set of boxes is read, though a window over it has all of it hidden from readers', () => {
  const row = '<p><label>主办单位名称</label><input></p><p><label>网站名称</label><input></p>';
  const { fields } = readMarkup(`<fieldset aria-hidden="true">${row}</fieldset>`);
  expect(fields.map(({ key }) => key)).toEqual(['entity.name', 'website.name']);
});
