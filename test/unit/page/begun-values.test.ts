// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readMarkup } from './support';

test.each([
  ['http://', ''],
  ['HTTPS://www.', ''],
  ['http://www.example.com', 'http://www.example.com'],
])('a home page’s box that holds %s when it is opened holds “%s”', (value, held) => {
  const reading = readMarkup(
    `<h2>网站信息</h2><p><label>网站名称</label><input></p><p><label>网站首页URL</label><input value="${value}"></p>`,
  );
  expect(reading.values().find(({ key }) => key === 'website.homeUrl')?.value).toBe(held);
});

test('what a server wrote into a box of several lines is entered, and neither explained nor a label', () => {
  const reading = readMarkup(
    '<h3>网站信息</h3><p><span>网站名称</span><input></p><p><span>网站备注</span><textarea>主办单位名称</textarea></p>' +
      '<p><span>主办单位名称</span><input></p><p><span>网站内容简介</span><textarea>公司介绍和产品说明</textarea></p>',
  );
  const keys = ['website.name', 'website.remark', 'entity.name', 'website.contentDescription'];
  expect(reading.fields.map(({ key }) => key)).toEqual(keys);
  expect(reading.values().map(({ value }) => value)).toEqual([
    '',
    '主办单位名称',
    '',
    '公司介绍和产品说明',
  ]);
  expect(reading.unknown()).toEqual([]);
});
