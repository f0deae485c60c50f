import { expect, it } from 'vitest';

import common from '@/lib/forms/data/common-labels.json';
import { labelEntries, normalise } from '@/lib/forms';

it('names only labels of the catalogue as common', () => {
  const unknown = common.filter((label) => labelEntries(normalise(label)).length === 0);
  expect(unknown).toEqual([]);
});

const keysOf = (text: string) => labelEntries(normalise(text)).map(({ key }) => key);

it.each(['手机号', '姓名', '证件类型', '有效证件类型', '证件号码', '邮箱', '办公电话', '域名'])(
  '%s with a remark in brackets can mean as much as without',
  (label) => {
    expect(new Set(keysOf(`${label}（必填）`))).toEqual(new Set(keysOf(label)));
  },
);
