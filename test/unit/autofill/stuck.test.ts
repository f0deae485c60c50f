import { describe, expect, test } from 'vitest';

import { isKept } from '@/lib/autofill/run/value-kept';

describe('is kept in the page’s own spelling', () => {
  test.each([
    ['leader.mobile', '138 0000 1111', '13800001111'],
    ['leader.landline', '0571 8888 8888', '0571-88888888'],
    ['leader.landline', '(0571)88888888', '0571-88888888'],
    ['leader.certificateNumber', '330106 19880312 152x', '33010619880312152X'],
    ['leader.certificateValidity', '2035年03月01日', '2035-03-01'],
    ['leader.certificateValidity', '2035/3/1', '2035-03-01'],
    ['entity.name', '晴川（杭州）有限公司', '晴川(杭州)有限公司'],
    ['website.domains', 'QING.example', 'qing.example'],
    ['website.homeUrl', 'www.qing.example', 'http://www.qing.example/'],
  ])('%s %s', (key, held, written) => {
    expect(isKept(key, [held], [written])).toBe(true);
  });

  test('also where one control holds what was written into several', () => {
    expect(isKept('leader.landline', ['057188888888'], ['0571', '88888888'])).toBe(true);
  });
});

test.each([
  ['website.domains', 'qingchuan.example', 'qing-chuan.example'],
  ['leader.email', 'ab@qing.example', 'a.b@qing.example'],
  ['instance.publicIp', '203.0.1137', '203.0.113.7'],
  ['entity.filingNumber', '浙ICP备12345678号1', '浙ICP备12345678号-1'],
  ['website.remark', '31', '3月1日'],
  ['leader.certificateValidity', '2035-03-02', '2035-03-01'],
  ['leader.mobile', '1380000111', '13800001111'],
])('%s that became %s is not kept', (key, held, written) => {
  expect(isKept(key, [held], [written])).toBe(false);
});
