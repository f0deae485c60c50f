// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { FIELDS, labelsOf } from '@/lib/forms';
import { mayBeKnown } from '@/lib/page/items/words';

import { fieldsOf, readMarkup } from './support';

test('a label that the catalogue knows is looked at, whatever letters it is written in', () => {
  const overlooked = [...FIELDS.values()].flatMap((field) =>
    labelsOf(field)
      .map(({ wording }) => wording)
      .filter((wording) => !mayBeKnown(wording)),
  );
  expect(overlooked).toEqual([]);
});

test('a label of letters and Chinese is read on a page', () => {
  const reading = readMarkup(
    '<div>主办单位名称：<input name="a"></div><div>备案号：<input name="b"></div><div>ICP密码：<input type="password" name="c"></div>',
  );
  expect(fieldsOf(reading)).toContain('filing.password = c');
});
