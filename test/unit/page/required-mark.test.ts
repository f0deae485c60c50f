// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readMarkup } from './support';

test.each(['必填', '（必填项）', '选填'])(
  '%s after a label does not part it from its box',
  (mark) => {
    const { fields } = readMarkup(
      `<form><div><span>主办单位证件住所</span><i>${mark}</i><input name="a"></div>
      <div><span>投资人或主管单位</span><input name="b"></div></form>`,
      'aliyun',
    );
    expect(fields.map(({ key, controls }) => [key, controls.length])).toEqual([
      ['entity.certificateAddress', 1],
      ['entity.investor', 1],
    ]);
  },
);
