// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { saysSubmitted, statusesIn } from '@/components/frame/statuses';

import { readMarkup } from '../page/support';

const ORDERS = `<h2>我的备案信息</h2><table>
  <tr><th>备案订单号</th><th>域名</th><th>状态</th></tr>
  <tr><td>20240318001</td><td>lake.example</td><td>管局审核</td></tr>
  <tr><td>20240318002</td><td>hill.example</td><td>管局审核</td></tr>
</table>`;

it('tells whose status it is by what stands in its row', () => {
  const found = statusesIn(readMarkup(ORDERS, 'aliyun'), 'aliyun');
  expect(found.map(({ zh, about }) => [zh, about])).toEqual([
    ['管局审核', ['20240318001', 'lake.example']],
    ['管局审核', ['20240318002', 'hill.example']],
  ]);
});

it('tells a page that took a filing from one that still asks', () => {
  const texts = [{ kind: 'message' as const, zh: '提交成功', element: document.body }];
  const reading = { ...readMarkup('', 'aliyun'), texts };
  expect(saysSubmitted(reading, 'aliyun', [])).toBe(true);
  expect(saysSubmitted(reading, 'aliyun', [{ control: 'read-only' }])).toBe(true);
  expect(saysSubmitted(reading, 'aliyun', [{ control: 'text' }])).toBe(false);
});
