import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkName, type Verdict } from '@/lib/checklist/name-check';
import type { EntityKind } from '@/lib/forms/types';
import { Values } from '@/lib/forms/values';
import { runRules } from '@/lib/rules/run';

function verdictIn(name: string, kind: EntityKind, province: string): Verdict | undefined {
  return checkName({ name, kind }).provinces.find(({ province: { en } }) => en === province)
    ?.verdict;
}

describe('verdicts', () => {
  test.each<[string, EntityKind, string, Verdict]>([
    ['技术随笔', 'individual', 'Ningxia', 'refused'],
    ['技术随笔', 'individual', 'Beijing', 'fine'],
    ['技术随笔', 'individual', 'Shanxi', 'unknown'],
    ['购书记录', 'individual', 'Henan', 'refused'],
    ['美食分享', 'individual', 'Tianjin', 'warned'],
    ['美食分享', 'individual', 'Beijing', 'fine'],
    ['摄影爱好者', 'individual', 'Hubei', 'refused'],
    ['柠檬的个人博客', 'individual', 'Jiangsu', 'fine'],
    ['柠檬的个人博客', 'individual', 'Zhejiang', 'refused'],
    ['柠檬草的清香', 'individual', 'Jiangsu', 'refused'],
    ['北京美食探店', 'individual', 'Hubei', 'refused'],
    ['我的', 'organization', 'Anhui', 'refused'],
    ['中国教育网', 'individual', 'Anhui', 'refused'],
    ['青川科技官网', 'organization', 'Guangdong', 'fine'],
    ['青川abc科技', 'organization', 'Chongqing', 'warned'],
    ['怒江网', 'organization', 'Yunnan', 'warned'],
    ['怒江网', 'organization', 'Guizhou', 'fine'],
  ])('%s, %s, %s: %s', (name, kind, province, verdict) => {
    expect(verdictIn(name, kind, province)).toBe(verdict);
  });

  test('all provinces are judged, and none for an empty name', () => {
    expect(checkName({ name: '猫咪日记', kind: 'individual' }).provinces).toHaveLength(31);
    expect(checkName({ name: '  ', kind: 'individual' }).provinces).toEqual([]);
  });

  test('the applicant’s own name is refused', () => {
    const question = { name: '顾砚林的相册', kind: 'individual' as const };
    expect(checkName({ ...question, applicant: '顾砚林' }).words).toMatchObject([
      { word: '顾砚林', kind: 'a person’s name' },
    ]);
  });
});

describe('words', () => {
  test.each([
    ['编程工作室', '工作室', 'studio'],
    ['编程论坛角', '论坛', 'forum'],
    ['北京美食探店', '北京', 'Beijing'],
    ['杭州的味道', '杭州', 'Hangzhou'],
  ])('%s: %s means %s', (name, word, en) => {
    const { words } = checkName({ name, kind: 'individual' });
    expect(words).toContainEqual(expect.objectContaining({ word, en }));
  });
});

test('a refused name always says why, and the filing form says the same', () => {
  const names = string({
    unit: constantFrom(...'猫咪日记论坛网购中国北京分享a1-！的个人博客'),
    minLength: 1,
    maxLength: 10,
  });
  assert(
    property(names, constantFrom<EntityKind>('individual', 'organization'), (name, kind) => {
      for (const { province, verdict, findings } of checkName({ name, kind }).provinces) {
        const onForm = runRules(
          new Values([
            { key: 'entity.region', index: 0, value: province.zh },
            { key: 'entity.type', index: 0, value: kind === 'individual' ? '个人' : '企业' },
            { key: 'website.name', index: 0, value: name },
          ]),
          { today: '2026-11-22' },
        ).filter(({ field }) => field === 'website.name');
        expect(findings).toEqual(onForm);
        const worst = onForm.some(({ severity }) => severity === 'error');
        expect(verdict === 'refused').toBe(worst);
      }
    }),
    { numRuns: 10 },
  );
});
