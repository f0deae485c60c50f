// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readMarkup } from './support';

const OTHERS = '<table><tr><td>网站名称：</td><td><input></td></tr></table>';
const domains = (list: string): string | undefined =>
  readMarkup(
    `<table><tr><td>已验证域名：</td><td><ul>${list}</ul><a>继续增加域名</a></td></tr></table>${OTHERS}`,
  )
    .values()
    .find(({ key }) => key === 'website.domains')?.value;

test.each<[string, string, string]>([
  ['shown alone', '<li>lake.cn</li>', 'lake.cn'],
  ['shown and typed', '<li>lake.cn</li><li><input value="hill.cn"></li>', 'lake.cn；hill.cn'],
  ['shown with an empty box', '<li>湖.中国</li><li><input></li>', '湖.中国'],
  ['typed alone', '<li><input value="hill.cn"></li>', 'hill.cn'],
  ['an index beside the box', '<li>1.</li><li><input value="hill.cn"></li>', 'hill.cn'],
])('domains %s belong to the website', (_, list, value) => {
  expect(domains(list)).toBe(value);
});
