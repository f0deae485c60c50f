import { expect, it } from 'vitest';

import { readBack } from '@/lib/read-back';
import { spoken } from '@/lib/spoken';

it.each([
  ['entity.name', '重庆晴川信息技术有限公司', /^chóng qìng qíng chuān xìn xī /],
  ['leader.name', '单晓峰', /^shàn xiǎo fēng$/],
  ['entity.region', '浙江省/杭州市/西湖区', /^Xihu District, Hangzhou, Zhejiang$/],
  [
    'entity.mailingAddress',
    '浙江省杭州市西湖区文三路90号',
    / · Xihu District, Hangzhou, Zhejiang$/,
  ],
  ['leader.mobile', '13800138000', /^$/],
  ['leader.name', 'JOHN SMITH', /^$/],
])('reads %s %s back', (key, text, wanted) => {
  expect(readBack(key, text)).toMatch(wanted);
});

it('knows a surname that is spoken otherwise than the word', () => {
  expect(spoken('单晓峰', true)).toMatch(/^shàn /);
  expect(spoken('PASSPORT')).toBe('');
});
