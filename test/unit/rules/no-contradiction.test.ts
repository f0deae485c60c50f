import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { FIELDS } from '@/lib/forms';
import { PROVINCES, type Province } from '@/lib/regions';
import { childrenOfPath } from '@/lib/regions/divisions';
import { fieldsRead } from '@/lib/rules/define-rule';
import { rules } from '@/lib/rules/registry';
import { runRules } from '@/lib/rules/run';
import type { Finding, Rule } from '@/lib/rules/types';

import { type Form, TODAY, valuesOf } from './rule-cases';

type Kind = 'individual' | 'organization';
const KINDS: readonly Kind[] = ['individual', 'organization'];
const COMBINATIONS = PROVINCES.flatMap((province) =>
  KINDS.map((kind) => [province.en, kind, province] as const),
);

const run = (form: Form, only: readonly Rule[] = rules): Finding[] =>
  runRules(valuesOf(form), { today: TODAY, rules: only });
/** The rules that report on a field; those that they yield to report on it as well. */
const reportingOn = (field: string): Rule[] => rules.filter(({ fields }) => fields.includes(field));
const errorsAt = (form: Form, field: string): string[] =>
  run(form, reportingOn(field))
    .filter((finding) => finding.field === field && finding.severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

const person = (role: string): Form => ({
  [`${role}.name`]: '秦示例',
  [`${role}.nationality`]: '中国',
  [`${role}.certificateType`]: '居民身份证',
  [`${role}.mobile`]: '13800138000',
  [`${role}.email`]: 'qin@example.cn',
});

/** A filing in a province against which nothing is known: its owner lives there and everything is in order. */
function soundForm(province: Province, kind: Kind): Form {
  const [city] = childrenOfPath(province.zh);
  const [district] = city ? childrenOfPath(`${province.zh}/${city.zh}`) : [];
  const region = [province.zh, city?.zh, district?.zh].filter(Boolean).join('/');
  const address = `${region.replaceAll('/', '').replace('市辖区', '')}文三路1号2幢301室`;
  const individual = kind === 'individual';
  return {
    'entity.region': region,
    'entity.type': individual ? '个人' : '企业',
    'entity.certificateType': individual ? '居民身份证' : '营业执照（个人或企业）',
    'entity.name': individual ? '秦示例' : '青川信息技术有限公司',
    'entity.certificateAddress': address,
    'entity.mailingAddress': address,
    ...person('leader'),
    ...person('admin'),
    'leader.isLegalRepresentative': '是',
    'leader.emergencyPhone': '13900139000',
    'website.name': individual ? nameOf(province) : '青川信息技术有限公司',
    'website.domains': 'qingchuan.cn',
    'website.homeUrl': 'www.qingchuan.cn',
    'domain.registrarInChina': '是',
    'domain.realNameVerifiedOn': '2025-03-03',
    'domain.expires': '2028-03-03',
    'instance.productType': 'ECS',
    'instance.mainland': '是',
    'instance.billing': '包年包月',
    'instance.months': '12',
    'instance.expires': '2027-11-22',
  };
}

/** Jiangsu takes two forms of name alone. */
const nameOf = ({ code }: Province): string =>
  code === '32' ? '青川的个人博客' : '青川的摄影生活记录';

describe.each(COMBINATIONS)('%s, %s', (_, kind, province) => {
  const sound = soundForm(province, kind);

  test('a filing in order meets no error: no two demands exclude each other', () => {
    const errors = run(sound).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, field, message }) => `${field}, ${rule}: ${message}`)).toEqual([]);
  });

  test('every choice of one field leaves a way through every other choice', () => {
    const choices = ['entity', 'leader', 'admin'].map((role) => `${role}.certificateType`);
    const nationalities = ['中国', '中国香港', '中国台湾', '美国'];
    for (const field of choices) {
      const options = FIELDS.get(field)?.options?.map(({ zh }) => zh) ?? [];
      expect(options.length, field).toBeGreaterThan(1);
      for (const nationality of nationalities) {
        const form = {
          ...sound,
          'leader.nationality': nationality,
          'admin.nationality': nationality,
        };
        const refused = options.map((zh) => errorsAt({ ...form, [field]: zh }, field));
        // A province that takes no foreigners refuses every document, and says so by one rule.
        const reasons = new Set(refused.flat().map((text) => text.split(':')[0]));
        const isOpen = refused.some((errors) => errors.length === 0);
        expect(isOpen || reasons.has('foreigner-accepted'), `${field}, ${nationality}`).toBe(true);
      }
    }
  });

  test('findings at one field agree on the repair, and a repair brings no new error there', () => {
    const wrong = fc.record(
      Object.fromEntries(
        Object.keys(sound).map((key) => [
          key,
          fc.constantFrom(sound[key] ?? '', ...WRONG, ...(MISTAKES[key.split('.')[1] ?? ''] ?? [])),
        ]),
      ),
    );
    fc.assert(
      fc.property(wrong, (form) => {
        const found = run(form);
        for (const place of new Set(found.map(({ field, index }) => `${field}#${index}`))) {
          const findings = found.filter(({ field, index }) => `${field}#${index}` === place);
          const fixes = new Set(findings.flatMap(({ fix }) => fix?.value ?? []));
          expect(fixes.size, `${place}: ${[...fixes].join(' or ')}`).toBeLessThan(2);
          const [fix] = fixes;
          const field = findings[0]?.field ?? '';
          if (fix === undefined) continue;
          const before = new Set(errorsAt(form, field).map((text) => text.split(':')[0]));
          const after = errorsAt({ ...form, [field]: fix }, field);
          for (const text of after) expect(before, text).toContain(text.split(':')[0]);
        }
      }),
      { numRuns: 8 },
    );
  });
});

const WRONG = [
  '',
  '论坛',
  '１３８００１３８０００',
  ' +86 138 0013 8000 ',
  'http://例子.中国/',
  '12',
];

/** What people enter, by the end of the field's key. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  homeUrl: ['http://www.qingchuan.cn', 'https://qingchuan.cn/index.html', '47.96.0.1'],
  domains: ['www.qingchuan.cn', 'HTTP://QINGCHUAN.CN', 'qingchuan.org', '47.96.0.1', 'a.gov.cn'],
  certificateNumber: ['33019919900307001x', '９１３３０１９９MA0ABC121A', '330199900307001'],
  mobile: ['86-13800138000', '13800138000 ', '0571-12345678', '17000000000'],
  emergencyPhone: ['13800138000', '138-0013-8000'],
  email: ['qin＠example.cn', 'mailto:qin@example.cn', 'qin@example'],
  mailingAddress: ['上海市浦东新区世纪大道2号', 'Xihu District, Hangzhou', '文三路，1号'],
  name: ['北京新闻论坛', '李明的博客', 'abc', '个人网站', '青川信息技术有限公司官网'],
};

test('the sound filing reaches the rules: each topic reads some of its fields', () => {
  const [province] = PROVINCES;
  if (!province) throw new Error('There are no provinces.');
  const given = new Set(Object.keys(soundForm(province, 'individual')));
  const reached = rules.filter((rule) => fieldsRead(rule).some((field) => given.has(field)));
  expect(new Set(reached.map(({ topic }) => topic)).size).toBeGreaterThan(6);
});
