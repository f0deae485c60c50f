import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  FIELDS,
  fieldOf,
  findPlaceholder,
  labelEntries,
  labelsOf,
  nameOf,
  normalise,
  optionByText,
  optionOf,
  optionsOf,
  PREPARATION,
} from '@/lib/forms';
import { FIELD_ENTRIES, PLACEHOLDER_ENTRIES } from '@/lib/forms/entries';

const fields = [...FIELD_ENTRIES.values()];
const options = fields.flatMap((field) =>
  (field.options ?? []).map((option) => ({ field, option })),
);

/** Fields that the pages never label, so that only their section names them. */
const WITHOUT_LABEL = ['lookup.captcha'];

/** Every name and mailbox that an example may show. */
const MADE_UP = [
  '杭州示例科技有限公司',
  '李示例',
  '王样本',
  '前端学习记录',
  'li.shili@example.com',
  'wang.yangben@example.com',
];

describe('the catalogue', () => {
  it('holds every documented field once', () => {
    const folder = 'lib/forms/data/sections';
    const documented = readdirSync(folder).flatMap(
      (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { key: string }[],
    );
    expect(documented.length).toBeGreaterThan(100);
    expect([...FIELDS.keys()].toSorted()).toEqual(documented.map(({ key }) => key).toSorted());
    expect(fields).toHaveLength(documented.length);
  });

  it.each(fields.map((field) => [field.key, field] as const))('explains %s', (key, field) => {
    expect(field.en.length).toBeLessThanOrEqual(40);
    expect(field.explain).toMatch(/^[A-Z“].*[.]$/su);
    expect(field.explain.split(/\s+/u).length).toBeGreaterThanOrEqual(3);
    if (field.pitfall) expect(field.pitfall).toMatch(/[.]$/u);
    expect(fieldOf(key)).toBe(FIELDS.get(key));
    expect(nameOf(key)).toBe(field.en);
  });

  it('reaches every field through each of its labels', () => {
    for (const field of fields) {
      const labels = labelsOf(field);
      if (!WITHOUT_LABEL.includes(field.key)) expect(labels, field.key).not.toEqual([]);
      for (const { wording } of labels) {
        const found = labelEntries(normalise(wording)).map(({ key }) => key);
        expect(found, wording).toContain(field.key);
      }
    }
  });

  it('reaches every option through its Chinese and its aliases', () => {
    expect(options.length).toBeGreaterThan(200);
    for (const { field, option } of options) {
      for (const text of [option.zh, ...(option.aliases ?? [])]) {
        expect(optionOf(field.key, text, option.forEntityType), text).toMatchObject({
          zh: option.zh,
          en: option.en,
        });
        expect(optionByText(text), text).toBeDefined();
      }
    }
  });

  it('lists each option of a field once for an entity type', () => {
    for (const field of fields) {
      const seen = (field.options ?? []).map(({ zh, forEntityType }) => `${zh} ${forEntityType}`);
      expect(new Set(seen).size, field.key).toBe(seen.length);
    }
  });

  it('offers certificates only for entity types that exist, and at least one for each', () => {
    const types = (FIELD_ENTRIES.get('entity.type')?.options ?? []).filter(
      (option) => !option.systems,
    );
    const names = types.map(({ zh }) => zh);
    const certificates = optionsOf('entity.certificateType');
    for (const { forEntityType } of certificates) {
      if (forEntityType) expect(names).toContain(forEntityType);
    }
    for (const name of names) {
      const own = certificates.filter(({ forEntityType }) => forEntityType === name);
      expect(own, name).not.toEqual([]);
    }
    expect(types).toHaveLength(18);
    expect(certificates.filter(({ forEntityType }) => forEntityType === '个人')).toHaveLength(8);
  });

  it.each([
    ['entity.certificateType', '营业执照（个人或企业）', undefined, 'Business licence'],
    ['entity.certificateType', '身份证', '个人', 'Resident ID card (mainland China)'],
    ['leader.certificateType', '台胞證', undefined, 'Travel permit for Taiwan residents'],
    [
      'filing.type',
      '新增网站(原备案不在阿里云)',
      undefined,
      'Add website, original filing elsewhere',
    ],
    ['filing.type', '无主体新增网站', undefined, 'Add service, entity not yet with this provider'],
    ['website.serviceContent', ' 其他 ', undefined, 'Other'],
    ['website.serviceContent', '没有这个', undefined, undefined],
    ['no.such', '其他', undefined, undefined],
  ])('finds the option of %s worded %s', (key, text, entityType, english) => {
    expect(optionOf(key, text, entityType)?.en).toBe(english);
  });

  it('gives the certificate of the entity type when several types share its name', () => {
    for (const type of ['基金会', '企业']) {
      const option = optionOf('entity.certificateType', '组织机构代码证', type);
      expect(option?.forEntityType).toBe(type);
    }
  });

  it('explains every placeholder that a field shows', () => {
    for (const field of fields) {
      for (const text of field.placeholder ?? []) {
        const zh = findPlaceholder(text)?.zh;
        const known = PLACEHOLDER_ENTRIES.find((entry) => entry.zh === zh);
        expect(known?.fields, text).toContain(field.key);
      }
    }
    expect(findPlaceholder('请输入内容')?.en).toBe('Enter text');
    expect(findPlaceholder('没有这个')).toBeUndefined();
  });

  it('keeps the keys that no page asks apart from those that pages ask', () => {
    for (const [key, field] of PREPARATION) {
      expect(FIELDS.has(key), key).toBe(false);
      expect(nameOf(key)).toBe(field.en);
      expect(field.explain).toMatch(/\.$/u);
      expect(field.control.kinds.includes('select'), key).toBe(field.options !== undefined);
    }
  });

  it('uses fictitious persons and addresses only', () => {
    for (const field of fields) {
      if (!field.example) continue;
      const personal = /(?<!package)name|investor|email|legalRepresentative/iu.test(field.key);
      if (personal) expect(MADE_UP, field.key).toContain(field.example);
    }
  });
});
