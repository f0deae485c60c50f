import { describe, expect, it } from 'vitest';

import { headingOf, headingScope, labelEntries, normalise } from '@/lib/forms';
import { headings } from '@/lib/forms/built/headings';
import { documentedEntries, furtherEntries } from '@/lib/forms/documented-labels';
import { knownLabel } from '@/lib/forms/gate';
import { labelPlaces } from '@/lib/forms/known-texts.precomputed';

const keysOf = (label: string) => [
  ...new Set(labelEntries(normalise(label)).map(({ key }) => key)),
];

describe('labelEntries', () => {
  it.each([
    ['主办单位通讯地址', ['entity.mailingAddress']],
    ['主办单位通信地址：', ['entity.mailingAddress']],
    ['網站名稱', ['website.name', 'psb.websiteName', 'lookup.result.serviceName']],
    ['负责人姓名', ['leader.name', 'admin.name']],
    ['联系方式2（座机）', ['leader.landline', 'admin.landline']],
    ['网站语言选择（必填）', ['website.languages']],
    ['负责人证件(反面)', ['documents.leaderIdBack']],
    ['负责人证件（正面）', ['documents.leaderIdFront']],
    ['你好', []],
    ['', []],
  ])('names the fields of %s', (label, keys) => {
    expect(keysOf(label).toSorted()).toEqual(keys.toSorted());
  });

  it('tells a guess from a documented wording', () => {
    const inferred = labelEntries(normalise('App域名'));
    expect(inferred).toEqual([
      { key: 'website.domains', system: null, wording: 'App域名', inferred: true },
    ]);
    expect(labelEntries('已验证域名').every((entry) => !entry.inferred)).toBe(true);
  });

  it.each(labelPlaces.map(([text]) => text))(
    'gives %s all that its parts mean, though most are not taken apart',
    (text) => {
      expect(labelEntries(text)).toEqual([...documentedEntries(text), ...furtherEntries(text)]);
    },
  );
});

describe('the gate', () => {
  it('knows every label of the vocabulary', () => {
    for (const [text] of labelPlaces) expect(knownLabel(text), text).not.toBeNull();
  });

  it.each([
    ['主办单位证件类型 *', 'telling'],
    ['联系方式1（手机号）：', 'telling'],
    ['手机号码', 'common'],
    ['验证码（必填）', 'common'],
    ['主体名称 Entity Name', 'telling'],
    ['用户名', null],
    ['', null],
    ['备案'.repeat(500_000), null],
  ])('weighs %.20s', (text, weight) => {
    expect(knownLabel(text)).toBe(weight);
  });
});

describe('headings', () => {
  it.each(headings.map((heading) => [heading.zh, heading] as const))('scopes %s', (zh, heading) => {
    expect(headingScope(normalise(`${zh}：`))?.sections).toEqual(heading.scopes);
    expect(headingOf(normalise(zh))?.en).toBe(heading.en);
  });

  it.each([
    ['四、幕布邮寄', 'mail'],
    ['Administrator Information 网站管理员信息', 'admin'],
    ['网站管理员信息 Administrator Information', 'admin'],
  ])('reads %s by its Chinese words', (text, section) => {
    expect(headingScope(normalise(text))?.sections).toEqual([section]);
  });

  it('tells the leader’s block from the administrator’s', () => {
    expect(headingScope(normalise('主体负责人信息'))?.sections).toEqual(['leader']);
    expect(headingScope(normalise('填写新的网站负责人信息'))?.sections).toEqual(['admin']);
    expect(headingScope(normalise('联系我们'))).toBeNull();
  });

  it('gives every scope that the administrator’s fields name to the administrator', () => {
    for (const zh of [
      '网站负责人信息',
      '填写新的网站负责人信息',
      '互联网信息服务负责人',
      '网站负责人',
    ]) {
      expect(headingScope(normalise(zh))?.sections).toEqual(['admin']);
    }
  });
});
