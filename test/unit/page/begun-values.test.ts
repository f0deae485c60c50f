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
