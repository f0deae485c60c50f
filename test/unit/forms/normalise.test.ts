import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FIELDS, MESSAGES, labelsOf, normalise, withoutSuffix } from '@/lib/forms';

describe('normalise', () => {
  it.each([
    ['*主办单位名称：', '主办单位名称'],
    ['＊ 主办单位名称 :', '主办单位名称'],
    ['姓　　名', '姓名'],
    ['姓\u00a0\u200b名', '姓名'],
    ['网站首页 URL', '网站首页url'],
    ['ＩＣＰ备案密码', 'icp备案密码'],
    ['联系方式１（手机号）', '联系方式1(手机号)'],
    ['主辦單位通訊地址', '主办单位通信地址'],
    ['证件住所', '证件地址'],
    ['证件住址', '证件地址'],
    ['电子邮件地址', 'email'],
    ['電子郵箱地址', 'email'],
    ['邮箱', 'email'],
    ['投资者或上级主管', '投资人或上级主管'],
    ['网站名称不能为空！', '网站名称不能为空'],
    ['网站名称不能为空!。', '网站名称不能为空'],
    ['一、主办单位信息（', '一、主办单位信息'],
    ['', ''],
  ])('brings %s to %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('gives nothing for a text longer than any label', () => {
    expect(normalise('主办单位'.repeat(100))).toBe('');
    expect(normalise('主办单位'.repeat(1_000_000))).toBe('');
    expect(normalise(`${' '.repeat(1_500)}主办单位`)).toBe('主办单位');
  });

  it('is short enough for no label and no message to be lost', () => {
    const labels = [...FIELDS.values()].flatMap(labelsOf).map(({ wording }) => wording);
    for (const text of [...labels, ...MESSAGES.map(({ zh }) => zh)]) {
      expect(normalise(text), text).not.toBe('');
    }
  });

  const vocabulary = fc.array(
    fc.constantFrom(
      ...'电子邮件箱地址通讯信住所址投资者人＊*：:！!（）() 　姓名單位辦訊ＡａＺ１1。、\u0301\u3099﹕﹡⼈豈ﾊﾞ',
    ),
    { maxLength: 40 },
  );
  const anyText = fc.oneof(
    vocabulary.map((characters) => characters.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('does not change its own result', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('ignores stars, colons and spaces wherever they stand', () => {
    const noise = fc.constantFrom('*', '＊', '：', ':', ' ', '　', '\u00a0', '\n', '\u200b');
    const parts = fc.array(fc.tuple(fc.constantFrom(...'主办单位证件号码负责人姓名'), noise));
    fc.assert(
      fc.property(parts, (pairs) => {
        const clean = pairs.map(([character]) => character).join('');
        expect(normalise(pairs.flat().join(''))).toBe(normalise(clean));
      }),
    );
  });

  it('never gives more than it was given, nor more than the longest text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => {
        const result = normalise(text);
        expect(result.length).toBeLessThanOrEqual(Math.max(160, text.length));
      }),
    );
  });
});

describe('withoutSuffix', () => {
  it.each([
    ['联系方式1(手机号)', '联系方式1'],
    ['网站名称', '网站名称'],
    ['(无主体)新增', '(无主体)新增'],
    ['(必填)', '(必填)'],
    ['a)', 'a)'],
  ])('takes the bracket off %s', (text, expected) => {
    expect(withoutSuffix(text)).toBe(expected);
  });
});
