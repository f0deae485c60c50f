import { describe, expect, test } from 'vitest';

import { placeObstacle } from '@/lib/page/controls/filing-place';

const isFilingHost = (host: string): boolean => host === 'beian.aliyun.com';
const at = (href: string, isFramedByOther = false) =>
  placeObstacle({ href, origin: new URL(href).origin, isFramedByOther }, isFilingHost);

test('a filing page over https may be filled', () => {
  expect(at('https://beian.aliyun.com/order/index.htm')).toBeNull();
});

describe('is refused', () => {
  test.each([
    ['http', 'http://beian.aliyun.com/', 'https'],
    ['a look-alike that begins with the name', 'https://beian.aliyun.com.example/', 'not a known'],
    ['a look-alike that ends with the name', 'https://evil-beian.aliyun.com/', 'not a known'],
    ['Cyrillic letters', 'https://beian.аliyun.com/', 'not a known'],
    ['the name as user', 'https://beian.aliyun.com@evil.example/', 'user name'],
    ['a file', 'file:///beian.aliyun.com/index.html', 'belongs to no site'],
    ['about:blank', 'about:blank', 'belongs to no site'],
  ])('%s', (_case, href, reason) => {
    expect(at(href)).toContain(reason);
  });

  test('a frame inside a foreign page', () => {
    expect(at('https://beian.aliyun.com/', true)).toContain('inside a page of another site');
  });

  test('a sandboxed frame', () => {
    expect(
      placeObstacle(
        { href: 'https://beian.aliyun.com/', origin: 'null', isFramedByOther: false },
        isFilingHost,
      ),
    ).toContain('sandboxed');
  });
});
