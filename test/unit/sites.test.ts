import { describe, expect, it } from 'vitest';

import { sitePattern } from '@/lib/sites';

describe('the pattern of a site that may be allowed', () => {
  it.each<[string | undefined, string | null]>([
    ['https://filing.example.cn/step/2?a=1#b', 'https://filing.example.cn/*'],
    ['https://filing.example.cn@evil.example/', 'https://evil.example/*'],
    ['https://备案.example/', 'https://xn--srsw86a.example/*'],
    ['http://filing.example.cn/', null],
    ['https://filing.example.cn:8443/', null],
    ['chrome://settings', null],
    ['file:///home/form.html', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (url, expected) => {
    expect(sitePattern(url)).toBe(expected);
  });
});
